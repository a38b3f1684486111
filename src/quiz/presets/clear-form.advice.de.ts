// Not yet reviewed by a native speaker.
import type { QuizAdvice } from '../definition.js';

/** What is said about how easy a form is, in German. */
export default {
  dimensions: {
    language: [
      {
        from: 0,
        title: 'Noch viel möglich',
        advice:
          'Viele Menschen müssen Ihr Formular zweimal lesen oder füllen es falsch aus. Schreiben Sie zuerst die Fragen neu, bei denen es am häufigsten Fehler gibt. Lassen Sie danach drei Menschen aus Ihrer Gemeinde laut sagen, wie sie den Text verstehen.',
      },
      {
        from: 40,
        title: 'Auf einem guten Weg',
        advice:
          'Die Sprache ist fast gut. Suchen Sie die Wörter, die nur Kolleginnen und Kollegen kennen, und ersetzen Sie diese. Probieren Sie jede neue Version mit ein paar Menschen aus Ihrer Gemeinde aus.',
      },
      {
        from: 70,
        title: 'Stark',
        advice:
          'Die Menschen verstehen, was Sie fragen. Vereinbaren Sie, wer darauf achtet, wenn eine Frage dazukommt.',
      },
    ],
    length: [
      {
        from: 0,
        title: 'Noch viel möglich',
        advice:
          'Das Formular fragt mehr ab als nötig. Schreiben Sie hinter jede Frage, wer die Antwort nutzt. Nutzt niemand die Antwort? Dann streichen Sie die Frage. Fragen Sie auch nichts, was die Gemeinde schon weiß.',
      },
      {
        from: 40,
        title: 'Auf einem guten Weg',
        advice:
          'Das Formular kann kürzer sein. Tragen Sie vorher ein, was bekannt ist, und lassen Sie Fragen weg, die für diese Person nicht gelten.',
      },
      {
        from: 70,
        title: 'Stark',
        advice:
          'Sie fragen nur, was nötig ist. Prüfen Sie jedes Jahr, ob alle Fragen noch nötig sind.',
      },
    ],
    access: [
      {
        from: 0,
        title: 'Noch viel möglich',
        advice:
          'Nicht alle können dieses Formular ausfüllen. Bieten Sie neben der Website auch Papier oder Hilfe von Mitarbeitenden an. Lassen Sie Fachleute prüfen, ob das Formular mit einer Tastatur und einem Screenreader funktioniert.',
      },
      {
        from: 40,
        title: 'Auf einem guten Weg',
        advice:
          'Die meisten Menschen schaffen es bis zum Ende. Beheben Sie die Fehler, die bekannt sind. Versuchen Sie auch selbst einmal, das Formular auf einem Handy auszufüllen, nur mit dem Daumen.',
      },
      {
        from: 70,
        title: 'Stark',
        advice:
          'Fast alle können dieses Formular nutzen. Prüfen Sie es noch einmal, wenn Sie etwas ändern.',
      },
    ],
    help: [
      {
        from: 0,
        title: 'Noch viel möglich',
        advice:
          'Wer nicht weiterkommt, weiß nicht, wo es Hilfe gibt. Und wer fertig ist, weiß nicht, was danach kommt. Nennen Sie bei jedem Schritt eine Telefonnummer. Sagen Sie nach dem Absenden, was passiert und wie lange das dauert.',
      },
      {
        from: 40,
        title: 'Auf einem guten Weg',
        advice:
          'Es gibt Hilfe, aber nicht überall. Geben Sie Beispiele bei den Fragen, bei denen es am häufigsten Fehler gibt. Nennen Sie nach dem Absenden auch ein Datum: Dann muss niemand anrufen.',
      },
      {
        from: 70,
        title: 'Stark',
        advice:
          'Die Menschen wissen, wo sie Hilfe finden und was passiert. Fragen Sie nach dem Absenden, wie es war, und nutzen Sie die Antworten.',
      },
    ],
  },
  bands: [
    {
      id: 'hard',
      from: 0,
      title: 'Ihr Formular ist für viele Menschen schwierig',
      advice:
        'Das kostet auch Ihre Kolleginnen und Kollegen Zeit: Es kommen Fragen, und manche Antworten stimmen nicht. Beginnen Sie mit dem ersten Thema unten.',
    },
    {
      id: 'fair',
      from: 40,
      title: 'Ihr Formular kann einfacher werden',
      advice:
        'Ein Teil ist schon gut. Wählen Sie ein Thema, ändern Sie dort etwas und probieren Sie das mit ein paar Menschen aus Ihrer Gemeinde aus.',
    },
    {
      id: 'good',
      from: 65,
      title: 'Ihr Formular ist schon recht einfach',
      advice:
        'Die meisten Menschen kommen zurecht. Mit ein paar Änderungen klappt es auch bei den anderen.',
    },
    {
      id: 'easy',
      from: 85,
      title: 'Ihr Formular ist ein Vorbild',
      advice:
        'Die Menschen wissen, was Sie fragen, warum, und was danach passiert. Zeigen Sie Kolleginnen und Kollegen, wie Sie das machen.',
    },
  ],
} satisfies QuizAdvice;
