import type { Questionnaire } from '../definition.js';

/** The default quiz in English: which role a government plays in an alliance that it started. */
export default {
  id: 'alliance-role',
  version: '1',
  title: 'What part does your organisation play?',
  intro:
    'Does your municipality or province work together with companies or care providers? See what you already do well, and what could be better.',
  scale: ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'],
  unknown: 'I do not know, or it does not apply',
  dimensions: [
    { id: 'commitment', name: 'Staying involved' },
    { id: 'one-voice', name: 'One voice' },
    { id: 'referee', name: 'Independent judgement' },
    { id: 'openness', name: 'Open partnership' },
    { id: 'collective', name: 'Investing in the whole' },
  ],
  questions: [
    {
      id: 'commitment-1',
      dimensions: ['commitment'],
      text: 'Once the alliance is running, we still often sit at the table with the partners.',
    },
    {
      id: 'one-voice-1',
      dimensions: ['one-voice'],
      reversed: true,
      text: 'Partners get different answers to the same question from our colleagues.',
    },
    {
      id: 'referee-1',
      dimensions: ['referee'],
      text: 'When partners cannot agree, someone without an interest of their own decides.',
    },
    {
      id: 'openness-1',
      dimensions: ['openness'],
      text: 'We also tell the partners what we find difficult ourselves.',
    },
    {
      id: 'collective-1',
      dimensions: ['collective'],
      reversed: true,
      text: 'We sometimes give one partner extra money for a task of all partners.',
    },
    {
      id: 'commitment-2',
      dimensions: ['commitment'],
      text: 'We say in public that we stand behind the plans of the alliance.',
    },
    {
      id: 'one-voice-2',
      dimensions: ['one-voice'],
      text: 'One person speaks to the partners for our organisation.',
    },
    {
      id: 'referee-2',
      dimensions: ['referee'],
      reversed: true,
      text: 'When partners are in conflict, we prefer to stay out of it.',
    },
    {
      id: 'openness-2',
      dimensions: ['openness'],
      reversed: true,
      text: 'Our reports and rules take partners a lot of time.',
    },
    {
      id: 'collective-2',
      dimensions: ['collective'],
      text: 'We help to pay for the hours that partners spend on meetings.',
    },
    {
      id: 'commitment-3',
      dimensions: ['commitment'],
      reversed: true,
      text: 'After the start we let the alliance go and wait for results.',
    },
    {
      id: 'one-voice-3',
      dimensions: ['one-voice'],
      text: 'Inside our organisation we agree on what we want with the alliance.',
    },
    {
      id: 'referee-3',
      dimensions: ['referee'],
      text: 'We bring partners who clash back into conversation with each other.',
    },
    {
      id: 'openness-3',
      dimensions: ['openness'],
      text: 'Partners may try something new with us, even if it may fail.',
    },
    {
      id: 'collective-3',
      dimensions: ['collective'],
      text: 'Our extra money goes to goals of the whole alliance.',
    },
  ],
} satisfies Questionnaire;
