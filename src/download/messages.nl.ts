import type { DownloadMessages } from './messages.js';

export default {
  heading: 'Download het e‑book',
  kind: 'e-book',
  unavailable: 'U kunt het e‑book nu niet krijgen via deze pagina.',
  submit: (info) => (info ? `Download het e‑book (${info})` : 'Download het e‑book'),
  link: (info) => (info ? `Open het e‑book (${info})` : 'Open het e‑book'),
  purpose: 'Wij gebruiken uw adres om u het e‑book te geven.',
} satisfies DownloadMessages;
