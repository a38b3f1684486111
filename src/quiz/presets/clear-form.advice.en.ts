import type { QuizAdvice } from '../definition.js';

/** What is said about how easy a form is, in English. */
export default {
  dimensions: {
    language: [
      {
        from: 0,
        title: 'Much to gain',
        advice:
          'Many residents have to read your form twice, or fill it in wrongly. First rewrite the questions that go wrong most. Then let three residents say aloud what they think it says.',
      },
      {
        from: 40,
        title: 'On the way',
        advice:
          'The language is almost right. Look for words that only colleagues know, and replace them. Try out each new version with a few residents.',
      },
      {
        from: 70,
        title: 'Strong',
        advice:
          'Residents understand what you ask. Agree who watches over that when a question is added.',
      },
    ],
    length: [
      {
        from: 0,
        title: 'Much to gain',
        advice:
          'The form asks more than is needed. Next to each question, write who uses the answer. If nobody does, take the question away. And ask nothing that the municipality already knows.',
      },
      {
        from: 40,
        title: 'On the way',
        advice:
          'The form can be shorter. Fill in what is known, and leave out questions that do not apply to this resident.',
      },
      {
        from: 70,
        title: 'Strong',
        advice:
          'You ask no more than needed. See each year whether all questions are still needed.',
      },
    ],
    access: [
      {
        from: 0,
        title: 'Much to gain',
        advice:
          'Not everybody can fill in this form. Besides the website, offer paper or the help of a member of staff. Have an expert check whether the form works with a keyboard and a screen reader.',
      },
      {
        from: 40,
        title: 'On the way',
        advice:
          'Most residents get through. Fix the problems that are known, and try to fill in the form on a phone yourself, with just your thumb.',
      },
      {
        from: 70,
        title: 'Strong',
        advice: 'Almost everybody can use this form. Check it again when you change something.',
      },
    ],
    help: [
      {
        from: 0,
        title: 'Much to gain',
        advice:
          'Whoever gets stuck does not know where to find help. And whoever is done does not know what comes next. Show a telephone number at each step, and tell after sending what happens and how long it takes.',
      },
      {
        from: 40,
        title: 'On the way',
        advice:
          'There is help, but not everywhere. Put examples with the questions that go wrong most. After sending, name a date as well: then nobody has to call.',
      },
      {
        from: 70,
        title: 'Strong',
        advice:
          'Residents know where to find help and what happens. Ask after sending how it went, and use what they say.',
      },
    ],
  },
  bands: [
    {
      id: 'hard',
      from: 0,
      title: 'Your form is hard for many residents',
      advice:
        'That costs your colleagues time as well: there are questions, and answers that are not right. Start with the first subject below.',
    },
    {
      id: 'fair',
      from: 40,
      title: 'Your form can be easier',
      advice:
        'Part of it is well arranged. Choose one subject, change that, and try it out with a few residents.',
    },
    {
      id: 'good',
      from: 65,
      title: 'Your form is fairly easy already',
      advice: 'Most residents manage. With a few changes the others will as well.',
    },
    {
      id: 'easy',
      from: 85,
      title: 'Your form is an example',
      advice:
        'Residents know what you ask, why, and what happens next. Show colleagues how you do it.',
    },
  ],
} satisfies QuizAdvice;
