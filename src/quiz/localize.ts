import type { Language } from '../locale/language.js';
import type { QuizDefinition, QuizSource } from './definition.js';

type Text = QuizSource['title'];

/** A text in the wanted language; else in English, else in the first that there is. */
function inLanguage(text: Text, language: Language): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text['en'] ?? Object.values(text)[0] ?? '';
}

/** A quiz with all its texts in one language. */
export function localizeQuiz(source: QuizSource, language: Language): QuizDefinition {
  const say = (text: Text): string => inLanguage(text, language);
  const { unknown, ...rest } = source;
  return {
    ...rest,
    title: say(source.title),
    intro: say(source.intro),
    scale: source.scale.map(say),
    ...(unknown === undefined ? {} : { unknown: say(unknown) }),
    dimensions: source.dimensions.map((dimension) => ({
      ...dimension,
      name: say(dimension.name),
      advice: {
        low: say(dimension.advice.low),
        middle: say(dimension.advice.middle),
        high: say(dimension.advice.high),
      },
    })),
    questions: source.questions.map((question) => ({ ...question, text: say(question.text) })),
    bands: source.bands.map((band) => ({ ...band, title: say(band.title), text: say(band.text) })),
  };
}
