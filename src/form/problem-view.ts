import { html, nothing, type TemplateResult } from 'lit';
import { renderSummaryBox } from '../widget/summary.js';
import type { ProblemMessages } from './problem-messages.js';
import type { FieldProblem, FormState } from './state.js';

/** Says a problem in a whole sentence. */
export type Say = (problem: FieldProblem) => string;

/** The error of one input, to stand between its label and itself. */
export function renderError(name: string, sentence: string, prefix: string): TemplateResult {
  return html`<p class="error" part="error" id="${name}-error">
    <span class="visually-hidden">${prefix}</span>
    ${sentence}
  </p>`;
}

/** What the summary needs besides the state of the form. */
export interface SummaryView {
  readonly messages: ProblemMessages;
  readonly say: Say;
  /** Of its heading, in the outline of the page. */
  readonly level: number;
  readonly toField: (name: string) => void;
}

/**
 * All that is wrong, above the form: its heading takes focus, and each error leads to its field in
 * the words that stand there. What was not sent can be sent once more from here.
 */
export function renderSummary(state: FormState, view: SummaryView): unknown {
  const { messages, level } = view;
  if (state.type === 'failed' && state.reason !== 'unfetched') {
    const { title, text } = messages.failures[state.reason];
    // Neither of these becomes another by pressing again.
    const isFinal = state.reason === 'config' || state.reason === 'rejected';
    return renderSummaryBox(
      level,
      title,
      html`<p>${text(state.minutes)}</p>
        ${isFinal ? nothing : renderRetry(messages)}`,
    );
  }
  if (state.type !== 'editing' || state.problems.length === 0) return nothing;
  return renderSummaryBox(
    level,
    messages.summary,
    html`<ul>
      ${state.problems.map((problem) => renderItem(problem, view))}
    </ul>`,
  );
}

function renderRetry({ retry }: ProblemMessages): TemplateResult {
  const send = (event: Event): void => {
    (event.currentTarget as HTMLButtonElement).form?.requestSubmit();
  };
  return html`<p>
    <button class="button secondary" part="button-secondary" type="button" @click=${send}>
      ${retry}
    </button>
  </p>`;
}

function renderItem(problem: FieldProblem, { say, toField }: SummaryView): TemplateResult {
  const { field } = problem;
  if (field === undefined) return html`<li>${say(problem)}</li>`;
  const follow = (event: Event): void => {
    event.preventDefault();
    toField(field);
  };
  return html`<li><a href="#${field}" @click=${follow}>${say(problem)}</a></li>`;
}
