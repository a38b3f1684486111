import type { Question, Questionnaire, Scale } from '../definition.js';

/** Words that a scale begins with where its editor put the best first. */
const high =
  /^(?:ja|yes|altijd|always|vaak|often|eens|agree|helemaal (?:mee )?eens|strongly agree|zeer goed|very good)$/i;

/** A scale whose first point, which counts as 0, sounds like its best. */
export interface ScaleOrder {
  readonly place: string;
  readonly first: string;
}

function firstOf(scale: Scale | undefined): string {
  if (!scale) return '';
  return ('points' in scale ? scale.low : scale[0])?.trim() ?? '';
}

/** Scales that seem to run from high to low, at questions that are not the other way round. */
export function scalesFromHighToLow(quiz: Questionnaire): readonly ScaleOrder[] {
  const counts = (question: Question): boolean =>
    (question.type === undefined || question.type === 'scale') &&
    question.dimensions !== undefined &&
    !question.reversed;
  const ownScale = (question: Question): Scale | undefined =>
    'scale' in question ? question.scale : undefined;
  const isShared = quiz.questions.some((question) => counts(question) && !ownScale(question));
  const found = [
    ...(isShared ? [{ place: 'scale', first: firstOf(quiz.scale) }] : []),
    ...quiz.questions.flatMap((question, index) =>
      counts(question)
        ? [{ place: `questions[${index}].scale`, first: firstOf(ownScale(question)) }]
        : [],
    ),
  ];
  return found.filter(({ first }) => high.test(first));
}
