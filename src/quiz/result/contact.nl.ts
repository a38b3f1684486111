import type { ContactMessages } from '../later-messages.js';

export default {
  heading: 'Stuur mijn resultaat en neem contact op',
  intro: 'Wij krijgen wat u hieronder invult, en uw resultaat. Hieronder ziet u wat dat is.',
  purpose: 'Wij gebruiken dit om contact met u op te nemen over uw resultaat.',
  submit: 'Verstuur',
  cancel: 'Sluiten',
  sentHeading: 'Uw resultaat is verstuurd',
  sentText: 'U hoeft nu niets meer te doen.',
  confirmation: 'U krijgt een bevestiging per e-mail.',
  whatIsSent: 'Dit sturen wij mee',
  selfTest: 'Zelftest',
  selfTestVersion: (title, version) => `${title} (versie ${version})`,
  score: 'Score',
  band: 'Uitkomst',
  none: 'geen score',
  pageTitle: 'Titel van deze pagina',
  page: 'Adres van deze pagina',
  alsoSent: 'Ook sturen wij mee: de tijd, de taal van deze pagina en een nummer voor dit bericht.',
  answers: 'Uw antwoorden',
  withAnswers: 'Stuur ook mijn antwoorden op de vragen mee.',
  optional: '(optioneel)',
} satisfies ContactMessages;
