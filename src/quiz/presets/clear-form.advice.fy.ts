// Not yet reviewed by a native speaker.
import type { QuizAdvice } from '../definition.js';

/** What is said about how easy a form is, in West Frisian (Frysk). */
export default {
  dimensions: {
    language: [
      {
        from: 0,
        title: 'In soad te winnen',
        advice:
          'In soad ynwenners moatte jo formulier twa kear lêze, of folje it ferkeard yn. Skriuw earst de fragen opnij dy’t it faakst misgeane. Lit dêrnei trije ynwenners lûdop fertelle wat sy tinke dat der stiet.',
      },
      {
        from: 40,
        title: 'Op wei',
        advice:
          'De taal is hast goed. Sykje de wurden dy’t allinnich kollega’s kenne, en ferfang se. Probearje elke nije ferzje út mei in pear ynwenners.',
      },
      {
        from: 70,
        title: 'Sterk',
        advice:
          'Ynwenners begripe wat jo freegje. Sprek ôf wa’t dêrop tasjocht as der in fraach by komt.',
      },
    ],
    length: [
      {
        from: 0,
        title: 'In soad te winnen',
        advice:
          'It formulier freget mear as nedich is. Set efter elke fraach wa’t it antwurd brûkt. Brûkt nimmen it antwurd? Helje de fraach dan wei. Freegje ek neat wat de gemeente al wit.',
      },
      {
        from: 40,
        title: 'Op wei',
        advice:
          'It formulier kin koarter. Folje foarôf yn wat bekend is, en lit fragen wei dy’t foar dizze ynwenner net jilde.',
      },
      {
        from: 70,
        title: 'Sterk',
        advice: 'Jo freegje net mear as nedich. Sjoch elk jier oft alle fragen noch nedich binne.',
      },
    ],
    access: [
      {
        from: 0,
        title: 'In soad te winnen',
        advice:
          'Net elkenien kin dit formulier ynfolje. Bied neist de webside ek papier of help fan in meiwurker oan. Lit in saakkundige ûndersykje oft it formulier wurket mei in toetseboerd en in skermlêzer.',
      },
      {
        from: 40,
        title: 'Op wei',
        advice:
          'De measte ynwenners komme der troch. Los de flaters op dy’t bekend binne, en besykje it formulier sels ris yn te foljen op in telefoan, mei allinnich jo tomme.',
      },
      {
        from: 70,
        title: 'Sterk',
        advice: 'Hast elkenien kin dit formulier brûke. Undersykje it opnij as jo wat feroarje.',
      },
    ],
    help: [
      {
        from: 0,
        title: 'In soad te winnen',
        advice:
          'Wa’t fêstrint, wit net wêr’t help is. En wa’t klear is, wit net wat der komt. Set in telefoannûmer by elke stap, en fertel nei it ferstjoeren wat der bart en hoelang’t dat duorret.',
      },
      {
        from: 40,
        title: 'Op wei',
        advice:
          'Der is help, mar net oeral. Set foarbylden by de fragen dy’t it faakst misgeane. Neam nei it ferstjoeren ek in datum: dan hoecht nimmen te beljen.',
      },
      {
        from: 70,
        title: 'Sterk',
        advice:
          'Ynwenners witte wêr’t sy help fine en wat der bart. Freegje nei it ferstjoeren hoe’t it gie, en brûk wat sy sizze.',
      },
    ],
  },
  bands: [
    {
      id: 'hard',
      from: 0,
      title: 'Jo formulier is foar in soad ynwenners lestich',
      advice:
        'Dat kostet jo kollega’s ek tiid: der komme fragen, en antwurden dy’t net kloppe. Begjin mei it earste ûnderwerp hjirûnder.',
    },
    {
      id: 'fair',
      from: 40,
      title: 'Jo formulier kin makliker',
      advice:
        'In diel is goed regele. Kies ien ûnderwerp, pas dat oan, en probearje it út mei in pear ynwenners.',
    },
    {
      id: 'good',
      from: 65,
      title: 'Jo formulier is al aardich maklik',
      advice:
        'De measte ynwenners rêde harren wol. Mei in pear oanpassingen slagget it de oaren ek.',
    },
    {
      id: 'easy',
      from: 85,
      title: 'Jo formulier is in foarbyld',
      advice:
        'Ynwenners witte wat jo freegje, wêrom, en wat der dêrnei bart. Lit kollega’s sjen hoe’t jo dat dogge.',
    },
  ],
} satisfies QuizAdvice;
