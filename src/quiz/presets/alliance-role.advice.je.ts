import type { QuizAdvice } from '../definition.js';

/** What the default quiz says about a score, in Dutch, "je". */
export default {
  dimensions: {
    commitment: [
      {
        from: 0,
        title: 'Veel te winnen',
        advice:
          'Je staat nu op afstand. De partners weten dan niet of de alliantie voor jullie nog telt. Ga weer met hen aan tafel, en spreek af hoe vaak je elkaar ziet. Wie een alliantie begint, blijft nodig.',
      },
      {
        from: 40,
        title: 'Op weg',
        advice:
          'Je doet mee, maar niet altijd zichtbaar. Zeg ook in het openbaar dat je achter de plannen staat: in de raad, in het nieuws en bij je eigen collega’s. Dat geeft de partners steun.',
      },
      {
        from: 70,
        title: 'Sterk',
        advice:
          'De partners merken dat de alliantie voor jullie telt. Houd dat vast als mensen van baan wisselen: schrijf op wie er aan tafel zit, en wie dat kan overnemen.',
      },
    ],
    'one-voice': [
      {
        from: 0,
        title: 'Veel te winnen',
        advice:
          'Partners horen van je collega’s verschillende dingen. Dat kost hun tijd en maakt hen voorzichtig. Wijs één persoon aan die namens je organisatie spreekt, en vertel de partners wie dat is.',
      },
      {
        from: 40,
        title: 'Op weg',
        advice:
          'Meestal zijn jullie het met elkaar eens. Met haast gaat het soms nog mis. Bespreek een vraag van de partners eerst met elkaar, en geef dan één antwoord. Plan daar elke week een kwartier voor.',
      },
      {
        from: 70,
        title: 'Sterk',
        advice:
          'Partners weten waar zij met jullie aan toe zijn. Houd je korte overleg met collega’s in stand, ook als alles goed gaat.',
      },
    ],
    referee: [
      {
        from: 0,
        title: 'Veel te winnen',
        advice:
          'Als partners ruzie hebben, is er nu niemand die zonder eigen belang oordeelt. Elke partner heeft een belang, en jullie ook. Zoek daarom samen een onafhankelijke voorzitter, en doe dat voordat het misgaat.',
      },
      {
        from: 40,
        title: 'Op weg',
        advice:
          'Je helpt soms bij een conflict, maar de afspraken daarover zijn niet duidelijk. Spreek met alle partners af wie je dan inschakelt, en wat die persoon mag beslissen.',
      },
      {
        from: 70,
        title: 'Sterk',
        advice:
          'Een meningsverschil wordt eerlijk opgelost. Vraag elk jaar aan alle partners of zij daar nog vertrouwen in hebben.',
      },
    ],
    openness: [
      {
        from: 0,
        title: 'Veel te winnen',
        advice:
          'Je vraagt de partners om open te zijn, maar bent vooral opdrachtgever. Vertel zelf ook wat je moeilijk vindt. Kijk daarna welke verslagen weg kunnen: elke regel minder geeft ruimte voor nieuwe ideeën.',
      },
      {
        from: 40,
        title: 'Op weg',
        advice:
          'Je bent partner en opdrachtgever tegelijk. Dat is voor de ander soms lastig. Zeg aan het begin van een gesprek welke van de twee je bent, en vraag alleen om cijfers die je echt gebruikt.',
      },
      {
        from: 70,
        title: 'Sterk',
        advice:
          'Partners durven eerlijk tegen je te zijn, en mogen iets nieuws proberen. Laat nieuwe collega’s zien hoe je dit doet.',
      },
    ],
    collective: [
      {
        from: 0,
        title: 'Veel te winnen',
        advice:
          'Extra geld voor één partij schaadt het vertrouwen van de andere partijen. Geef het aan de alliantie als geheel, en laat de partners samen kiezen waar het naartoe gaat. Vraag hun ook hoeveel tijd het overleg kost: vaak is dat één tot twee dagen per week.',
      },
      {
        from: 40,
        title: 'Op weg',
        advice:
          'Je denkt aan het geheel, maar ziet niet altijd wat het de partners kost. Betaal mee aan de uren voor overleg en voorbereiding, of maak het overleg korter.',
      },
      {
        from: 70,
        title: 'Sterk',
        advice:
          'Jullie geld en tijd helpen alle partners. Laat zien wat de alliantie daarmee bereikt: zo blijft er steun voor, ook in je eigen organisatie.',
      },
    ],
  },
  bands: [
    {
      id: 'distance',
      from: 0,
      title: 'Je staat nog op afstand',
      advice:
        'De partners doen nu veel zonder jullie. Toch werkt een alliantie zelden goed zonder de overheid die haar begon. Kies één onderwerp hieronder, en begin daar deze maand mee.',
    },
    {
      id: 'searching',
      from: 40,
      title: 'Je zoekt nog naar je rol',
      advice:
        'Je doet al een deel van wat een alliantie nodig heeft. Maak duidelijk wat de partners van jullie kunnen verwachten, en doe dat ook als het even tegenzit.',
    },
    {
      id: 'involved',
      from: 60,
      title: 'Je bent betrokken, en het kan nog sterker',
      advice:
        'Je blijft dicht bij de alliantie, en dat merken de partners. Begin met het eerste onderwerp hieronder: daar win je nu het meest.',
    },
    {
      id: 'leading',
      from: 80,
      title: 'Je pakt je rol',
      advice:
        'De partners kunnen op jullie bouwen. Houd dit vast, ook als mensen van baan wisselen. Deel met andere organisaties wat bij jullie werkt.',
    },
  ],
} satisfies QuizAdvice;
