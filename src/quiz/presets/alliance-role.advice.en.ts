import type { QuizAdvice } from '../definition.js';

/** What the default quiz says about a score, in English. */
export default {
  dimensions: {
    commitment: [
      {
        from: 0,
        title: 'Much to gain',
        advice:
          'You keep your distance now. Partners then do not know whether the alliance still matters to you. Sit down with them again, and agree how often you meet. Whoever starts an alliance stays needed.',
      },
      {
        from: 40,
        title: 'On the way',
        advice:
          'You take part, but not always visibly. Say in public, too, that you stand behind the plans: in the council, in the news and among your own colleagues. That supports the partners.',
      },
      {
        from: 70,
        title: 'Strong',
        advice:
          'The partners notice that the alliance matters to you. Hold on to that when people change jobs: write down who sits at the table, and who can take over.',
      },
    ],
    'one-voice': [
      {
        from: 0,
        title: 'Much to gain',
        advice:
          'Partners hear different things from your colleagues. That costs them time and makes them careful. Choose one person who speaks for your organisation, and tell the partners who it is.',
      },
      {
        from: 40,
        title: 'On the way',
        advice:
          'You mostly agree with each other. In a hurry it still goes wrong at times. Discuss a question from the partners together first, and then give one answer. Plan fifteen minutes for that each week.',
      },
      {
        from: 70,
        title: 'Strong',
        advice:
          'Partners know where they stand with you. Keep your short meetings with colleagues going, also when all is well.',
      },
    ],
    referee: [
      {
        from: 0,
        title: 'Much to gain',
        advice:
          'When partners are in conflict, there is nobody now to judge without an interest of their own. Each partner has one, and so have you. So look for an independent chair together, before things go wrong.',
      },
      {
        from: 40,
        title: 'On the way',
        advice:
          'You sometimes help in a conflict, but what was agreed about it is not clear. Agree with all partners whom you call in, and what that person may decide.',
      },
      {
        from: 70,
        title: 'Strong',
        advice:
          'A difference of opinion is settled fairly. Ask all partners every year whether they still trust this.',
      },
    ],
    openness: [
      {
        from: 0,
        title: 'Much to gain',
        advice:
          'You ask the partners to be open, but you are mainly the client. Tell what you find difficult yourself, too. Then see which reports can go: each rule less gives room for new ideas.',
      },
      {
        from: 40,
        title: 'On the way',
        advice:
          'You are a partner and the client as well. That can be hard for the others. Say at the start of a talk which of the two you are, and ask only for figures that you really use.',
      },
      {
        from: 70,
        title: 'Strong',
        advice:
          'Partners dare to be honest with you, and may try something new. Show new colleagues how you do this.',
      },
    ],
    collective: [
      {
        from: 0,
        title: 'Much to gain',
        advice:
          'Extra money for one partner harms the trust of the others. Give it to the alliance as a whole, and let the partners choose together where it goes. Ask them, too, how much time the meetings take: often that is one to two days a week.',
      },
      {
        from: 40,
        title: 'On the way',
        advice:
          'You think of the whole, but do not always see what it costs the partners. Help to pay for the hours of meeting and preparing, or make the meetings shorter.',
      },
      {
        from: 70,
        title: 'Strong',
        advice:
          'Your money and time help all partners. Show what the alliance achieves with it: that keeps up support, also inside your own organisation.',
      },
    ],
  },
  bands: [
    {
      id: 'distance',
      from: 0,
      title: 'You still keep your distance',
      advice:
        'The partners now do a lot without you. Yet an alliance seldom works well without the government that started it. Choose one subject below, and start with it this month.',
    },
    {
      id: 'searching',
      from: 40,
      title: 'You are still looking for your role',
      advice:
        'You already do part of what an alliance needs. Make clear what the partners can expect of you, and do it also when things are hard.',
    },
    {
      id: 'involved',
      from: 60,
      title: 'You are involved, and could be stronger still',
      advice:
        'You stay close to the alliance, and the partners notice. Start with the first subject below: there you gain most now.',
    },
    {
      id: 'leading',
      from: 80,
      title: 'You take your role',
      advice:
        'The partners can rely on you. Hold on to this, also when people change jobs. Share with other organisations what works for you.',
    },
  ],
} satisfies QuizAdvice;
