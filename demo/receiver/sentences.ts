/** What the receiver says about a field, where the form's own check let something through. */
const sentences = {
  nl: {
    email: 'Dit e-mailadres klopt niet. Vul het in zoals naam@voorbeeld.nl',
    phone: 'Dit telefoonnummer klopt niet. Vul alleen cijfers in',
    session: 'Deze datum is er niet meer. Kies een andere datum',
    other: 'Dit kan zo niet worden aangenomen',
  },
  en: {
    email: 'This email address is not right. Fill it in like name@example.nl',
    phone: 'This phone number is not right. Use digits only',
    session: 'This date is no longer available. Choose another one',
    other: 'This cannot be accepted as it is',
  },
} as const;

/** The sentence about a field in the language of the page that it was filled in on. */
export function sentenceFor(field: string, language: unknown): string {
  const inLanguage = sentences[language === 'nl' ? 'nl' : 'en'];
  return field === 'email' || field === 'phone' || field === 'session'
    ? inLanguage[field]
    : inLanguage.other;
}
