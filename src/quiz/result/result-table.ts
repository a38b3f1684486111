import { html, nothing, type TemplateResult } from 'lit';
import type { Benchmark } from './benchmark.js';
import type { Questionnaire, QuizAdvice } from '../definition.js';
import type { LaterMessages } from '../later-messages.js';
import { bandOf, type QuizOutcome, weakestFirst } from '../scoring.js';

/** What the table shows. */
interface TableView {
  readonly quiz: Questionnaire;
  readonly advice: QuizAdvice;
  readonly outcome: QuizOutcome;
  readonly messages: LaterMessages;
  readonly benchmark: Benchmark | undefined;
}

interface Row {
  readonly name: string;
  readonly score: number | null;
  readonly average: number | undefined;
  readonly meaning: string | undefined;
}

/** All scores as a table: the whole first, then the dimensions, weakest first. */
export function renderTable(view: TableView): TemplateResult {
  const { quiz, advice, outcome, messages, benchmark } = view;
  const rows: Row[] = [
    {
      name: messages.whole,
      score: outcome.score,
      average: benchmark?.score,
      meaning: bandOf(advice.bands, outcome.score)?.title,
    },
    ...weakestFirst(outcome.dimensions).map(({ id, score }) => ({
      name: quiz.dimensions.find((dimension) => dimension.id === id)?.name ?? id,
      score,
      average: benchmark?.dimensions.get(id),
      meaning: bandOf(advice.dimensions[id], score)?.title,
    })),
  ];
  return html`<table>
    <caption class="small">
      ${messages.tableCaption} ${benchmark ? html`<br />${benchmark.label}` : nothing}
    </caption>
    <thead>
      <tr>
        <th scope="col">${messages.subject}</th>
        <th scope="col" class="number-cell">${messages.scoreColumn}</th>
        ${benchmark ? html`<th scope="col" class="number-cell">${messages.averageColumn}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, score, average, meaning }) =>
          html`<tr>
            <th scope="row">
              ${name}${
                meaning === undefined
                  ? nothing
                  : html`<span class="visually-hidden">: </span
                      ><span class="small">${meaning}</span>`
              }
            </th>
            <td class="number-cell">${score ?? messages.noDimensionScore}</td>
            ${benchmark ? html`<td class="number-cell">${average ?? '–'}</td>` : nothing}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
