// Not yet reviewed by a native speaker.
import type { Questionnaire } from '../definition.js';

/** The default quiz in German: which role a government plays in an alliance that it started. */
export default {
  id: 'alliance-role',
  version: '1',
  title: 'Welche Rolle spielt Ihre Organisation?',
  intro:
    'Arbeitet Ihre Gemeinde oder Provinz mit Unternehmen oder mit Anbietern aus Gesundheit und Pflege zusammen? Sehen Sie, was schon gut läuft und was besser sein kann.',
  scale: ['Stimme gar nicht zu', 'Stimme nicht zu', 'Teils, teils', 'Stimme zu', 'Stimme voll zu'],
  unknown: 'Weiß ich nicht oder trifft nicht zu',
  dimensions: [
    { id: 'commitment', name: 'Engagiert bleiben' },
    { id: 'one-voice', name: 'Eine Stimme' },
    { id: 'referee', name: 'Unabhängiges Urteil' },
    { id: 'openness', name: 'Offene Partnerschaft' },
    { id: 'collective', name: 'In das Ganze investieren' },
  ],
  questions: [
    {
      id: 'commitment-1',
      dimensions: ['commitment'],
      text: 'Auch wenn die Allianz läuft, sitzen wir noch oft mit den Partnern am Tisch.',
    },
    {
      id: 'one-voice-1',
      dimensions: ['one-voice'],
      reversed: true,
      text: 'Partner bekommen von unseren Kolleginnen und Kollegen verschiedene Antworten auf dieselbe Frage.',
    },
    {
      id: 'referee-1',
      dimensions: ['referee'],
      text: 'Wenn Partner sich nicht einigen, entscheidet jemand ohne eigene Interessen.',
    },
    {
      id: 'openness-1',
      dimensions: ['openness'],
      text: 'Wir erzählen den Partnern auch, was wir selbst schwierig finden.',
    },
    {
      id: 'collective-1',
      dimensions: ['collective'],
      reversed: true,
      text: 'Wir geben manchmal einem einzelnen Partner zusätzliches Geld für eine Aufgabe aller Partner.',
    },
    {
      id: 'commitment-2',
      dimensions: ['commitment'],
      text: 'Wir sagen öffentlich, dass wir hinter den Plänen der Allianz stehen.',
    },
    {
      id: 'one-voice-2',
      dimensions: ['one-voice'],
      text: 'Genau eine Person spricht für unsere Organisation mit den Partnern.',
    },
    {
      id: 'referee-2',
      dimensions: ['referee'],
      reversed: true,
      text: 'Wenn Partner Streit haben, halten wir uns lieber heraus.',
    },
    {
      id: 'openness-2',
      dimensions: ['openness'],
      reversed: true,
      text: 'Partner brauchen viel Zeit für unsere Berichte und Regeln.',
    },
    {
      id: 'collective-2',
      dimensions: ['collective'],
      text: 'Wir bezahlen einen Teil der Stunden, die Partner für Besprechungen brauchen.',
    },
    {
      id: 'commitment-3',
      dimensions: ['commitment'],
      reversed: true,
      text: 'Nach dem Start lassen wir die Allianz los und warten auf Ergebnisse.',
    },
    {
      id: 'one-voice-3',
      dimensions: ['one-voice'],
      text: 'In unserer Organisation sind wir uns einig, was wir mit der Allianz wollen.',
    },
    {
      id: 'referee-3',
      dimensions: ['referee'],
      text: 'Wir bringen Partner, die Streit haben, wieder miteinander ins Gespräch.',
    },
    {
      id: 'openness-3',
      dimensions: ['openness'],
      text: 'Partner dürfen bei uns etwas Neues ausprobieren, auch wenn es schiefgehen kann.',
    },
    {
      id: 'collective-3',
      dimensions: ['collective'],
      text: 'Unser zusätzliches Geld ist für Ziele der ganzen Allianz.',
    },
  ],
} satisfies Questionnaire;
