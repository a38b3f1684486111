import type { DefinitionProblem, Expected, ProblemSentence } from './definition-problem.js';

const expectations: Readonly<Record<Expected, string>> = {
  text: 'a text is expected',
  texts: 'a text is expected, or one for each language ({ "nl": "…", "en": "…" })',
  number: 'a number is expected',
  'whole-number': 'a whole number is expected',
  boolean: 'true or false is expected',
  list: 'a list is expected, between [ and ]',
  object: 'an object is expected, between { and }',
  identifier: 'small letters, digits and dashes are expected',
  address: 'a web address is expected, as https://… or /…',
  link: 'an address is expected, as https://…, /…, mailto:… or tel:…',
  scale: 'a list of texts is expected, or { "points": 5, "low": "…", "high": "…" }',
  condition:
    'a condition is expected, as { "question": "…", "equals": … }, or "and", "or" or "not" with others',
  answer: 'the id of an option or a number is expected',
};

type Of<Code extends DefinitionProblem['code']> = Extract<DefinitionProblem, { code: Code }>;

function sayExpected({ expected, got, suggestion }: Of<'expected'>): string {
  if (suggestion) return `${expectations[expected]}, as ${suggestion}; got ${got}`;
  return got ? `${expectations[expected]}, got ${got}` : expectations[expected];
}

function sayNotJson(problem: Of<'not-json'>): string {
  switch (problem.fault) {
    case 'nothing':
      return 'there is nothing here';
    case 'web-page':
      return 'there is a web page here, and no JSON';
    case 'quotes':
      return 'use straight quotation marks (") instead of curly ones (“ ”)';
    case 'syntax':
      return problem.line === undefined
        ? `this is not JSON. Is a comma or a quotation mark missing, or is there one too many? (${problem.detail})`
        : `this is not JSON. Look at line ${problem.line}: is a comma or a quotation mark missing there or just before, or is there one too many? (${problem.detail})`;
  }
}

function say(problem: Parameters<ProblemSentence>[0]): string {
  switch (problem.code) {
    case 'expected':
      return sayExpected(problem);
    case 'missing':
      return 'this is missing';
    case 'empty':
      return 'this must not be empty';
    case 'unknown-word':
      return problem.known
        ? `these words are not known here: ${problem.words}; still possible: ${problem.known}`
        : `these words are not known here: ${problem.words}`;
    case 'word-of-type':
      return `"${problem.word}" belongs to a question with "type": ${problem.types}`;
    case 'one-of':
      return `one of these is expected: ${problem.accepted}; got ${problem.got}`;
    case 'not-above':
      return `more than ${problem.limit} is expected, got ${problem.got}`;
    case 'too-low':
      return `at least ${problem.limit} is expected, got ${problem.got}`;
    case 'too-high':
      return `at most ${problem.limit} is expected, got ${problem.got}`;
    case 'too-few':
      return `at least ${problem.limit} are expected`;
    case 'too-many':
      return `at most ${problem.limit} are expected`;
    case 'too-long':
      return `at most ${problem.limit} characters are expected`;
    case 'not-json':
      return sayNotJson(problem);
    case 'not-fetched':
      return `it could not be fetched: ${problem.detail}`;
    case 'dimension-unknown':
      return `there is no dimension "${problem.id}"; these are there: ${problem.known}`;
    case 'dimension-unused':
      return `no question counts for "${problem.id}"`;
    case 'id-twice':
      return `"${problem.id}" is used before`;
    case 'id-reserved':
      return `"${problem.id}" cannot be used: it stands for "I do not know"`;
    case 'scale-missing':
      return 'this question has no "scale", and neither has the quiz';
    case 'no-points':
      return 'this question counts, so one of its answers must have a score above 0';
    case 'ranges-missing':
      return 'this question counts; say in "ranges" how many points a number is worth';
    case 'image-half':
      return '"width" and "height" belong together: write both, or neither';
    case 'condition-never':
      return 'no answer can be what is asked for here';
    case 'score-missing':
      return 'each answer to a question that counts needs a "score"; null counts for nothing';
    case 'language':
      return `${problem.got} is no language; write for example "nl", "je" or "en"`;
    case 'bands-start':
      return 'the first band must begin at 0';
    case 'bands-order':
      return `a band must begin above the one before it, which begins at ${problem.previous}`;
    case 'band-backwards':
      return `a band must not end before it begins, at ${problem.from}`;
    case 'bands-gap':
      return problem.from === problem.to
        ? `${problem.from} falls in no band: write ${problem.to} here, or leave out "to"`
        : `${problem.from} to ${problem.to} falls in no band: write ${problem.to} here, or leave out "to"`;
    case 'bands-overlap':
      return `the next band begins at ${problem.from} already: each score must fall in one band`;
    case 'bands-end':
      return `the last band must end at 100, not at ${problem.to}`;
    case 'max-options':
      return `there are just ${problem.count} options`;
    case 'ranges-start':
      return `the first range must begin at the lowest number that is accepted, ${problem.min}`;
    case 'ranges-order':
      return `a range must begin above the one before it, which begins at ${problem.previous}`;
    case 'max-below-min':
      return `the highest number must be above the lowest, ${problem.min}`;
    case 'question-unknown':
      return `there is no question "${problem.id}" before this one; these are: ${problem.known || '–'}`;
    case 'question-later':
      return `"${problem.id}" is not asked before this question`;
    case 'question-itself':
      return `"${problem.id}" is this very question; look at the answer to an earlier one`;
    case 'question-unanswerable':
      return `"${problem.id}" is a page of information, and has no answer`;
    case 'comparison-missing':
      return 'with what the answer is compared is missing: "equals", "in", "atLeast" or "atMost"';
    case 'not-a-number-question':
      return `"atLeast" and "atMost" need a scale or a number, and "${problem.id}" is neither`;
    case 'answer-unknown':
      return `${problem.got} cannot be an answer to that question; these can: ${problem.accepted}`;
  }
}

/** What is wrong with a definition, to its editor. */
const sentence: ProblemSentence = (problem) => {
  const { place, question } = problem;
  if (question) return `${place} (question ${question.number}, "${question.id}"): ${say(problem)}`;
  return place ? `${place}: ${say(problem)}` : say(problem);
};

export default sentence;
