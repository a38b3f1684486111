// Not yet reviewed by a native speaker.
import type { DrawerMessages } from '../form/drawer.js';

export default {
  heading: 'Wy belje jo',
  intro: 'Lit witte hoe’t wy jo berikke kinne. E-mail kin ek.',
  submit: 'Ferstjoer',
  cancel: 'Slute',
  purpose: 'Wy brûke dit om kontakt mei jo op te nimmen oer jo fraach.',
  sentHeading: 'Jo fraach is ferstjoerd',
  sentText: 'Jo hoege no neat mear te dwaan.',
  confirmation: 'Jo krije in befêstiging per e-mail.',
} satisfies DrawerMessages;
