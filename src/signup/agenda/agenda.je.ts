import type { AgendaMessages } from './agenda-messages.js';
import formal from './agenda.nl.js';

export default {
  ...formal,
  yourTime: (moment, zone) => `Bij jou: ${moment} (${zone})`,
  chosenGone: 'De datum die je koos, kun je niet meer kiezen.',
  chosenFull: 'De datum die je koos, is net vol. Je kunt nog wel op de wachtlijst.',
  notifyLead: 'Laat je gegevens achter. Dan krijg je bericht als er een nieuwe datum is.',
  notifyPurpose: 'Wij gebruiken je gegevens alleen om je te mailen als er een nieuwe datum is.',
} satisfies AgendaMessages;
