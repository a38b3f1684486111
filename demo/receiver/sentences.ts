/** What the receiver says about a field, where the form's own check let something through. */
const sentences = {
  nl: {
    email: 'Dit e-mailadres klopt niet. Vul het in zoals naam@voorbeeld.nl',
    phone: 'Dit telefoonnummer klopt niet. Vul alleen cijfers in',
    session: 'Deze datum is er niet meer. Kies een andere datum',
    altcha: 'De controle op robots is niet gelukt. Probeer het nog een keer',
    other: 'Dit kan zo niet worden aangenomen',
  },
  en: {
    email: 'This email address is not right. Fill it in like name@example.nl',
    phone: 'This phone number is not right. Use digits only',
    session: 'This date is no longer available. Choose another one',
    altcha: 'The check for robots did not work. Try again',
    other: 'This cannot be accepted as it is',
  },
} as const;

/** The sentence about a field in the language of the page that it was filled in on. */
export function sentenceFor(field: string, language: unknown): string {
  const inLanguage = sentences[language === 'nl' ? 'nl' : 'en'];
  return isKnown(field) ? inLanguage[field] : inLanguage.other;
}

function isKnown(field: string): field is keyof typeof sentences.nl {
  return Object.hasOwn(sentences.nl, field);
}
