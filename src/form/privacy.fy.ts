// Not yet reviewed by a native speaker.
import type { PrivacyMessages } from './privacy-messages.js';

export default {
  controller: 'Wa ferwurket jo gegevens?',
  contact: 'Fragen oer jo gegevens',
  dpo: 'Funksjonaris gegevensbeskerming',
  purpose: 'Wêrfoar?',
  basis: 'Wêrom mei dat?',
  retention: 'Hoelang?',
  recipients: 'Wa kriget se noch mear?',
  rights: 'Jo rjochten',
  rightsText:
    'Jo meie jo gegevens besjen, ferbetterje litte, wiskje litte en meinimme. Jo meie ek freegje om se minder te brûken, of beswier meitsje. Hawwe jo tastimming jûn? Dy kinne jo altyd ynlûke. Binne jo it earne net mei iens? Dan kinne jo in klacht yntsjinje by de Autoriteit Persoonsgegevens (de tafersjochhâlder foar persoansgegevens).',
  voluntary:
    'Jo hoege dit formulier net yn te foljen. Sûnder de ferplichte fjilden kinne wy jo fraach net behannelje.',
} satisfies PrivacyMessages;
