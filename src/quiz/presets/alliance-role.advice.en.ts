import type { QuizAdvice } from '../definition.js';

/** What the default quiz says about a score, in English. */
export default {
  dimensions: {
    commitment: {
      low: 'You keep your distance now. Sit down with the partners again, and agree how often you meet. Partners still need you after the start.',
      middle:
        'You take part, but not always visibly. Say in public, too, that you stand behind the plans.',
      high: 'Strong: the partners notice that the alliance matters to you. Write down who does this when you are away.',
    },
    'one-voice': {
      low: 'Partners hear different things from your colleagues. Choose one person who speaks for your organisation.',
      middle:
        'You mostly agree with each other. Discuss a question from the partners together first, and then give one answer.',
      high: 'Strong: partners know where they stand. Keep your short meetings with colleagues going.',
    },
    referee: {
      low: 'In a conflict there is nobody to judge without an interest of their own. Look for an independent chair with the partners, before things go wrong.',
      middle:
        'You sometimes help in a conflict. Agree with all partners whom you call in, and what that person may decide.',
      high: 'Strong: a difference of opinion is settled fairly. Check every year that everyone still trusts this.',
    },
    openness: {
      low: 'You ask for openness, but you are mainly the client. Tell what is difficult for you too, and ask for less paperwork.',
      middle:
        'You are a partner and the client as well. Say at the start of a talk which of the two you are.',
      high: 'Strong: partners dare to be honest with you. Show new colleagues how you do this.',
    },
    collective: {
      low: 'Money for one partner harms the trust of the others. Give extra budget to the alliance as a whole.',
      middle:
        'You think of the whole, but do not always see what it costs the partners. Pay for the hours of meeting and preparing as well.',
      high: 'Strong: your money and time help all partners. Show what the alliance achieves with it.',
    },
  },
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
      text: 'The partners can rely on you. Hold on to this, and share with other organisations what works for you.',
    },
  ],
} satisfies QuizAdvice;
