// Not yet reviewed by a native speaker.
import type { CallbackMessages } from './callback.js';

export default {
  heading: 'Wy belje jo',
  intro: 'Lit witte hoe’t wy jo berikke kinne. E-mail kin ek.',
  submit: 'Ferstjoer',
  cancel: 'Slute',
  purpose: 'Wy brûke dit om kontakt mei jo op te nimmen oer jo fraach.',
  sentHeading: 'Jo fraach is ferstjoerd',
  sentText: 'Jo hoege no neat mear te dwaan.',
  confirmation: 'Jo krije in befêstiging per e-mail.',
  moment: 'Goed momint om te beljen',
  momentHint: 'Bygelyks: tiisdei nei 14.00 oere.',
} satisfies CallbackMessages;
