import { type FormMessages, loadFormMessages } from '../form/messages.js';
import type { Language } from '../locale/language.js';

/** What the quiz says around a definition. */
export interface QuizMessages {
  /** How long it takes, from the number of questions. */
  readonly length: (questions: number) => string;
  readonly private: string;
  readonly start: string;
  readonly progress: (number: number, count: number) => string;
  readonly next: string;
  readonly finish: string;
  readonly back: string;
  /** Nothing was chosen. */
  readonly choose: string;
  readonly errorSummary: string;
  readonly errorPrefix: string;
  readonly unavailable: string;
}

/** What the quiz says with its result; fetched with the code that shows it. */
export interface ResultMessages {
  readonly eyebrow: string;
  readonly outOf: string;
  /** For screen readers: `64 van 100`. */
  readonly score: (score: number) => string;
  /** All answers were "I do not know". */
  readonly noScore: string;
  readonly noScoreText: string;
  readonly noDimensionScore: string;
  readonly dimensions: string;
  readonly change: string;
  readonly restart: string;
  readonly contactTitle: string;
  readonly contactText: string;
  readonly contactOpen: string;
  readonly contactHeading: string;
  readonly contactIntro: string;
  readonly submit: string;
  readonly cancel: string;
  readonly purpose: string;
  readonly sentHeading: string;
  readonly sentText: string;
}

/** All texts before the result. */
export interface QuizTexts {
  readonly own: QuizMessages;
  readonly form: FormMessages;
}

const own: Record<Language, () => Promise<{ default: QuizMessages }>> = {
  nl: () => import('./messages.nl.js'),
  en: () => import('./messages.en.js'),
};

const result: Record<Language, () => Promise<{ default: ResultMessages }>> = {
  nl: () => import('./result.nl.js'),
  en: () => import('./result.en.js'),
};

/** Fetches all texts before the result in one language. */
export async function loadQuizTexts(language: Language): Promise<QuizTexts> {
  const [{ default: messages }, form] = await Promise.all([
    own[language](),
    loadFormMessages(language),
  ]);
  return { own: messages, form };
}

/** Fetches the texts of the result in one language. */
export async function loadResultMessages(language: Language): Promise<ResultMessages> {
  return (await result[language]()).default;
}
