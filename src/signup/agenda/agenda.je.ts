import type { AgendaMessages } from './agenda-messages.js';
import formal from './agenda.nl.js';

export default {
  ...formal,
  yourTime: (moment, zone) => `Bij jou: ${moment} (${zone})`,
  notifyLead: 'Laat je gegevens achter. Dan krijg je bericht als er een nieuwe datum is.',
  notifyPurpose: 'Wij gebruiken je gegevens alleen om je te mailen als er een nieuwe datum is.',
} satisfies AgendaMessages;
