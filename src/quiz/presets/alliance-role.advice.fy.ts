// Not yet reviewed by a native speaker.
import type { QuizAdvice } from '../definition.js';

/** What the default quiz says about a score, in West Frisian (Frysk). */
export default {
  dimensions: {
    commitment: [
      {
        from: 0,
        title: 'In soad te winnen',
        advice:
          'Jo steane no op ôfstân. De partners witte dan net oft de alliânsje foar jo noch telt. Gean wer mei harren oan tafel, en sprek ôf hoe faak’t jo inoar sjogge. Wa’t in alliânsje begjint, bliuwt nedich.',
      },
      {
        from: 40,
        title: 'Op wei',
        advice:
          'Jo dogge mei, mar net altyd sichtber. Sis ek yn it iepenbier dat jo efter de plannen steane: yn de ried, yn it nijs en by jo eigen kollega’s. Dat jout de partners stipe.',
      },
      {
        from: 70,
        title: 'Sterk',
        advice:
          'De partners fernimme dat de alliânsje foar jo telt. Hâld dat fêst as minsken fan baan wikselje: skriuw op wa’t der oan tafel sit, en wa’t dat oernimme kin.',
      },
    ],
    'one-voice': [
      {
        from: 0,
        title: 'In soad te winnen',
        advice:
          'Partners hearre fan jo kollega’s ferskillende dingen. Dat kostet harren tiid en makket harren foarsichtich. Wiis ien persoan oan dy’t út namme fan jo organisaasje praat, en fertel de partners wa’t dat is.',
      },
      {
        from: 40,
        title: 'Op wei',
        advice:
          'Meastal binne jo it mei-inoar iens. As it gau moat, giet it soms noch mis. Besprek in fraach fan de partners earst mei-inoar, en jou dan ien antwurd. Plan dêr elke wike in kertier foar.',
      },
      {
        from: 70,
        title: 'Sterk',
        advice:
          'Partners witte wêr’t sy mei jo oan ta binne. Hâld jo koarte oerlis mei kollega’s yn stân, ek as alles goed giet.',
      },
    ],
    referee: [
      {
        from: 0,
        title: 'In soad te winnen',
        advice:
          'As partners rûzje hawwe, is der no nimmen dy’t sûnder eigen belang oardielet. Elke partner hat in belang, en jo ek. Sykje dêrom tegearre in ûnôfhinklike foarsitter, en doch dat foardat it misgiet.',
      },
      {
        from: 40,
        title: 'Op wei',
        advice:
          'Jo helpe soms by in konflikt, mar de ôfspraken dêroer binne net dúdlik. Sprek mei alle partners ôf wa’t jo dan ynskeakelje, en wat dy persoan beslisse mei.',
      },
      {
        from: 70,
        title: 'Sterk',
        advice:
          'In ferskil fan miening wurdt earlik oplost. Freegje elk jier oan alle partners oft sy dêr noch fertrouwen yn hawwe.',
      },
    ],
    openness: [
      {
        from: 0,
        title: 'In soad te winnen',
        advice:
          'Jo freegje de partners om iepen te wêzen, mar jo binne foaral opdrachtjouwer. Fertel sels ek wat jo dreech fine. Sjoch dêrnei hokker ferslaggen wei kinne: elke regel minder jout romte foar nije ideeën.',
      },
      {
        from: 40,
        title: 'Op wei',
        advice:
          'Jo binne tagelyk partner en opdrachtjouwer. Dat is foar de oar soms lestich. Sis oan it begjin fan in petear hokker fan de twa jo binne, en freegje allinnich om sifers dy’t jo echt brûke.',
      },
      {
        from: 70,
        title: 'Sterk',
        advice:
          'Partners doare earlik tsjin jo te wêzen, en meie wat nijs besykje. Lit nije kollega’s sjen hoe’t jo dit dogge.',
      },
    ],
    collective: [
      {
        from: 0,
        title: 'In soad te winnen',
        advice:
          'Ekstra jild foar ien partner is skealik foar it fertrouwen fan de oare partners. Jou it oan de alliânsje as gehiel, en lit de partners tegearre kieze wêr’t it hinne giet. Freegje harren ek hoefolle tiid it oerlis kostet: faak is dat ien oant twa dagen yn de wike.',
      },
      {
        from: 40,
        title: 'Op wei',
        advice:
          'Jo tinke oan it gehiel, mar sjogge net altyd wat it de partners kostet. Betelje mei oan de oeren foar oerlis en tarieding, of meitsje it oerlis koarter.',
      },
      {
        from: 70,
        title: 'Sterk',
        advice:
          'Jo jild en tiid helpe alle partners. Lit sjen wat de alliânsje dêrmei berikt: sa bliuwt der stipe foar, ek yn jo eigen organisaasje.',
      },
    ],
  },
  bands: [
    {
      id: 'distance',
      from: 0,
      title: 'Jo steane noch op ôfstân',
      advice:
        'De partners dogge no in soad sûnder jo. Dochs wurket in alliânsje komselden goed sûnder de oerheid dy’t der mei begûn is. Kies hjirûnder ien ûnderwerp, en begjin dêr dizze moanne mei.',
    },
    {
      id: 'searching',
      from: 40,
      title: 'Jo sykje noch nei jo rol',
      advice:
        'Jo dogge al in diel fan wat in alliânsje nedich hat. Meitsje dúdlik wat de partners fan jo ferwachtsje kinne, en doch dat ek as it efkes tsjinsit.',
    },
    {
      id: 'involved',
      from: 60,
      title: 'Jo binne belutsen, en it kin noch sterker',
      advice:
        'Jo bliuwe ticht by de alliânsje, en dat fernimme de partners. Begjin mei it earste ûnderwerp hjirûnder: dêr winne jo no it measte.',
    },
    {
      id: 'leading',
      from: 80,
      title: 'Jo pakke jo rol',
      advice:
        'De partners kinne op jo bouwe. Hâld dit fêst, ek as minsken fan baan wikselje. Diel mei oare organisaasjes wat by jo wurket.',
    },
  ],
} satisfies QuizAdvice;
