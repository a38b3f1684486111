import { type FormMessages, loadFormMessages } from '../form/messages.js';
import type { Language } from '../locale/language.js';

/** What the contact card says. */
export interface AdviserMessages {
  /** Heading of a card without a name. */
  readonly heading: string;
  readonly mail: (firstName: string) => string;
  readonly book: string;
  readonly linkedin: string;
  readonly whatsapp: string;
  readonly available: (when: string) => string;
  readonly languages: (list: string) => string;
  readonly callMe: string;
  readonly formHeading: string;
  readonly formIntro: string;
  readonly submit: string;
  readonly cancel: string;
  /** What is asked for, and what happens with the details. */
  readonly purpose: string;
  readonly sentHeading: string;
  readonly sentText: (name: string) => string;
}

/** All texts of the card and its form. */
export interface AdviserTexts {
  readonly own: AdviserMessages;
  readonly form: FormMessages;
}

const own: Record<Language, () => Promise<{ default: AdviserMessages }>> = {
  nl: () => import('./messages.nl.js'),
  en: () => import('./messages.en.js'),
};

/** Fetches all texts of the card in one language. */
export async function loadAdviserTexts(language: Language): Promise<AdviserTexts> {
  const [{ default: messages }, form] = await Promise.all([
    own[language](),
    loadFormMessages(language),
  ]);
  return { own: messages, form };
}
