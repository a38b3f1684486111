import type { DownloadMessages } from './messages.js';
import formal from './messages.nl.js';

export default {
  ...formal,
  unavailable: 'Je kunt het e‑book nu niet krijgen via deze pagina.',
  purpose: 'Wij gebruiken je adres om je het e‑book te geven.',
} satisfies DownloadMessages;
