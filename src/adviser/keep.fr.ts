// Not yet reviewed by a native speaker.
import type { KeepMessages } from './keep-messages.js';

export default {
  save: 'Ajouter à mes contacts',
  code: 'Code QR',
  codeHint: (name) =>
    name
      ? `Scannez ce code avec votre téléphone pour ajouter ${name} à vos contacts.`
      : 'Scannez ce code avec votre téléphone pour ajouter ces coordonnées à vos contacts.',
  offline:
    'Il n’y a pas de connexion. Vérifiez votre connexion à internet et appuyez encore une fois.',
  tooMuch: 'Cette carte contient trop d’informations pour un code QR.',
} satisfies KeepMessages;
