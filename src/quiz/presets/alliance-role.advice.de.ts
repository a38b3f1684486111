// Not yet reviewed by a native speaker.
import type { QuizAdvice } from '../definition.js';

/** What the default quiz says about a score, in German. */
export default {
  dimensions: {
    commitment: [
      {
        from: 0,
        title: 'Noch viel möglich',
        advice:
          'Sie halten jetzt Abstand. Die Partner wissen dann nicht, ob Ihnen die Allianz noch wichtig ist. Setzen Sie sich wieder mit ihnen an einen Tisch und vereinbaren Sie, wie oft Sie sich treffen. Wer eine Allianz startet, wird weiter gebraucht.',
      },
      {
        from: 40,
        title: 'Auf einem guten Weg',
        advice:
          'Sie machen mit, aber nicht immer sichtbar. Sagen Sie auch öffentlich, dass Sie hinter den Plänen stehen: im Rat, in den Nachrichten und bei Ihren eigenen Kolleginnen und Kollegen. Das unterstützt die Partner.',
      },
      {
        from: 70,
        title: 'Stark',
        advice:
          'Die Partner merken, dass Ihnen die Allianz wichtig ist. Sorgen Sie dafür, dass das so bleibt, wenn jemand die Stelle wechselt: Schreiben Sie auf, wer am Tisch sitzt und wer das übernehmen kann.',
      },
    ],
    'one-voice': [
      {
        from: 0,
        title: 'Noch viel möglich',
        advice:
          'Partner hören von Ihren Kolleginnen und Kollegen unterschiedliche Dinge. Das kostet die Partner Zeit und macht sie vorsichtig. Bestimmen Sie eine Person, die für Ihre Organisation spricht, und sagen Sie den Partnern, wer das ist.',
      },
      {
        from: 40,
        title: 'Auf einem guten Weg',
        advice:
          'Meistens sind Sie sich einig. Wenn es eilig ist, geht es manchmal noch schief. Besprechen Sie eine Frage der Partner erst untereinander und geben Sie dann eine gemeinsame Antwort. Planen Sie dafür jede Woche eine Viertelstunde ein.',
      },
      {
        from: 70,
        title: 'Stark',
        advice:
          'Partner wissen, woran sie bei Ihnen sind. Behalten Sie Ihre kurzen Besprechungen mit Kolleginnen und Kollegen bei, auch wenn alles gut läuft.',
      },
    ],
    referee: [
      {
        from: 0,
        title: 'Noch viel möglich',
        advice:
          'Wenn Partner Streit haben, gibt es jetzt niemanden, der ohne eigene Interessen urteilt. Jeder Partner hat eigene Interessen, und Sie auch. Suchen Sie darum gemeinsam eine unabhängige Person für den Vorsitz, bevor etwas schiefgeht.',
      },
      {
        from: 40,
        title: 'Auf einem guten Weg',
        advice:
          'Sie helfen manchmal bei einem Konflikt, aber die Absprachen dazu sind nicht klar. Vereinbaren Sie mit allen Partnern, wen Sie dann um Hilfe bitten und was diese Person entscheiden darf.',
      },
      {
        from: 70,
        title: 'Stark',
        advice:
          'Meinungsverschiedenheiten werden fair gelöst. Fragen Sie alle Partner jedes Jahr, ob sie noch Vertrauen darin haben.',
      },
    ],
    openness: [
      {
        from: 0,
        title: 'Noch viel möglich',
        advice:
          'Sie bitten die Partner, offen zu sein, sind aber vor allem Auftraggeber. Erzählen Sie auch selbst, was Sie schwierig finden. Prüfen Sie danach, welche Berichte wegfallen können: Jede Regel weniger gibt Raum für neue Ideen.',
      },
      {
        from: 40,
        title: 'Auf einem guten Weg',
        advice:
          'Sie sind Partner und Auftraggeber zugleich. Das ist für die anderen manchmal schwierig. Sagen Sie am Anfang eines Gesprächs, welche der beiden Rollen Sie haben, und fragen Sie nur nach Zahlen, die Sie wirklich nutzen.',
      },
      {
        from: 70,
        title: 'Stark',
        advice:
          'Partner trauen sich, ehrlich zu Ihnen zu sein, und dürfen etwas Neues ausprobieren. Zeigen Sie neuen Kolleginnen und Kollegen, wie Sie das machen.',
      },
    ],
    collective: [
      {
        from: 0,
        title: 'Noch viel möglich',
        advice:
          'Zusätzliches Geld für einen einzelnen Partner schadet dem Vertrauen der anderen. Geben Sie es der ganzen Allianz und lassen Sie die Partner gemeinsam entscheiden, wofür es genutzt wird. Fragen Sie die Partner auch, wie viel Zeit die Besprechungen kosten: Oft sind das ein bis zwei Tage pro Woche.',
      },
      {
        from: 40,
        title: 'Auf einem guten Weg',
        advice:
          'Sie denken an das Ganze, sehen aber nicht immer, was es die Partner kostet. Bezahlen Sie einen Teil der Stunden für Besprechungen und Vorbereitung oder machen Sie die Besprechungen kürzer.',
      },
      {
        from: 70,
        title: 'Stark',
        advice:
          'Ihr Geld und Ihre Zeit helfen allen Partnern. Zeigen Sie, was die Allianz damit erreicht: So bleibt die Unterstützung erhalten, auch in Ihrer eigenen Organisation.',
      },
    ],
  },
  bands: [
    {
      id: 'distance',
      from: 0,
      title: 'Sie halten noch Abstand',
      advice:
        'Die Partner machen jetzt viel ohne Sie. Doch eine Allianz funktioniert selten gut ohne die Behörde, die sie gestartet hat. Wählen Sie unten ein Thema und beginnen Sie diesen Monat damit.',
    },
    {
      id: 'searching',
      from: 40,
      title: 'Sie suchen noch nach Ihrer Rolle',
      advice:
        'Sie tun schon einen Teil von dem, was eine Allianz braucht. Machen Sie deutlich, was die Partner von Ihnen erwarten können. Tun Sie das auch, wenn es einmal schwierig ist.',
    },
    {
      id: 'involved',
      from: 60,
      title: 'Sie sind engagiert und können noch stärker werden',
      advice:
        'Sie bleiben nah an der Allianz, und das merken die Partner. Beginnen Sie mit dem ersten Thema unten: Dort können Sie jetzt am meisten verbessern.',
    },
    {
      id: 'leading',
      from: 80,
      title: 'Sie füllen Ihre Rolle aus',
      advice:
        'Die Partner können sich auf Sie verlassen. Sorgen Sie dafür, dass das so bleibt, auch wenn jemand die Stelle wechselt. Erzählen Sie anderen Organisationen, was bei Ihnen funktioniert.',
    },
  ],
} satisfies QuizAdvice;
