import type { QuizAdvice } from '../definition.js';

/** What the default quiz says about a score, in Dutch, "u". */
export default {
  dimensions: {
    commitment: [
      {
        from: 0,
        title: 'Veel te winnen',
        advice:
          'U staat nu op afstand. De partners weten dan niet of de alliantie voor u nog telt. Ga weer met hen aan tafel, en spreek af hoe vaak u elkaar ziet. Wie een alliantie begint, blijft nodig.',
      },
      {
        from: 40,
        title: 'Op weg',
        advice:
          'U doet mee, maar niet altijd zichtbaar. Zeg ook in het openbaar dat u achter de plannen staat: in de raad, in het nieuws en bij uw eigen collega’s. Dat geeft de partners steun.',
      },
      {
        from: 70,
        title: 'Sterk',
        advice:
          'De partners merken dat de alliantie voor u telt. Houd dat vast als mensen van baan wisselen: schrijf op wie er aan tafel zit, en wie dat kan overnemen.',
      },
    ],
    'one-voice': [
      {
        from: 0,
        title: 'Veel te winnen',
        advice:
          'Partners horen van uw collega’s verschillende dingen. Dat kost hun tijd en maakt hen voorzichtig. Wijs één persoon aan die namens uw organisatie spreekt, en vertel de partners wie dat is.',
      },
      {
        from: 40,
        title: 'Op weg',
        advice:
          'Meestal bent u het met elkaar eens. Met haast gaat het soms nog mis. Bespreek een vraag van de partners eerst met elkaar, en geef dan één antwoord. Plan daar elke week een kwartier voor.',
      },
      {
        from: 70,
        title: 'Sterk',
        advice:
          'Partners weten waar zij met u aan toe zijn. Houd uw korte overleg met collega’s in stand, ook als alles goed gaat.',
      },
    ],
    referee: [
      {
        from: 0,
        title: 'Veel te winnen',
        advice:
          'Als partners ruzie hebben, is er nu niemand die zonder eigen belang oordeelt. Elke partner heeft een belang, en u ook. Zoek daarom samen een onafhankelijke voorzitter, en doe dat voordat het misgaat.',
      },
      {
        from: 40,
        title: 'Op weg',
        advice:
          'U helpt soms bij een conflict, maar de afspraken daarover zijn niet duidelijk. Spreek met alle partners af wie u dan inschakelt, en wat die persoon mag beslissen.',
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
          'U vraagt de partners om open te zijn, maar bent vooral opdrachtgever. Vertel zelf ook wat u moeilijk vindt. Kijk daarna welke verslagen weg kunnen: elke regel minder geeft ruimte voor nieuwe ideeën.',
      },
      {
        from: 40,
        title: 'Op weg',
        advice:
          'U bent partner en opdrachtgever tegelijk. Dat is voor de ander soms lastig. Zeg aan het begin van een gesprek welke van de twee u bent, en vraag alleen om cijfers die u echt gebruikt.',
      },
      {
        from: 70,
        title: 'Sterk',
        advice:
          'Partners durven eerlijk tegen u te zijn, en mogen iets nieuws proberen. Laat nieuwe collega’s zien hoe u dit doet.',
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
          'U denkt aan het geheel, maar ziet niet altijd wat het de partners kost. Betaal mee aan de uren voor overleg en voorbereiding, of maak het overleg korter.',
      },
      {
        from: 70,
        title: 'Sterk',
        advice:
          'Uw geld en tijd helpen alle partners. Laat zien wat de alliantie daarmee bereikt: zo blijft er steun voor, ook in uw eigen organisatie.',
      },
    ],
  },
  bands: [
    {
      id: 'distance',
      from: 0,
      title: 'U staat nog op afstand',
      advice:
        'De partners doen nu veel zonder u. Toch werkt een alliantie zelden goed zonder de overheid die haar begon. Kies één onderwerp hieronder, en begin daar deze maand mee.',
    },
    {
      id: 'searching',
      from: 40,
      title: 'U zoekt nog naar uw rol',
      advice:
        'U doet al een deel van wat een alliantie nodig heeft. Maak duidelijk wat de partners van u kunnen verwachten, en doe dat ook als het even tegenzit.',
    },
    {
      id: 'involved',
      from: 60,
      title: 'U bent betrokken, en het kan nog sterker',
      advice:
        'U blijft dicht bij de alliantie, en dat merken de partners. Begin met het eerste onderwerp hieronder: daar wint u nu het meest.',
    },
    {
      id: 'leading',
      from: 80,
      title: 'U pakt uw rol',
      advice:
        'De partners kunnen op u bouwen. Houd dit vast, ook als mensen van baan wisselen. Deel met andere organisaties wat bij u werkt.',
    },
  ],
} satisfies QuizAdvice;
