import { addressOf, isAddress } from './addresses.js';
import { bestPoints } from '../points.js';
import type { Condition, QuizSource } from '../definition.js';
import { type DefinitionProblem, type Path, placeName, quote } from './definition-problem.js';

/**
 * What must hold between two places of a definition, and what a schema cannot say. Each rule
 * gives what an editor should mend.
 */

type Question = QuizSource['questions'][number];
type Bands = readonly { readonly from: number; readonly to?: number | undefined }[];

/** The answer that every question may know, whatever its options. */
const reserved = 'unknown';

/** All conflicts within a definition whose every part is right. */
export function findConflicts(quiz: QuizSource): DefinitionProblem[] {
  const { dimensions, questions, bands } = quiz;
  return [
    ...twice(dimensions, ['dimensions']),
    ...dimensions.flatMap(({ bands: own = [], id }, index) => [
      ...bandConflicts(own, ['dimensions', index, 'bands']),
      ...unused(id, questions, ['dimensions', index]),
    ]),
    ...twice(questions, ['questions']),
    ...questions.flatMap((question, index) =>
      questionConflicts(quiz, question, index, ['questions', index]),
    ),
    ...twice(bands, ['bands']),
    ...bandConflicts(bands, ['bands']),
    ...addresses(quiz, []),
    ...imageConflicts(quiz.image, ['image']),
    ...questions.flatMap(({ image }, index) =>
      imageConflicts(image, ['questions', index, 'image']),
    ),
  ];
}

/** Proportions come from both together. */
function imageConflicts(image: QuizSource['image'], path: Path): DefinitionProblem[] {
  const isHalf = image && (image.width === undefined) !== (image.height === undefined);
  return isHalf ? [{ place: placeName(path), code: 'image-half' }] : [];
}

function twice(list: readonly { readonly id: string }[], path: Path): DefinitionProblem[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index): DefinitionProblem[] => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew ? [] : [{ place: placeName([...path, index, 'id']), code: 'id-twice', id }];
  });
}

function unused(id: string, questions: readonly Question[], path: Path): DefinitionProblem[] {
  const counts = questions.some(
    (question) => question.type !== 'info' && question.dimensions?.includes(id),
  );
  return counts ? [] : [{ place: placeName(path), code: 'dimension-unused', id }];
}

/** Scores are whole percentages, so each of 0 to 100 must lie in one band. */
function bandConflicts(bands: Bands, path: Path): DefinitionProblem[] {
  return bands.flatMap(({ from, to }, index): DefinitionProblem[] => {
    const place = placeName([...path, index, 'from']);
    const previous = bands[index - 1];
    if (!previous && from !== 0) return [{ place, code: 'bands-start' }];
    if (previous && from <= previous.from) {
      return [{ place, code: 'bands-order', previous: previous.from }];
    }
    if (to === undefined) return [];
    const end = placeName([...path, index, 'to']);
    if (to < from) return [{ place: end, code: 'band-backwards', from }];
    const next = bands[index + 1];
    if (!next) return to === 100 ? [] : [{ place: end, code: 'bands-end', to }];
    if (next.from <= to && next.from > from) {
      return [{ place: end, code: 'bands-overlap', from: next.from }];
    }
    return next.from > to + 1
      ? [{ place: end, code: 'bands-gap', from: to + 1, to: next.from - 1 }]
      : [];
  });
}

function questionConflicts(
  quiz: QuizSource,
  question: Question,
  index: number,
  path: Path,
): DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  const add = (inner: Path, fault: DistributiveOmit<DefinitionProblem, 'place'>): void => {
    problems.push({ place: placeName([...path, ...inner]), ...fault });
  };
  const known = quiz.dimensions.map(({ id }) => id);
  const asked = question.type === 'info' ? [] : (question.dimensions ?? []);
  asked.forEach((id, place) => {
    if (asked.indexOf(id) < place) add(['dimensions', place], { code: 'id-twice', id });
    if (known.includes(id)) return;
    add(['dimensions', place], { code: 'dimension-unknown', id, known: known.join(', ') });
  });
  if (asked.length > 0 && bestPoints(question) <= 0) {
    const isNumber = question.type === 'number' && !question.ranges;
    add([], { code: isNumber ? 'ranges-missing' : 'no-points' });
  }
  switch (question.type) {
    case undefined:
    case 'scale':
      if (!question.scale && !quiz.scale) add([], { code: 'scale-missing' });
      break;
    case 'choices':
    case 'choice': {
      problems.push(...twice(question.options, [...path, 'options']));
      const place = question.options.findIndex(({ id }) => id === reserved);
      if (place >= 0) add(['options', place, 'id'], { code: 'id-reserved', id: reserved });
      question.options.forEach(({ score }, option) => {
        const isMissing = score === undefined && asked.length > 0;
        if (isMissing) add(['options', option], { code: 'score-missing' });
      });
      const count = question.options.length;
      if (question.type === 'choices' && (question.max ?? 0) > count) {
        add(['max'], { code: 'max-options', count });
      }
      break;
    }
    case 'number': {
      const { min = 0, max = Infinity, ranges } = question;
      if (max <= min) add(['max'], { code: 'max-below-min', min });
      ranges?.forEach(({ from }, place) => {
        const inner = ['ranges', place, 'from'];
        const previous = ranges[place - 1]?.from;
        if (from > max) add(inner, { code: 'too-high', limit: max, got: quote(from) });
        if (previous === undefined && from !== min) add(inner, { code: 'ranges-start', min });
        if (previous !== undefined && from <= previous) {
          add(inner, { code: 'ranges-order', previous });
        }
      });
      break;
    }
    case 'info':
  }
  if (question.showIf) {
    problems.push(...conditionConflicts(quiz, question.showIf, index, [...path, 'showIf']));
  }
  return problems;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

function conditionConflicts(
  quiz: QuizSource,
  condition: Condition,
  index: number,
  path: Path,
): DefinitionProblem[] {
  const inner = (list: readonly Condition[], word: string): DefinitionProblem[] =>
    list.flatMap((part, place) => conditionConflicts(quiz, part, index, [...path, word, place]));
  if ('and' in condition) return inner(condition.and, 'and');
  if ('or' in condition) return inner(condition.or, 'or');
  if ('not' in condition) return conditionConflicts(quiz, condition.not, index, [...path, 'not']);
  const { question: id, equals, in: among, atLeast, atMost } = condition;
  const place = placeName([...path, 'question']);
  const position = quiz.questions.findIndex((question) => question.id === id);
  const asked = quiz.questions[position];
  if (!asked) {
    const known = quiz.questions.slice(0, index).map((question) => question.id);
    return [{ place, code: 'question-unknown', id, known: known.join(', ') }];
  }
  if (position === index) return [{ place, code: 'question-itself', id }];
  if (position > index) return [{ place, code: 'question-later', id }];
  if (asked.type === 'info') return [{ place, code: 'question-unanswerable', id }];
  const compared = [equals, ...(among ?? [])].filter((value) => value !== undefined);
  const hasLimit = atLeast !== undefined || atMost !== undefined;
  if (compared.length === 0 && !hasLimit) {
    return [{ place: placeName(path), code: 'comparison-missing' }];
  }
  const isNumber = asked.type !== 'choice' && asked.type !== 'choices';
  if (hasLimit && !isNumber) return [{ place, code: 'not-a-number-question', id }];
  const { min = 0, max = Infinity } = asked.type === 'number' ? asked : { min: -Infinity };
  const [least = min, most = max] = [atLeast, atMost];
  if (least > most || least > max || most < min) {
    return [{ place: placeName(path), code: 'condition-never' }];
  }
  const accepted = answersOf(quiz, asked);
  const points = isScale(asked) ? accepted?.length : undefined;
  if (accepted && points && ((atLeast ?? 1) > points || (atMost ?? points) < 1)) {
    const got = quote(atLeast ?? atMost);
    return [{ place: placeName(path), code: 'answer-unknown', got, accepted: accepted.join(', ') }];
  }
  return compared
    .filter((value) => (accepted ? !accepted.includes(value) : typeof value !== 'number'))
    .map((value) => ({
      place: placeName(path),
      code: 'answer-unknown',
      got: quote(value),
      accepted: accepted?.join(', ') ?? '0, 1, 2, …',
    }));
}

function isScale({ type }: Question): boolean {
  return type === undefined || type === 'scale';
}

/** The answers that a question can have; undefined where any number can be one. */
function answersOf(
  quiz: QuizSource,
  question: Exclude<Question, { type: 'info' }>,
): (string | number)[] | undefined {
  if (question.type === 'number') return undefined;
  if (question.type === 'choice' || question.type === 'choices') {
    return question.options.map(({ id }) => id);
  }
  const scale = question.scale ?? quiz.scale ?? [];
  const count = 'points' in scale ? scale.points : scale.length;
  return [...Array(count).keys()].map((point) => point + 1);
}

/** Every web address in a definition, wherever it stands: it is called `src` or `url`. */
function addresses(value: unknown, path: Path): DefinitionProblem[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): DefinitionProblem[] => {
    const innerPath = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof inner !== 'string') return addresses(inner, innerPath);
    if (!isAddress(key)) return [];
    // Any base will do: only the form is looked at.
    if (addressOf(key, inner, 'https://example.org/') !== undefined) return [];
    const place = placeName(innerPath);
    return [
      { place, code: 'expected', expected: key === 'url' ? 'link' : 'address', got: quote(inner) },
    ];
  });
}
