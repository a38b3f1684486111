// Not yet reviewed by a native speaker.
import type { DownloadMessages } from './messages.js';

export default {
  heading: 'E‑Book herunterladen',
  kind: 'E-Book',
  unavailable: 'Sie können das E‑Book gerade nicht über diese Seite bekommen.',
  submit: (info) => (info ? `E‑Book herunterladen (${info})` : 'E‑Book herunterladen'),
  link: (info) => (info ? `E‑Book öffnen (${info})` : 'E‑Book öffnen'),
  purpose: 'Wir nutzen Ihre E-Mail-Adresse, um Ihnen das E‑Book zu geben.',
} satisfies DownloadMessages;
