// Not yet reviewed by a native speaker.
import '../locale/frisian-dates.js';
import type { SignupMessages } from './messages.js';

export default {
  heading: 'Skriuw jo yn foar de kennissesje',
  date: 'Wannear',
  dates: 'Hokker datum komt jo goed út?',
  time: (time) => `${time.replaceAll(':', '.')} oere`,
  online: 'Online',
  map: 'Besjoch op de kaart',
  programme: 'Besjoch it programma',
  unavailable: 'Jo kinne jo no net ynskriuwe fia dizze side.',
  submit: 'Skriuw my yn',
  purpose: 'Wy brûke jo gegevens om jo yn te skriuwen en jo te mailen oer dizze kennissesje.',
} satisfies SignupMessages;
