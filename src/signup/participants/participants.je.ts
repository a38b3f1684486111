import type { ParticipantMessages } from './participants-messages.js';
import formal from './participants.nl.js';

export default {
  ...formal,
  enough: (count) => `Je kunt hooguit ${count} collega’s aanmelden.`,
  notice: (controller) =>
    controller
      ? `${controller} krijgt de naam en het e-mailadres van je collega’s van jou, en gebruikt die alleen voor deze kennissessie. Vertel hun dat. Zij hebben dezelfde rechten als jij.`
      : 'Wij krijgen de naam en het e-mailadres van je collega’s van jou, en gebruiken die alleen voor deze kennissessie. Vertel hun dat. Zij hebben dezelfde rechten als jij.',
  newsletter: 'De nieuwsbrief geldt alleen voor jezelf.',
} satisfies ParticipantMessages;
