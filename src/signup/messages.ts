import { type FormMessages, loadFormMessages } from '../form/messages.js';
import type { Language } from '../locale/language.js';

/** What the signup says. */
export interface SignupMessages {
  readonly heading: string;
  /** The question above the dates. */
  readonly dates: string;
  /** @param time - `10:00 – 11:30` */
  readonly time: (time: string) => string;
  /** In a pill: the session is over. */
  readonly past: string;
  readonly online: string;
  readonly programme: string;
  /** No date is known, or all are over. */
  readonly noDates: string;
  readonly submit: string;
  /** What is asked for, and what happens with the address. */
  readonly purpose: string;
  /** @param date - `donderdag 4 februari` */
  readonly registeredHeading: (date: string) => string;
  readonly registeredText: string;
  readonly waitlistedHeading: (date: string) => string;
  readonly waitlistedText: string;
  /** The endpoint's answer does not say what became of it. */
  readonly sentHeading: (date: string) => string;
  readonly sentText: string;
}

/** All texts of the signup and its form. */
export interface SignupTexts {
  readonly own: SignupMessages;
  readonly form: FormMessages;
}

const own: Record<Language, () => Promise<{ default: SignupMessages }>> = {
  nl: () => import('./messages.nl.js'),
  en: () => import('./messages.en.js'),
};

/** Fetches all texts of the signup in one language. */
export async function loadSignupTexts(language: Language): Promise<SignupTexts> {
  const [{ default: messages }, form] = await Promise.all([
    own[language](),
    loadFormMessages(language),
  ]);
  return { own: messages, form };
}
