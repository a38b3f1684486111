import type { QuizAdvice } from '../definition.js';

/** What the default quiz says about a score, in Dutch, "u". */
export default {
  dimensions: {
    commitment: {
      low: 'U staat nu op afstand. Ga weer met de partners aan tafel, en spreek af hoe vaak u elkaar ziet. Wie een alliantie start, blijft nodig.',
      middle:
        'U doet mee, maar niet altijd zichtbaar. Zeg ook in het openbaar dat u achter de plannen staat.',
      high: 'Sterk: de partners merken dat de alliantie voor u telt. Leg vast wie dit doet als u er niet bent.',
    },
    'one-voice': {
      low: 'Partners horen van uw collega’s verschillende dingen. Wijs één persoon aan die namens uw organisatie spreekt.',
      middle:
        'Meestal zit u op één lijn. Bespreek een vraag van de partners eerst met elkaar, en geef dan één antwoord.',
      high: 'Sterk: partners weten waar zij aan toe zijn. Houd uw korte overleg met collega’s in stand.',
    },
    referee: {
      low: 'Bij ruzie is er niemand die zonder eigen belang oordeelt. Zoek met de partners een onafhankelijke voorzitter, en doe dat voordat het misgaat.',
      middle:
        'U helpt soms bij een conflict. Spreek met alle partners af wie u dan inschakelt, en wat die mag beslissen.',
      high: 'Sterk: een meningsverschil wordt eerlijk opgelost. Kijk elk jaar of iedereen daar nog vertrouwen in heeft.',
    },
    openness: {
      low: 'U vraagt om openheid, maar bent vooral opdrachtgever. Vertel zelf ook wat moeilijk is, en vraag minder verslagen.',
      middle:
        'U bent partner én opdrachtgever. Zeg aan het begin van een gesprek welke van de twee u bent.',
      high: 'Sterk: partners durven eerlijk tegen u te zijn. Laat nieuwe collega’s zien hoe u dit doet.',
    },
    collective: {
      low: 'Geld voor één partij schaadt het vertrouwen van de andere partijen. Geef extra budget aan de alliantie als geheel.',
      middle:
        'U denkt aan het geheel, maar ziet niet altijd wat het partners kost. Betaal ook de uren voor overleg en voorbereiding.',
      high: 'Sterk: uw geld en tijd helpen alle partners. Laat zien wat de alliantie daarmee bereikt.',
    },
  },
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
} satisfies QuizAdvice;
