// Not yet reviewed by a native speaker.
import type { DownloadMessages } from './messages.js';

export default {
  heading: 'Download it e‑boek',
  kind: 'e-boek',
  unavailable: 'Jo kinne it e‑boek no net krije fia dizze side.',
  submit: (info) => (info ? `Download it e‑boek (${info})` : 'Download it e‑boek'),
  link: (info) => (info ? `Iepenje it e‑boek (${info})` : 'Iepenje it e‑boek'),
  purpose: 'Wy brûke jo adres om jo it e‑boek te jaan.',
} satisfies DownloadMessages;
