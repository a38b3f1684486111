// Not yet reviewed by a native speaker.
import type { AdviserMessages } from './messages.js';

export default {
  heading: 'Votre conseiller',
  mail: (firstName) => (firstName ? `Écrire à ${firstName}` : 'Envoyer un e-mail'),
  book: 'Prendre rendez-vous',
  linkedin: 'LinkedIn',
  whatsapp: 'WhatsApp',
  available: (when) => `Joignable : ${when}`,
  languages: (list) => `Langues : ${list}`,
  callMe: 'Appelez-moi',
  offline:
    'Il n’y a pas de connexion. Vérifiez votre connexion à internet et appuyez encore une fois.',
  unavailable: 'Vous ne pouvez pas demander un appel sur cette page pour le moment.',
} satisfies AdviserMessages;
