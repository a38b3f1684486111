import { rewriteDates } from './rewritten-dates.js';

/** The first of a month is “1er mars”, which no engine writes; other days are plain numbers. */
rewriteDates('fr', 'fr', ({ type, value }, { month }) =>
  type === 'day' && value === '1' && month === 'long' ? '1er' : value,
);
