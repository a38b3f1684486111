// Not yet reviewed by a native speaker.
import type { DownloadMessages } from './messages.js';

export default {
  heading: 'Téléchargez l’e‑book',
  kind: 'e-book',
  unavailable: 'Vous ne pouvez pas obtenir l’e‑book sur cette page pour le moment.',
  submit: (info) => (info ? `Télécharger l’e‑book (${info})` : 'Télécharger l’e‑book'),
  link: (info) => (info ? `Ouvrir l’e‑book (${info})` : 'Ouvrir l’e‑book'),
  purpose: 'Nous utilisons votre adresse pour vous donner l’e‑book.',
} satisfies DownloadMessages;
