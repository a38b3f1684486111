import type { Questionnaire } from '../definition.js';
import formal from './alliance-role.nl.js';

/** The default quiz in Dutch, "je". */
export default {
  ...formal,
  title: 'Welke rol speelt je organisatie?',
  intro:
    'Werkt je gemeente of provincie samen met bedrijven of zorgpartijen? Kijk wat al goed gaat, en wat beter kan.',
} satisfies Questionnaire;
