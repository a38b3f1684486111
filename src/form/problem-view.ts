import { html, nothing, type TemplateResult } from 'lit';
import { renderSummaryBox } from '../widget/summary.js';
import type { FormMessages } from './messages.js';
import type { ProblemMessages } from './problem-messages.js';
import { problemSentence } from './problem-sentence.js';
import type { FieldProblem, FormState, InputName } from './state.js';

/** The error of one input, to stand between its label and itself. */
export function renderError(
  name: InputName,
  problem: FieldProblem,
  own: ProblemMessages,
  form: FormMessages,
): TemplateResult {
  return html`<p class="error" part="error" id="${name}-error">
    <span class="visually-hidden">${own.prefix}</span>
    ${problemSentence(problem, own, form)}
  </p>`;
}

/**
 * All that is wrong, above the form: its heading takes focus, and each error leads to its field in
 * the words that stand there.
 */
export function renderSummary(
  state: FormState,
  own: ProblemMessages,
  form: FormMessages,
  level: number,
  toField: (name: InputName) => void,
): unknown {
  if (state.type === 'failed' && state.kind !== 'unfetched') {
    const { title, text } = own.failures[state.kind];
    return renderSummaryBox(level, title, html`<p>${text}</p>`);
  }
  if (state.type !== 'editing' || state.problems.length === 0) return nothing;
  const items = state.problems.map((problem) => {
    const sentence = problemSentence(problem, own, form);
    const { field } = problem;
    if (field === undefined) return html`<li>${sentence}</li>`;
    const follow = (event: Event): void => {
      event.preventDefault();
      toField(field);
    };
    return html`<li><a href="#${field}" @click=${follow}>${sentence}</a></li>`;
  });
  return renderSummaryBox(
    level,
    own.summary,
    html`<ul>
      ${items}
    </ul>`,
  );
}
