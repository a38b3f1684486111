import type { DownloadMessages } from './messages.js';

export default {
  heading: 'Download het e-book',
  kind: 'e-book',
  submit: (info) => (info ? `Download het e-book (${info})` : 'Download het e-book'),
  link: (info) => (info ? `Open het e-book (${info})` : 'Open het e-book'),
  purpose: 'Wij gebruiken uw adres om u het e-book te geven, en nergens anders voor.',
  readyHeading: 'Uw e-book staat klaar',
  readyText: 'Bedankt voor uw belangstelling. Open of bewaar het e-book met deze link.',
  pendingHeading: 'Kijk in uw mailbox',
  pendingText: 'U krijgt het e-book per e-mail. Dat kan een paar minuten duren.',
  sentHeading: 'Uw aanvraag is verstuurd',
  sentText: 'Wij hebben uw aanvraag gekregen.',
} satisfies DownloadMessages;
