// Not yet reviewed by a native speaker.
import type { PrivacyMessages } from './privacy-messages.js';

export default {
  controller: 'Wer verarbeitet Ihre Daten?',
  contact: 'Fragen zu Ihren Daten',
  dpo: 'Datenschutzbeauftragte Person',
  purpose: 'Wofür?',
  basis: 'Warum ist das erlaubt?',
  retention: 'Wie lange?',
  recipients: 'Wer bekommt die Daten sonst noch?',
  rights: 'Ihre Rechte',
  rightsText:
    'Sie dürfen Ihre Daten ansehen, korrigieren lassen, löschen lassen und mitnehmen. Sie dürfen auch verlangen, dass die Daten weniger genutzt werden, oder der Nutzung widersprechen. Haben Sie zugestimmt? Dann können Sie Ihre Zustimmung jederzeit zurückziehen. Sind Sie mit etwas nicht einverstanden? Dann können Sie sich bei der niederländischen Datenschutzbehörde (Autoriteit Persoonsgegevens) beschweren.',
  voluntary:
    'Sie müssen dieses Formular nicht ausfüllen. Ohne die Pflichtfelder können wir Ihre Anfrage nicht bearbeiten.',
} satisfies PrivacyMessages;
