import type { Notice } from '../config/notice.js';
import { siteConfig } from '../config/site-config.js';
import type { Dialect } from '../delivery/dialect.js';
import { identify, type LastAttempt, randomId, settle } from '../delivery/identity.js';
import type { Outcome } from '../delivery/outcome.js';
import { postAndLeave } from '../delivery/leave.js';
import { redirectTarget } from '../delivery/redirect.js';
import type { Reply } from '../delivery/reply.js';
import { buildRequest, type Destination } from '../delivery/request.js';
import { isPassing } from '../delivery/retry.js';
import { type Delivery, proven, send } from '../delivery/send.js';
import type { Assessment, Submission } from '../delivery/submission.js';
import type { FormContent, FormHost } from './contact-form.js';
import { type DeliverySettings, destination } from './delivery-settings.js';
import { buildSubmission, textValues } from './document.js';
import type { FormSettings } from './settings.js';
import { type FieldProblem, type FormState, failureReason } from './state.js';
import { trapName } from './trap.js';
import { validateFields } from './validation.js';

/** One press of the button. */
export interface Press {
  readonly settings: FormSettings;
  readonly data: FormData;
  /** What the widget put into the form. */
  readonly content: FormContent;
  /** When a box was ticked or unticked last, by its name. */
  readonly decided: ReadonlyMap<string, string>;
  /** What the widget says about what the form is for. */
  readonly purpose: string;
}

/** What sending a press takes besides the press itself. */
export interface SubmitContext {
  readonly delivery: DeliverySettings;
  /** How the endpoint is spoken to; undefined where there is none. */
  readonly dialect: Dialect | undefined;
  readonly last: LastAttempt | undefined;
  /** The result of a quiz that the visitor has go along. */
  readonly assessment: Assessment | undefined;
  /** The sentence about privacy that stands above the button. */
  readonly privacyText: string;
  /** Gives up for the visitor. */
  readonly signal: AbortSignal;
  /** Told what is about to leave, so that it can be kept with its id. */
  readonly onAttempt: (attempt: LastAttempt) => void;
  /** Told that it was accepted, before anybody else hears of it. */
  readonly onAccepted: () => void;
  /** Told when the page is about to be left for that of the endpoint. */
  readonly onLeave: () => void;
  /** Told when an attempt has failed and the next one follows. */
  readonly onRetry: () => void;
}

/** What came of it. */
export interface PressResult {
  readonly state: FormState;
  /** What was sent, where something was. */
  readonly attempt?: LastAttempt;
  /** What the site's editor should look at: no visitor can do anything about it. */
  readonly notice?: Notice;
  /** Where the browser goes next. */
  readonly next?: string | undefined;
}

/** All that is wrong with what was filled in, in the order of the form. */
export function findProblems({ settings, data, content }: Press): FieldProblem[] {
  return [
    ...(content.check?.(data) ?? []),
    ...validateFields(settings.fields, textValues(data)),
    ...(content.checkAfter?.(data) ?? []),
  ];
}

/** What keeps a press from being sent: what a robot filled in, or else what is wrong. */
export function problemsOf(press: Press): FieldProblem[] {
  return press.data.get(trapName) ? [{ field: undefined, code: 'robot' }] : findProblems(press);
}

/** From a press in which nothing is wrong to the outcome: build the document, send. */
export async function submit(
  host: FormHost,
  press: Press,
  context: SubmitContext,
): Promise<PressResult> {
  const { settings, data, content, decided } = press;
  const { delivery, dialect, last, assessment, privacyText } = context;
  // Without its constants an endpoint may take a form and keep nothing of it.
  const lacks = Object.keys(dialect?.needs ?? {}).some((name) => !delivery.extra[name]);
  if (!delivery.endpoint || !dialect || lacks) {
    host.emit('samen-error', { widget: host.widget, kind: 'config', status: 0, fields: [] });
    return { state: { type: 'failed', reason: 'config' } };
  }
  const document = buildSubmission(host, { ...settings, ...delivery }, data, {
    decided,
    agreesTo: content.agreesTo,
    assessment,
  });
  const submission = identify(document, last, randomId);
  const to = destination(delivery.endpoint.url, dialect, delivery, privacyText);
  if (delivery.isSandbox) {
    return { state: { type: 'preview', request: buildRequest(submission, to) } };
  }
  if (!host.emit('samen-submit', { submission })) {
    return { state: { type: 'editing', problems: [] } };
  }
  context.onAttempt({ submission, arrival: 'unknown' });
  const outcome = dialect.leavesPage
    ? await leave(submission, to, context)
    : await deliver(submission, to, context);
  if (outcome === 'left') {
    return { state: { type: 'sending', pace: 'prompt', pressedAgain: false } };
  }
  const attempt = settle(submission, outcome, last);
  return { ...conclude(host, press, context, submission, outcome), attempt };
}

/**
 * Sends what has arrived once more, as it was, for a fresh answer: an endpoint that knows it
 * accepts it again. Undefined where no answer was to be had.
 */
export async function sendAgain(
  submission: Submission,
  context: Pick<SubmitContext, 'delivery' | 'dialect' | 'privacyText' | 'signal' | 'onRetry'>,
): Promise<Reply | undefined> {
  const { delivery, dialect, privacyText } = context;
  if (!delivery.endpoint || !dialect) return undefined;
  const to = destination(delivery.endpoint.url, dialect, delivery, privacyText);
  const outcome = await deliver(submission, to, context);
  return outcome.type === 'accepted' ? outcome.reply : undefined;
}

/** Proof of work, where the site asks for it; browsers compute only on pages with https. */
function proverOf({ challenge, timeout }: DeliverySettings): Delivery['prove'] {
  if (challenge === undefined || !isSecureContext) return undefined;
  return async (signal) => {
    const code = await import('../delivery/challenge.js');
    return code.prove(challenge, timeout, signal);
  };
}

function deliver(
  submission: Submission,
  to: Destination,
  { delivery, signal, onRetry }: Pick<SubmitContext, 'delivery' | 'signal' | 'onRetry'>,
): Promise<Outcome> {
  const { timeout } = delivery;
  return send({ submission, to, timeout, signal, onRetry, prove: proverOf(delivery) });
}

/** Posts as the page's own form would; what keeps it from that is a failure like any other. */
async function leave(
  submission: Submission,
  to: Destination,
  { delivery, signal, onLeave }: SubmitContext,
): Promise<Outcome | 'left'> {
  const ready = await proven(submission, { signal, prove: proverOf(delivery) });
  if ('type' in ready) return ready;
  onLeave();
  postAndLeave(buildRequest(ready, to));
  return 'left';
}

function conclude(
  host: FormHost,
  press: Press,
  { delivery, dialect, signal, onAccepted }: SubmitContext,
  submission: Submission,
  outcome: Outcome,
): PressResult {
  const { widget } = host;
  const url = delivery.endpoint?.url ?? '';
  switch (outcome.type) {
    case 'accepted': {
      const { reply } = outcome;
      // What a page does then may be to leave: nothing must stand in its way.
      onAccepted();
      host.emit('samen-success', { widget, id: submission.id, reply });
      const next = redirectTarget(reply?.redirectUrl, delivery.successUrl, {
        page: location.href,
        allowedOrigins: siteConfig().allowedOrigins ?? [],
      });
      const hasEmail = submission.fields.email !== undefined;
      return { state: { type: 'sent', reply, hasEmail }, next };
    }
    case 'refused':
      return refused(host, press, outcome, url);
    case 'failed': {
      const { kind, status, contentType, arrival, retryAfter, url: failing = url } = outcome;
      const isIdempotent = dialect?.idempotent ?? false;
      const isStopped = signal.aborted;
      host.emit('samen-error', { widget, kind, status, fields: [] });
      const reason = failureReason({
        kind,
        arrival,
        isIdempotent,
        isStopped,
        isPassing: isPassing(status),
      });
      const minutes = retryAfter === undefined ? undefined : Math.ceil(retryAfter / 60_000);
      const state: FormState = { type: 'failed', reason, minutes };
      if (isStopped) return { state };
      return { state, notice: { code: 'endpoint-reply', url: failing, status, contentType } };
    }
  }
}

/** A form to be mended, by the visitor; the page hears of it. */
export function withProblems(
  host: FormHost,
  problems: readonly FieldProblem[],
  kind: 'invalid' | 'rejected',
  status: number,
): PressResult {
  const fields = problems.flatMap(({ field }) => field ?? []);
  host.emit('samen-error', { widget: host.widget, kind, status, fields });
  return { state: { type: 'editing', problems } };
}

/**
 * An endpoint's problems as those of the form; what names no field of the form is said of the
 * whole. An answer without any field in it is not about what the visitor filled in, and the site's
 * editor should look at it.
 */
function refused(
  host: FormHost,
  { settings, data }: Press,
  { problems, status, contentType }: Extract<Outcome, { type: 'refused' }>,
  url: string,
): PressResult {
  // What stands in the form of the widget's own is known by being there.
  const names = new Set([...settings.fields.map(({ name }) => name), 'session', ...data.keys()]);
  const own = problems.map(({ field, message }): FieldProblem => ({
    field: field !== undefined && names.has(field) ? field : undefined,
    code: 'endpoint',
    message,
  }));
  if (own.some(({ field }) => field !== undefined)) {
    return withProblems(host, own, 'rejected', status);
  }
  const notice = { code: 'endpoint-reply', url, status, contentType } as const;
  if (problems.some(({ message }) => message !== undefined)) {
    return { ...withProblems(host, own, 'rejected', status), notice };
  }
  host.emit('samen-error', { widget: host.widget, kind: 'rejected', status, fields: [] });
  return { state: { type: 'failed', reason: 'rejected' }, notice };
}
