import type { HandOverMessages } from './hand-over-messages.js';

export default {
  contact: 'Dit vulde u eerder in op deze pagina:',
  take: 'Vul dit ook hier in',
  leave: 'Nee, ik vul het zelf in',
  assessment: (quiz, score) =>
    score === undefined
      ? `Stuur de uitslag van mijn zelftest “${quiz}” mee. Mijn antwoorden gaan niet mee.`
      : `Stuur de uitslag van mijn zelftest “${quiz}” mee: ${score} van 100, met de score per onderdeel. Mijn antwoorden gaan niet mee.`,
} satisfies HandOverMessages;
