import type { Questionnaire } from '../definition.js';

/** The default quiz in Dutch, "u": which role a government plays in an alliance that it started. */
export default {
  id: 'alliance-role',
  version: '1',
  title: 'Welke rol speelt uw organisatie?',
  intro:
    'Werkt uw gemeente of provincie samen met bedrijven of zorgpartijen? Kijk wat al goed gaat, en wat beter kan.',
  scale: [
    'Helemaal niet mee eens',
    'Niet mee eens',
    'Niet mee eens en niet mee oneens',
    'Mee eens',
    'Helemaal mee eens',
  ],
  unknown: 'Weet ik niet of niet van toepassing',
  dimensions: [
    { id: 'commitment', name: 'Betrokken blijven' },
    { id: 'one-voice', name: 'Eén stem' },
    { id: 'referee', name: 'Onafhankelijk oordeel' },
    { id: 'openness', name: 'Open partnerschap' },
    { id: 'collective', name: 'Investeren in het geheel' },
  ],
  questions: [
    {
      id: 'commitment-1',
      dimensions: ['commitment'],
      text: 'Ook als de alliantie loopt, zitten wij nog vaak met de partners aan tafel.',
    },
    {
      id: 'one-voice-1',
      dimensions: ['one-voice'],
      reversed: true,
      text: 'Partners krijgen van onze collega’s verschillende antwoorden op dezelfde vraag.',
    },
    {
      id: 'referee-1',
      dimensions: ['referee'],
      text: 'Als partners het niet eens worden, oordeelt iemand die zelf geen belang heeft.',
    },
    {
      id: 'openness-1',
      dimensions: ['openness'],
      text: 'Wij vertellen de partners ook wat wij zelf moeilijk vinden.',
    },
    {
      id: 'collective-1',
      dimensions: ['collective'],
      reversed: true,
      text: 'Wij geven één partner wel eens extra geld voor een taak van alle partners.',
    },
    {
      id: 'commitment-2',
      dimensions: ['commitment'],
      text: 'Wij zeggen in het openbaar dat wij achter de plannen van de alliantie staan.',
    },
    {
      id: 'one-voice-2',
      dimensions: ['one-voice'],
      text: 'Eén persoon spreekt namens onze organisatie met de partners.',
    },
    {
      id: 'referee-2',
      dimensions: ['referee'],
      reversed: true,
      text: 'Als partners ruzie hebben, bemoeien wij ons er liever niet mee.',
    },
    {
      id: 'openness-2',
      dimensions: ['openness'],
      reversed: true,
      text: 'Partners zijn veel tijd kwijt aan verslagen en regels van ons.',
    },
    {
      id: 'collective-2',
      dimensions: ['collective'],
      text: 'Wij betalen mee aan de uren dat partners overleggen.',
    },
    {
      id: 'commitment-3',
      dimensions: ['commitment'],
      reversed: true,
      text: 'Na de start laten wij de alliantie los en wachten wij op resultaat.',
    },
    {
      id: 'one-voice-3',
      dimensions: ['one-voice'],
      text: 'Binnen onze organisatie zijn wij het eens over wat wij met de alliantie willen.',
    },
    {
      id: 'referee-3',
      dimensions: ['referee'],
      text: 'Wij brengen partners die botsen weer met elkaar in gesprek.',
    },
    {
      id: 'openness-3',
      dimensions: ['openness'],
      text: 'Partners mogen bij ons iets nieuws proberen, ook als het kan mislukken.',
    },
    {
      id: 'collective-3',
      dimensions: ['collective'],
      text: 'Ons extra geld gaat naar doelen van de hele alliantie.',
    },
  ],
} satisfies Questionnaire;
