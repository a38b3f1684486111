import type { QuizDefinition } from '../definition.js';

/** The default quiz in English: which role a government plays in an alliance that it started. */
export default {
  id: 'alliance-role',
  version: '1',
  title: 'Take your role: what part does your organisation play?',
  intro:
    'Does your municipality or province work together with companies or care providers? See what you already do well, and what could be better.',
  scale: [
    'Strongly disagree',
    'Disagree',
    'Neither agree nor disagree',
    'Agree',
    'Strongly agree',
  ],
  unknown: 'I do not know, or it does not apply',
  dimensions: [
    {
      id: 'commitment',
      name: 'Staying involved',
      advice: {
        low: 'You keep your distance now. Sit down with the partners again, and agree how often you meet. Whoever starts an alliance remains needed.',
        middle:
          'You take part, but not always visibly. Say in public, too, that you stand behind the plans.',
        high: 'Strong: the partners notice that the alliance matters to you. Write down who does this when you are away.',
      },
    },
    {
      id: 'one-voice',
      name: 'One voice',
      advice: {
        low: 'Partners hear different things from your colleagues. Choose one person who speaks for your organisation.',
        middle:
          'You mostly agree with each other. Discuss a question of the partners together first, and then give one answer.',
        high: 'Strong: partners know where they stand. Keep your short meetings with colleagues going.',
      },
    },
    {
      id: 'referee',
      name: 'Independent judgement',
      advice: {
        low: 'In a conflict there is nobody to judge without an interest of their own. Look for an independent chair with the partners, before things go wrong.',
        middle:
          'You sometimes help in a conflict. Agree with all partners whom you call in, and what that person may decide.',
        high: 'Strong: a difference of opinion is settled fairly. Check every year that everyone still trusts this.',
      },
    },
    {
      id: 'openness',
      name: 'Open partnership',
      advice: {
        low: 'You ask for openness, but you are mainly the client. Tell what is difficult for you too, and ask for less paper.',
        middle:
          'You are a partner and the client as well. Say at the start of a talk which of the two you are.',
        high: 'Strong: partners dare to be honest with you. Show new colleagues how you do this.',
      },
    },
    {
      id: 'collective',
      name: 'Investing in the whole',
      advice: {
        low: 'Money for one partner harms the trust of the others. Give extra budget to the alliance as a whole.',
        middle:
          'You think of the whole, but do not always see what it costs the partners. Pay for the hours of meeting and preparing as well.',
        high: 'Strong: your money and time help all partners. Show what the alliance achieves with it.',
      },
    },
  ],
  questions: [
    {
      id: 'at-the-table',
      dimension: 'commitment',
      text: 'Once the alliance is running, we still often sit at the table with the partners.',
    },
    {
      id: 'many-voices',
      dimension: 'one-voice',
      reversed: true,
      text: 'Partners get different answers to the same question from our colleagues.',
    },
    {
      id: 'neutral-chair',
      dimension: 'referee',
      text: 'When partners cannot agree, someone without an interest of their own decides.',
    },
    {
      id: 'own-doubts',
      dimension: 'openness',
      text: 'We also tell the partners what we find difficult ourselves.',
    },
    {
      id: 'single-budget',
      dimension: 'collective',
      reversed: true,
      text: 'We sometimes give one partner extra money for a task of all partners.',
    },
    {
      id: 'public-support',
      dimension: 'commitment',
      text: 'We say in public that we stand behind the plans of the alliance.',
    },
    {
      id: 'one-contact',
      dimension: 'one-voice',
      text: 'One person speaks to the partners for our organisation.',
    },
    {
      id: 'avoid-conflict',
      dimension: 'referee',
      reversed: true,
      text: 'When partners are in conflict, we prefer to stay out of it.',
    },
    {
      id: 'rules-first',
      dimension: 'openness',
      reversed: true,
      text: 'Our reports and rules take partners a lot of time.',
    },
    {
      id: 'paid-hours',
      dimension: 'collective',
      text: 'We help to pay for the hours that partners spend on meetings.',
    },
    {
      id: 'step-back',
      dimension: 'commitment',
      reversed: true,
      text: 'After the start we let the alliance go and wait for results.',
    },
    {
      id: 'aligned-inside',
      dimension: 'one-voice',
      text: 'Inside our organisation we agree on what we want with the alliance.',
    },
    {
      id: 'bring-together',
      dimension: 'referee',
      text: 'We bring partners who clash back into conversation with each other.',
    },
    {
      id: 'room-to-try',
      dimension: 'openness',
      text: 'Partners may try something new with us, even if it can fail.',
    },
    {
      id: 'shared-goals',
      dimension: 'collective',
      text: 'Our extra money goes to goals of the whole alliance.',
    },
  ],
  bands: [
    {
      id: 'distance',
      from: 0,
      title: 'You still keep your distance',
      text: 'The partners now do a lot without you. Choose one subject below and start with it tomorrow.',
    },
    {
      id: 'searching',
      from: 40,
      title: 'You are still looking for your role',
      text: 'You already do part of what an alliance needs. Make clear what the partners can expect of you.',
    },
    {
      id: 'involved',
      from: 60,
      title: 'You are involved, and could be stronger still',
      text: 'You stay close to the alliance. Start with the subject at the top of the list below.',
    },
    {
      id: 'leading',
      from: 80,
      title: 'You take your role',
      text: 'The partners can build on you. Hold on to this, and share with other organisations what works for you.',
    },
  ],
} satisfies QuizDefinition;
