import * as z from 'zod/mini';

/**
 * The document that a widget sends: this schema is the one source of its type, of the check in
 * the receiver and of `schemas/submission.schema.json`. It is fetched when a visitor sends
 * something, never before the first render.
 */

/** Longest name that is accepted, in characters: a confirmation mail is no place for a message. */
const maxNameLength = 200;

/** Longest e-mail address that can exist (RFC 3696, erratum 1690). */
const maxEmailLength = 254;

/** Names with a web address in them are spam that travels in somebody's confirmation mail. */
const webAddress = /https?:|www\.|:\/\//i;

/** No control characters and no half of a surrogate pair: mails, files and databases choke on them. */
const oneLine = z.regex(/^[^\p{Cc}\p{Cs}]*$/u);

/** The same, with line breaks and tabs. */
const lines = z.regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u);

/** A name of a person or an organisation: one line, no web address. */
export const nameSchema = z.string().check(
  oneLine,
  z.minLength(1),
  z.maxLength(maxNameLength),
  z.refine((value) => !webAddress.test(value), { params: { code: 'url' } }),
);

/** An e-mail address, as zod checks it: practical rather than all of RFC 5322. */
export const emailSchema = z.email().check(z.maxLength(maxEmailLength));

/**
 * A telephone number as people write it: digits with spaces, dots, dashes and brackets, `+` in
 * front for another country; 6 to 15 digits (E.164 allows no more).
 */
export const phoneSchema = z
  .string()
  .check(z.regex(/^\+?[\d\s().-]+$/), z.regex(/^(\D*\d){6,15}\D*$/));

/** Longer text in the visitor's own words. */
export const messageSchema = z.string().check(z.maxLength(5000), lines);

const text = z.string().check(z.maxLength(1000), lines);
const longText = z.string().check(z.maxLength(5000), lines);
const identifier = z.string().check(z.minLength(1), z.maxLength(200), oneLine);
const language = z.string().check(z.maxLength(35));
/** A share of 100, or null where nothing was answered. */
const score = z.nullable(z.int().check(z.minimum(0), z.maximum(100)));

const dimensionScore = z.strictObject({ id: identifier, score });

const assessment = z.strictObject({
  quiz: identifier,
  version: z.string().check(z.maxLength(50)),
  band: z.nullable(identifier),
  score,
  dimensions: z.array(dimensionScore).check(z.maxLength(50)),
});

const answer = z.union([z.number(), text, z.array(text).check(z.maxLength(100))]);

const handedOver = { assessment: z.optional(assessment) };

const participant = z.strictObject({ name: nameSchema, email: emailSchema });

/** What a quiz adds: the result, and the answers where the visitor ticked the box for them. */
const quizSubject = z.extend(assessment, { answers: z.optional(z.record(identifier, answer)) });

const signupSubject = z.strictObject({
  /** The id or the start of a session; `next` of somebody who waits for a date that is not known. */
  session: identifier,
  title: text,
  participants: z.optional(z.array(participant).check(z.maxLength(50))),
  ...handedOver,
});

const downloadSubject = z.strictObject({
  title: text,
  file: z.optional(z.string().check(z.maxLength(2000))),
  ...handedOver,
});

const adviserSubject = z.strictObject({ adviser: text, ...handedOver });

const consent = z.strictObject({
  purpose: identifier,
  /** The exact sentence that stood beside the box. */
  text: longText,
  given: z.boolean(),
  at: z.iso.datetime(),
  controller: z.optional(text),
  privacyVersion: z.optional(text),
  lang: language,
});

/** What visitors typed, by field name. The well-known names are checked, others are short texts. */
const fields = z.catchall(
  z.object({
    name: z.optional(nameSchema),
    'given-name': z.optional(nameSchema),
    'family-name': z.optional(nameSchema),
    email: z.optional(emailSchema),
    phone: z.optional(phoneSchema),
    organisation: z.optional(nameSchema),
    municipality: z.optional(nameSchema),
    role: z.optional(nameSchema),
    message: z.optional(messageSchema),
  }),
  longText,
);

const shared = {
  version: z.literal(1),
  /** Covers one content: the same over retries and double presses. */
  id: z.uuid(),
  /** The id of an earlier submission with an unknown outcome that this one takes the place of. */
  replaces: z.optional(z.uuid()),
  submittedAt: z.iso.datetime(),
  fields,
  consents: z.array(consent).check(z.maxLength(10)),
  page: z.strictObject({
    /** Origin and path only: a query or fragment may hold a token or answers. */
    url: z.string().check(z.maxLength(2000)),
    title: text,
    lang: language,
  }),
  source: z.record(identifier, text),
  extra: z.record(identifier, text),
  altcha: z.optional(longText),
};

/** The submission document, version 1. */
export const submissionSchema = z.discriminatedUnion('widget', [
  z.strictObject({ ...shared, widget: z.literal('quiz'), subject: quizSubject }),
  z.strictObject({ ...shared, widget: z.literal('signup'), subject: signupSubject }),
  z.strictObject({ ...shared, widget: z.literal('download'), subject: downloadSubject }),
  z.strictObject({ ...shared, widget: z.literal('adviser'), subject: adviserSubject }),
]);

/** What a widget sends. */
export type Submission = z.infer<typeof submissionSchema>;

/** The widgets, by the name they have in events and submissions. */
export type WidgetName = Submission['widget'];

/** What a submission is about, for one widget. */
export type Subject<W extends WidgetName = WidgetName> = Extract<
  Submission,
  { widget: W }
>['subject'];

/** A box that the visitor saw, and what they did with it. */
export type Consent = Submission['consents'][number];

/** The outcome of a quiz as it is sent and handed to other widgets. */
export type Assessment = z.infer<typeof assessment>;
