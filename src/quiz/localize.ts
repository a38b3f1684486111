import type { Language } from '../locale/language.js';
import type { Questionnaire, QuizAdvice, QuizSource } from './definition.js';

type Text = QuizSource['title'];

/** A text in the wanted language; else in English, else in the first that there is. */
function inLanguage(text: Text, language: Language): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text['en'] ?? Object.values(text)[0] ?? '';
}

/** What is asked, in one language. */
export function localizeQuestions(source: QuizSource, language: Language): Questionnaire {
  const say = (text: Text): string => inLanguage(text, language);
  const { id, version, unknown } = source;
  return {
    id,
    version,
    title: say(source.title),
    intro: say(source.intro),
    scale: source.scale.map(say),
    ...(unknown === undefined ? {} : { unknown: say(unknown) }),
    dimensions: source.dimensions.map(({ advice: _, ...dimension }) => ({
      ...dimension,
      name: say(dimension.name),
    })),
    questions: source.questions.map((question) => ({ ...question, text: say(question.text) })),
  };
}

/** What is said about a score, in one language. */
export function localizeAdvice(source: QuizSource, language: Language): QuizAdvice {
  const say = (text: Text): string => inLanguage(text, language);
  return {
    bands: source.bands.map((band) => ({ ...band, title: say(band.title), text: say(band.text) })),
    dimensions: Object.fromEntries(
      source.dimensions.map(({ id, advice: { low, middle, high } }) => [
        id,
        { low: say(low), middle: say(middle), high: say(high) },
      ]),
    ),
  };
}
