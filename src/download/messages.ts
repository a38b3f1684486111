import { type FormMessages, loadFormMessages } from '../form/messages.js';
import type { Language } from '../locale/language.js';

/** What the eBook's widget says. */
export interface DownloadMessages {
  /** Heading of an eBook without a title. */
  readonly heading: string;
  /** On a cover that the kit draws itself. */
  readonly kind: string;
  /** @param info - type, pages and size of the file, as in `PDF, 2 MB` */
  readonly submit: (info: string | undefined) => string;
  readonly link: (info: string | undefined) => string;
  /** What is asked for, and what happens with the address. */
  readonly purpose: string;
  readonly readyHeading: string;
  readonly readyText: string;
  /** The endpoint sends the file by e-mail. */
  readonly pendingHeading: string;
  readonly pendingText: string;
  /** The request arrived, and no file came back. */
  readonly sentHeading: string;
  readonly sentText: string;
}

/** All texts of the widget and its form. */
export interface DownloadTexts {
  readonly own: DownloadMessages;
  readonly form: FormMessages;
}

const own: Record<Language, () => Promise<{ default: DownloadMessages }>> = {
  nl: () => import('./messages.nl.js'),
  en: () => import('./messages.en.js'),
};

/** Fetches all texts of the widget in one language. */
export async function loadDownloadTexts(language: Language): Promise<DownloadTexts> {
  const [{ default: messages }, form] = await Promise.all([
    own[language](),
    loadFormMessages(language),
  ]);
  return { own: messages, form };
}
