import type { QuizDefinition } from '../definition.js';

/** The default quiz in Dutch, "u": which role a government plays in an alliance that it started. */
export default {
  id: 'alliance-role',
  version: '1',
  title: 'Pak je rol: welke rol speelt uw organisatie?',
  intro:
    'Werkt uw gemeente of provincie samen met bedrijven of zorgpartijen? Kijk wat u daarin al goed doet, en wat beter kan.',
  scale: [
    'Helemaal niet mee eens',
    'Niet mee eens',
    'Niet mee eens en niet mee oneens',
    'Mee eens',
    'Helemaal mee eens',
  ],
  unknown: 'Weet ik niet of niet van toepassing',
  dimensions: [
    {
      id: 'commitment',
      name: 'Betrokken blijven',
      advice: {
        low: 'U staat nu op afstand. Ga weer met de partners aan tafel, en spreek af hoe vaak u elkaar ziet. Wie een alliantie start, blijft nodig.',
        middle:
          'U doet mee, maar niet altijd zichtbaar. Zeg ook in het openbaar dat u achter de plannen staat.',
        high: 'Sterk: de partners merken dat de alliantie voor u telt. Leg vast wie dit doet als u er niet bent.',
      },
    },
    {
      id: 'one-voice',
      name: 'Eén stem',
      advice: {
        low: 'Partners horen van uw collega’s verschillende dingen. Wijs één persoon aan die namens uw organisatie spreekt.',
        middle:
          'Meestal zit u op één lijn. Bespreek een vraag van de partners eerst met elkaar, en geef dan één antwoord.',
        high: 'Sterk: partners weten waar zij aan toe zijn. Houd uw korte overleg met collega’s in stand.',
      },
    },
    {
      id: 'referee',
      name: 'Onafhankelijk oordeel',
      advice: {
        low: 'Bij ruzie is er niemand die zonder eigen belang oordeelt. Zoek met de partners een onafhankelijke voorzitter, en doe dat voordat het misgaat.',
        middle:
          'U helpt soms bij een conflict. Spreek met alle partners af wie u dan inschakelt, en wat die mag beslissen.',
        high: 'Sterk: een meningsverschil wordt eerlijk opgelost. Kijk elk jaar of iedereen daar nog vertrouwen in heeft.',
      },
    },
    {
      id: 'openness',
      name: 'Open partnerschap',
      advice: {
        low: 'U vraagt om openheid, maar bent vooral opdrachtgever. Vertel zelf ook wat moeilijk is, en vraag minder papier.',
        middle:
          'U bent partner én opdrachtgever. Zeg aan het begin van een gesprek welke van de twee u bent.',
        high: 'Sterk: partners durven eerlijk tegen u te zijn. Laat nieuwe collega’s zien hoe u dit doet.',
      },
    },
    {
      id: 'collective',
      name: 'Investeren in het geheel',
      advice: {
        low: 'Geld voor één partij schaadt het vertrouwen van de andere. Geef extra budget aan de alliantie als geheel.',
        middle:
          'U denkt aan het geheel, maar ziet niet altijd wat het partners kost. Betaal ook de uren voor overleg en voorbereiding.',
        high: 'Sterk: uw geld en tijd helpen alle partners. Laat zien wat de alliantie daarmee bereikt.',
      },
    },
  ],
  questions: [
    {
      id: 'at-the-table',
      dimension: 'commitment',
      text: 'Ook als de alliantie loopt, zitten wij nog vaak met de partners aan tafel.',
    },
    {
      id: 'many-voices',
      dimension: 'one-voice',
      reversed: true,
      text: 'Partners krijgen van onze collega’s verschillende antwoorden op dezelfde vraag.',
    },
    {
      id: 'neutral-chair',
      dimension: 'referee',
      text: 'Als partners het niet eens worden, oordeelt iemand die zelf geen belang heeft.',
    },
    {
      id: 'own-doubts',
      dimension: 'openness',
      text: 'Wij vertellen de partners ook wat wij zelf moeilijk vinden.',
    },
    {
      id: 'single-budget',
      dimension: 'collective',
      reversed: true,
      text: 'Wij geven één partner wel eens extra geld voor een taak van alle partners.',
    },
    {
      id: 'public-support',
      dimension: 'commitment',
      text: 'Wij zeggen in het openbaar dat wij achter de plannen van de alliantie staan.',
    },
    {
      id: 'one-contact',
      dimension: 'one-voice',
      text: 'Eén persoon spreekt namens onze organisatie met de partners.',
    },
    {
      id: 'avoid-conflict',
      dimension: 'referee',
      reversed: true,
      text: 'Als partners ruzie hebben, bemoeien wij ons er liever niet mee.',
    },
    {
      id: 'rules-first',
      dimension: 'openness',
      reversed: true,
      text: 'Partners zijn veel tijd kwijt aan verslagen en regels van ons.',
    },
    {
      id: 'paid-hours',
      dimension: 'collective',
      text: 'Wij betalen mee aan de uren die partners in het overleg steken.',
    },
    {
      id: 'step-back',
      dimension: 'commitment',
      reversed: true,
      text: 'Na de start laten wij de alliantie los en wachten wij op resultaat.',
    },
    {
      id: 'aligned-inside',
      dimension: 'one-voice',
      text: 'Binnen onze organisatie zijn wij het eens over wat wij met de alliantie willen.',
    },
    {
      id: 'bring-together',
      dimension: 'referee',
      text: 'Wij brengen partners die botsen weer met elkaar in gesprek.',
    },
    {
      id: 'room-to-try',
      dimension: 'openness',
      text: 'Partners mogen bij ons iets nieuws proberen, ook als het kan mislukken.',
    },
    {
      id: 'shared-goals',
      dimension: 'collective',
      text: 'Ons extra geld gaat naar doelen van de hele alliantie.',
    },
  ],
  bands: [
    {
      id: 'distance',
      from: 0,
      title: 'U staat nog op afstand',
      text: 'De partners doen nu veel zonder u. Kies één onderwerp hieronder en begin daar morgen mee.',
    },
    {
      id: 'searching',
      from: 40,
      title: 'U zoekt nog naar uw rol',
      text: 'U doet al een deel van wat een alliantie nodig heeft. Maak duidelijk wat de partners van u kunnen verwachten.',
    },
    {
      id: 'involved',
      from: 60,
      title: 'U bent betrokken, en het kan nog sterker',
      text: 'U blijft dicht bij de alliantie. Begin met het onderwerp dat hieronder bovenaan staat.',
    },
    {
      id: 'leading',
      from: 80,
      title: 'U pakt uw rol',
      text: 'De partners kunnen op u bouwen. Houd dit vast, en deel met andere organisaties wat bij u werkt.',
    },
  ],
} satisfies QuizDefinition;
