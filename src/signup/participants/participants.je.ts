import { plural } from '../../locale/grammar.js';
import type { ParticipantMessages } from './participants-messages.js';
import formal from './participants.nl.js';

export default {
  ...formal,
  enough: (count) => {
    if (count === 0) return 'Er is alleen nog plaats voor jezelf.';
    return plural(
      'nl',
      count,
      'Je kunt hooguit 1 collega inschrijven.',
      `Je kunt hooguit ${count} collega’s inschrijven.`,
    );
  },
  notice: (controller) =>
    controller
      ? `${controller} krijgt de naam en het e-mailadres van je collega’s van jou, en gebruikt die alleen voor deze kennissessie. Vertel dit aan je collega’s. Zij hebben dezelfde rechten als jij.`
      : 'Wij krijgen de naam en het e-mailadres van je collega’s van jou, en gebruiken die alleen voor deze kennissessie. Vertel dit aan je collega’s. Zij hebben dezelfde rechten als jij.',
  newsletter: 'De nieuwsbrief geldt alleen voor jezelf.',
} satisfies ParticipantMessages;
