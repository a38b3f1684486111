import type { Dialect } from './dialect.js';
import type { Submission } from './submission.js';

/**
 * A submission as a flat list of names and values, for endpoints that know no nesting, and how
 * those names become the endpoint's own.
 */

/** One name and value of a submission. */
export interface FlatValue {
  readonly name: string;
  readonly value: string;
  /**
   * What the visitor typed (`field`); what belongs to it (`detail`); what is only sent under a
   * name that the site gave it (`evidence`); a constant of the site (`constant`).
   */
  readonly kind: 'field' | 'detail' | 'evidence' | 'constant';
}

/** The parts of a consent by the name of its box. */
const boxes: Readonly<Record<string, string>> = { contact: 'consent', newsletter: 'newsletter' };

/** What only a visitor's own tick may send: a constant of one of these names would be a consent. */
const ticked = ['consent', 'newsletter'].flatMap((box) => [box, `${box}.text`, `${box}.at`]);

/** The name of a submission's id where no other was given. */
const idName = 'submission_id';

type Pair = readonly [name: string, value: string | number | null | undefined];

function subjectPairs({ widget, subject }: Submission): Pair[] {
  const assessment = 'assessment' in subject ? subject.assessment : undefined;
  const scored = widget === 'quiz' ? subject : assessment;
  const participants = ('participants' in subject ? subject.participants : undefined) ?? [];
  return [
    ['session', 'session' in subject ? subject.session : undefined],
    ['title', 'title' in subject ? subject.title : undefined],
    ...participants.flatMap(({ name, email }, index): Pair[] => [
      [`participant.${index + 1}.name`, name],
      [`participant.${index + 1}.email`, email],
    ]),
    ['file', 'file' in subject ? subject.file : undefined],
    ['adviser', 'adviser' in subject ? subject.adviser : undefined],
    ['quiz', scored?.quiz],
    ['band', scored?.band],
    ['score', scored?.score],
    ...(scored?.dimensions ?? []).map(({ id, score }): Pair => [`dimension.${id}`, score]),
    ...Object.entries(('answers' in subject ? subject.answers : undefined) ?? {}).map(
      ([id, answer]): Pair => [`answer.${id}`, [answer].flat().join(', ')],
    ),
  ];
}

function consentPairs({ consents }: Submission): [details: Pair[], evidence: Pair[]] {
  const details: Pair[] = [];
  const evidence: Pair[] = [];
  for (const { purpose, text, given, at } of consents) {
    const box = boxes[purpose] ?? purpose;
    // As a box in a form: what was not ticked is not sent, since "0" and "false" count as ticked
    // to some of these endpoints.
    if (given) details.push([box, '1']);
    if (given) evidence.push([`${box}.text`, text], [`${box}.at`, at]);
  }
  return [details, evidence];
}

/** All names and values of a submission. Where two have one name, the visitor's own wins. */
export function flatten(submission: Submission): FlatValue[] {
  const [consents, evidence] = consentPairs(submission);
  const { id, replaces, widget, fields, source, extra, page, altcha } = submission;
  const privacyVersion = submission.consents.find((consent) => consent.privacyVersion);
  const byKind: readonly (readonly [FlatValue['kind'], readonly Pair[]])[] = [
    ['field', Object.entries(fields)],
    ['detail', [['id', id], ['replaces', replaces], ['widget', widget], ...consents]],
    ['detail', [...subjectPairs(submission), ...Object.entries(source), ['altcha', altcha]]],
    ['constant', Object.entries(extra)],
    ['evidence', [...evidence, ['page.url', page.url], ['page.title', page.title]]],
    ['evidence', [['privacy.version', privacyVersion?.privacyVersion]]],
  ];
  const values = new Map<string, FlatValue>();
  for (const [kind, pairs] of byKind) {
    for (const [name, value] of pairs) {
      if (value === undefined || value === null || values.has(name)) continue;
      values.set(name, { name, value: String(value), kind });
    }
  }
  return [...values.values()];
}

type Naming = Pick<Dialect, 'takes' | 'fieldMap' | 'peerName'>;

function namesOf(dialect: Naming, fieldMap: Readonly<Record<string, string>>): Map<string, string> {
  const { peerName = (name: string) => name } = dialect;
  const entries = Object.entries({ ...dialect.fieldMap, ...fieldMap });
  // The id goes by two names: the one in the document, and the one it has in a form.
  return new Map(
    entries.map(([name, peer]) => [name === idName ? 'id' : name, peerName(peer)] as const),
  );
}

/** The endpoint's name for a value; undefined where it has no place for it. */
export function placeOf(
  { name, kind }: Pick<FlatValue, 'name' | 'kind'>,
  dialect: Naming,
  fieldMap: Readonly<Record<string, string>>,
): string | undefined {
  const mapped = namesOf(dialect, fieldMap).get(name);
  if (mapped !== undefined) return mapped;
  const own = name === 'id' ? idName : name;
  switch (kind) {
    case 'constant':
      return own;
    case 'field':
      return dialect.takes === 'mapped' ? undefined : own;
    case 'detail':
      return dialect.takes === 'everything' ? own : undefined;
    case 'evidence':
      return undefined;
  }
}

/** A submission under the endpoint's names; what has no place there is left out. */
export function placeAll(
  submission: Submission,
  dialect: Naming,
  fieldMap: Readonly<Record<string, string>>,
): (readonly [name: string, value: string])[] {
  const boxPlaces = ticked.map(
    (name) => placeOf({ name, kind: 'detail' }, dialect, fieldMap) ?? name,
  );
  return flatten(submission).flatMap((entry) => {
    const place = placeOf(entry, dialect, fieldMap);
    const isForged = entry.kind === 'constant' && boxPlaces.includes(place ?? '');
    return place === undefined || isForged ? [] : [[place, entry.value] as const];
  });
}

/** The kit's name for a name of the endpoint, by which its errors find their field. */
export function nameOf(
  peer: string,
  dialect: Naming,
  fieldMap: Readonly<Record<string, string>>,
): string {
  const { peerName = (name: string) => name } = dialect;
  for (const [name, mapped] of namesOf(dialect, fieldMap)) {
    if (mapped === peerName(peer)) return name;
  }
  return peer;
}
