// Not yet reviewed by a native speaker.
import type { HandOverMessages } from './hand-over-messages.js';

export default {
  contact: 'Dit hawwe jo earder op dizze side ynfolle:',
  take: 'Folje dit hjir ek yn',
  leave: 'Nee, ik folje it sels yn',
  assessment: (quiz, score) =>
    score === undefined
      ? `Stjoer it resultaat fan myn selstest “${quiz}” mei. Myn antwurden geane net mei.`
      : `Stjoer it resultaat fan myn selstest “${quiz}” mei: ${score} fan 100, mei de skoare per ûnderwerp. Myn antwurden geane net mei.`,
} satisfies HandOverMessages;
