// Not yet reviewed by a native speaker.
import type { ContactMessages } from '../later-messages.js';

export default {
  heading: 'Envoyer mon résultat et prendre contact',
  intro:
    'Nous recevons ce que vous indiquez ci-dessous, ainsi que votre résultat. Vous voyez ci-dessous ce que cela comprend.',
  purpose: 'Nous utilisons ces données pour vous contacter au sujet de votre résultat.',
  submit: 'Envoyer',
  cancel: 'Fermer',
  sentHeading: 'Votre résultat a été envoyé',
  sentText: 'Vous n’avez plus rien à faire pour le moment.',
  confirmation: 'Vous recevrez une confirmation par e-mail.',
  whatIsSent: 'Nous envoyons aussi ceci',
  selfTest: 'Test',
  selfTestVersion: (title, version) => `${title} (version ${version})`,
  score: 'Score',
  band: 'Conclusion',
  none: 'pas de score',
  outOf: (score) => `${score} sur 100`,
  pageTitle: 'Titre de cette page',
  page: 'Adresse de cette page',
  alsoSent: 'Nous envoyons aussi l’heure, la langue de cette page et un numéro pour ce message.',
  answers: 'Vos réponses',
  withAnswers: 'Joindre aussi mes réponses aux questions.',
  optional: '(facultatif)',
} satisfies ContactMessages;
