import type { Questionnaire } from '../definition.js';
import formal from './clear-form.nl.js';

/** The questions that speak to the reader. */
const own: Readonly<Record<string, { readonly text?: string; readonly body?: string }>> = {
  'one-form': {
    body: 'Kies een formulier van je gemeente dat veel inwoners invullen. Bijvoorbeeld om een verhuizing door te geven, of om een parkeervergunning aan te vragen.\n\nBeantwoord alle vragen voor dat ene formulier. Houd het erbij als dat kan.',
  },
  known: { text: 'Vraag je naar gegevens die je gemeente al heeft?' },
  reasons: {
    text: 'Bij vragen naar gegevens die je gemeente al heeft, staat waarom die nodig zijn.',
  },
  tested: {
    text: 'Hoe vaak proberen inwoners het formulier uit voordat je een nieuwe versie gebruikt?',
  },
};

/** How easy a form of the municipality is for its residents, in Dutch, "je". */
export default {
  ...formal,
  title: 'Hoe makkelijk is je formulier?',
  intro:
    'Inwoners vullen elk jaar heel wat formulieren van hun gemeente in. Kijk hoe makkelijk een van die formulieren is, en wat je kunt verbeteren.',
  questions: formal.questions.map((question) => ({ ...question, ...own[question.id] })),
} satisfies Questionnaire;
