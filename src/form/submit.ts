import type { Notice } from '../config/notice.js';
import { siteConfig } from '../config/site-config.js';
import type { Dialect } from '../delivery/dialect.js';
import { identify, type LastAttempt, randomId } from '../delivery/identity.js';
import type { Outcome } from '../delivery/outcome.js';
import { postAndLeave } from '../delivery/leave.js';
import { redirectTarget } from '../delivery/redirect.js';
import { buildRequest, type Destination } from '../delivery/request.js';
import { type Proof, send } from '../delivery/send.js';
import type { Submission } from '../delivery/submission.js';
import type { FormHost } from './contact-form.js';
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
  /** A widget's check of its own inputs. */
  readonly check: ((data: FormData) => readonly FieldProblem[]) | undefined;
  /** When a box was ticked or unticked last, by its name. */
  readonly decided: ReadonlyMap<string, string>;
}

/** What sending a press takes besides the press itself. */
export interface SubmitContext {
  readonly delivery: DeliverySettings;
  /** How the endpoint is spoken to; undefined where there is none. */
  readonly dialect: Dialect | undefined;
  readonly last: LastAttempt | undefined;
  /** The sentence about privacy that stands above the button. */
  readonly privacyText: string;
  /** Gives up for the visitor. */
  readonly signal: AbortSignal;
  /** Told what is about to leave, so that it can be kept with its id. */
  readonly onAttempt: (attempt: LastAttempt) => void;
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
export function findProblems({ settings, data, check }: Press): FieldProblem[] {
  return [...(check?.(data) ?? []), ...validateFields(settings.fields, textValues(data))];
}

/** From a press of the button to the outcome: check, build the document, send. */
export async function submit(
  host: FormHost,
  press: Press,
  context: SubmitContext,
): Promise<PressResult> {
  const { settings, data, decided } = press;
  const { delivery, dialect, last, privacyText } = context;
  const problems: FieldProblem[] = data.get(trapName)
    ? [{ field: undefined, code: 'robot' }]
    : findProblems(press);
  if (problems.length > 0) return withProblems(host, problems, 'invalid', 0);
  if (!delivery.endpoint || !dialect) {
    host.emit('samen-error', { widget: host.widget, kind: 'config', status: 0, fields: [] });
    return { state: { type: 'failed', reason: 'config' } };
  }
  const document = buildSubmission(host, { ...settings, ...delivery }, data, decided);
  const submission = identify(document, last, randomId);
  const to = destination(delivery.endpoint.url, dialect, delivery, privacyText);
  if (delivery.isSandbox) {
    return { state: { type: 'preview', request: buildRequest(submission, to) } };
  }
  if (!host.emit('samen-submit', { submission })) {
    return { state: { type: 'editing', problems: [] } };
  }
  const before = last?.submission === submission ? last.arrival : 'no';
  context.onAttempt({ submission, arrival: 'unknown' });
  if (dialect.leavesPage) {
    context.onLeave();
    postAndLeave(buildRequest(submission, to));
    return { state: { type: 'sending', pace: 'prompt', pressedAgain: false } };
  }
  const outcome = await deliver(submission, to, context);
  const attempt: LastAttempt = { submission, arrival: arrivalOf(outcome, before) };
  return { ...conclude(host, press, context, submission, outcome), attempt };
}

/** What an earlier press left open about the same submission stays open. */
function arrivalOf(outcome: Outcome, before: LastAttempt['arrival']): LastAttempt['arrival'] {
  if (outcome.type === 'accepted') return 'yes';
  return before === 'unknown' ? before : outcome.arrival;
}

function deliver(
  submission: Submission,
  to: Destination,
  { delivery, signal, onRetry }: SubmitContext,
): Promise<Outcome> {
  const { challenge, timeout } = delivery;
  // Browsers compute only on pages with https; without it the endpoint decides.
  const prove =
    challenge === undefined || !isSecureContext
      ? undefined
      : async (giveUp: AbortSignal): Promise<Proof> => {
          const code = await import('../delivery/challenge.js');
          return code.prove(challenge, timeout, giveUp);
        };
  return send({ submission, to, timeout, signal, onRetry, prove });
}

function conclude(
  host: FormHost,
  { settings }: Press,
  { delivery, dialect, signal }: SubmitContext,
  submission: Submission,
  outcome: Outcome,
): PressResult {
  const { widget } = host;
  const url = delivery.endpoint?.url ?? '';
  switch (outcome.type) {
    case 'accepted': {
      const { reply } = outcome;
      host.emit('samen-success', { widget, id: submission.id, reply });
      const next = redirectTarget(reply?.redirectUrl, delivery.successUrl, {
        page: location.href,
        allowedOrigins: siteConfig().allowedOrigins ?? [],
      });
      const hasEmail = submission.fields.email !== undefined;
      return { state: { type: 'sent', reply, hasEmail }, next };
    }
    case 'refused':
      return refused(host, settings, outcome, url);
    case 'failed': {
      const { kind, status, contentType, arrival, retryAfter } = outcome;
      const isIdempotent = dialect?.idempotent ?? false;
      const isStopped = signal.aborted;
      host.emit('samen-error', { widget, kind, status, fields: [] });
      const reason = failureReason({ kind, arrival, isIdempotent, isStopped });
      const minutes = retryAfter === undefined ? undefined : Math.ceil(retryAfter / 60_000);
      const state: FormState = { type: 'failed', reason, minutes };
      if (isStopped) return { state };
      return { state, notice: { code: 'endpoint-reply', url, status, contentType } };
    }
  }
}

function withProblems(
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
  settings: FormSettings,
  { problems, status, contentType }: Extract<Outcome, { type: 'refused' }>,
  url: string,
): PressResult {
  const names = new Set([...settings.fields.map(({ name }) => name), 'session']);
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
