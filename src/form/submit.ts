import type { Notice } from '../config/notice.js';
import { siteConfig } from '../config/site-config.js';
import { identify, type LastAttempt, randomId } from '../delivery/identity.js';
import type { Outcome } from '../delivery/outcome.js';
import { redirectTarget } from '../delivery/redirect.js';
import { send } from '../delivery/send.js';
import type { FormHost } from './contact-form.js';
import { readDeliverySettings } from './delivery-settings.js';
import { buildSubmission, textValues } from './document.js';
import type { FormSettings } from './settings.js';
import type { FieldProblem, FormState, InputName } from './state.js';
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

/** What came of it. */
export interface PressResult {
  readonly state: FormState;
  /** What was sent, where something was. */
  readonly attempt?: LastAttempt;
  /** What the site's editor should look at: no visitor can do anything about it. */
  readonly notice?: Notice;
}

/** All that is wrong with what was filled in, in the order of the form. */
export function findProblems({ settings, data, check }: Press): FieldProblem[] {
  return [...(check?.(data) ?? []), ...validateFields(settings.fields, textValues(data))];
}

/** From a press of the button to the outcome: check, build the document, send. */
export async function submit(
  host: FormHost,
  press: Press,
  last: LastAttempt | undefined,
): Promise<PressResult> {
  const { settings, data } = press;
  const { widget } = host;
  const problems = findProblems(press);
  if (problems.length > 0) return withProblems(host, problems, 'invalid', 0);
  const delivery = readDeliverySettings(host);
  if (!delivery.endpoint) {
    host.emit('samen-error', { widget, kind: 'config', status: 0, fields: [] });
    return { state: { type: 'failed', kind: 'config' } };
  }
  const document = buildSubmission(host, { ...settings, ...delivery }, data, press.decided);
  const submission = identify(document, last, randomId);
  if (!host.emit('samen-submit', { submission })) {
    return { state: { type: 'editing', problems: [] } };
  }
  const { url } = delivery.endpoint;
  const outcome = await send({ url, submission, timeout: delivery.timeout });
  const attempt: LastAttempt = { submission, outcome: outcome.type };
  switch (outcome.type) {
    case 'accepted': {
      const { reply } = outcome;
      const { id } = submission;
      host.emit('samen-success', { widget, id, reply });
      const next = redirectTarget(reply?.redirectUrl, delivery.successUrl, {
        page: location.href,
        allowedOrigins: siteConfig().allowedOrigins ?? [],
      });
      if (next) location.assign(next);
      const hasEmail = submission.fields.email !== undefined;
      return { state: { type: 'sent', reply, hasEmail }, attempt };
    }
    case 'refused':
      return { ...refused(host, settings, outcome, url), attempt };
    case 'failed': {
      const { kind, status, contentType } = outcome;
      const notice = { code: 'endpoint-reply', url, status, contentType } as const;
      host.emit('samen-error', { widget, kind, status, fields: [] });
      return { state: { type: 'failed', kind }, attempt, notice };
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
  const names: readonly string[] = [...settings.fields.map(({ name }) => name), 'session'];
  const own = problems.map(({ field, message }): FieldProblem => ({
    field: field !== undefined && names.includes(field) ? (field as InputName) : undefined,
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
  return { state: { type: 'failed', kind: 'rejected' }, notice };
}
