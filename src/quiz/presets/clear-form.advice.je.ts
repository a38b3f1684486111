import type { QuizAdvice } from '../definition.js';

/** What is said about how easy a form is, in Dutch, "je". */
export default {
  dimensions: {
    language: [
      {
        from: 0,
        title: 'Veel te winnen',
        advice:
          'Veel inwoners moeten je formulier twee keer lezen, of vullen het verkeerd in. Herschrijf eerst de vragen die het vaakst fout gaan. Laat daarna drie inwoners hardop vertellen wat zij denken dat er staat.',
      },
      {
        from: 40,
        title: 'Op weg',
        advice:
          'De taal is bijna goed. Zoek de woorden die alleen collega’s kennen, en vervang ze. Probeer elke nieuwe versie uit met een paar inwoners.',
      },
      {
        from: 70,
        title: 'Sterk',
        advice:
          'Inwoners begrijpen wat je vraagt. Spreek af wie dat bewaakt als er een vraag bij komt.',
      },
    ],
    length: [
      {
        from: 0,
        title: 'Veel te winnen',
        advice:
          'Het formulier vraagt meer dan nodig is. Zet achter elke vraag wie het antwoord gebruikt. Gebruikt niemand het antwoord? Haal de vraag dan weg. Vraag ook niets wat de gemeente al weet.',
      },
      {
        from: 40,
        title: 'Op weg',
        advice:
          'Het formulier kan korter. Vul vooraf in wat bekend is, en laat vragen weg die voor deze inwoner niet gelden.',
      },
      {
        from: 70,
        title: 'Sterk',
        advice: 'Je vraagt niet meer dan nodig. Kijk elk jaar of alle vragen nog nodig zijn.',
      },
    ],
    access: [
      {
        from: 0,
        title: 'Veel te winnen',
        advice:
          'Niet iedereen kan dit formulier invullen. Bied naast de website ook papier of hulp van een medewerker aan. Laat een deskundige onderzoeken of het formulier werkt met een toetsenbord en een schermlezer.',
      },
      {
        from: 40,
        title: 'Op weg',
        advice:
          'De meeste inwoners komen erdoor. Los de fouten op die bekend zijn, en probeer het formulier zelf eens in te vullen op een telefoon, met alleen je duim.',
      },
      {
        from: 70,
        title: 'Sterk',
        advice:
          'Bijna iedereen kan dit formulier gebruiken. Onderzoek het opnieuw als je iets verandert.',
      },
    ],
    help: [
      {
        from: 0,
        title: 'Veel te winnen',
        advice:
          'Wie vastloopt, weet niet waar hulp is. En wie klaar is, weet niet wat er komt. Zet een telefoonnummer bij elke stap, en vertel na het versturen wat er gebeurt en hoelang dat duurt.',
      },
      {
        from: 40,
        title: 'Op weg',
        advice:
          'Er is hulp, maar niet overal. Zet voorbeelden bij de vragen die het vaakst fout gaan. Noem na het versturen ook een datum: dan hoeft niemand te bellen.',
      },
      {
        from: 70,
        title: 'Sterk',
        advice:
          'Inwoners weten waar zij hulp vinden en wat er gebeurt. Vraag na het versturen hoe het ging, en gebruik wat zij zeggen.',
      },
    ],
  },
  bands: [
    {
      id: 'hard',
      from: 0,
      title: 'Je formulier is voor veel inwoners lastig',
      advice:
        'Dat kost ook je collega’s tijd: er komen vragen, en antwoorden die niet kloppen. Begin met het eerste onderwerp hieronder.',
    },
    {
      id: 'fair',
      from: 40,
      title: 'Je formulier kan makkelijker',
      advice:
        'Een deel is goed geregeld. Kies één onderwerp, pas dat aan, en probeer het uit met een paar inwoners.',
    },
    {
      id: 'good',
      from: 65,
      title: 'Je formulier is al best makkelijk',
      advice: 'De meeste inwoners redden zich. Met een paar aanpassingen lukt het ook de anderen.',
    },
    {
      id: 'easy',
      from: 85,
      title: 'Je formulier is een voorbeeld',
      advice:
        'Inwoners weten wat je vraagt, waarom, en wat er daarna gebeurt. Laat collega’s zien hoe je dat doet.',
    },
  ],
} satisfies QuizAdvice;
