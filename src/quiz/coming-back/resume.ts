import { html, type TemplateResult } from 'lit';
import type { Questionnaire } from '../definition.js';
import type { Course } from '../flow.js';
import type { LaterMessages } from '../later-messages.js';
import type { Place } from './progress.js';
import { numberOf } from '../questions/step-number.js';

/** A quiz that was begun before the page was loaded anew. */
export interface ResumeView {
  readonly quiz: Questionnaire;
  /** What is asked by the answers that were kept. */
  readonly course: Course;
  readonly place: Place;
  readonly messages: LaterMessages;
  readonly heading: (content: unknown) => TemplateResult;
  readonly onResume: () => void;
  readonly onRestart: () => void;
}

/** Asks whether to go on where the visitor was, or to begin again. */
export function renderResume(view: ResumeView): TemplateResult {
  const { quiz, course, place, messages, heading, onResume, onRestart } = view;
  const resume = (event: SubmitEvent): void => {
    event.preventDefault();
    onResume();
  };
  const isResult = place === 'result';
  const { number, count } = numberOf(course, isResult ? 0 : place);
  return html`<form novalidate @submit=${resume}>
    <p class="eyebrow"><span>${quiz.title}</span></p>
    ${heading(messages.resumeHeading)}
    <p class="lead">${isResult ? messages.resumeAtResult : messages.resumeAt(number, count)}</p>
    <div class="row">
      <button class="button" part="button" type="submit">
        ${isResult ? messages.resumeResult : messages.resume}
      </button>
      <button class="button secondary" part="button-secondary" type="button" @click=${onRestart}>
        ${messages.anew}
      </button>
    </div>
  </form>`;
}

/** Says above the start why a link shows no result. */
export function renderBrokenLink(
  reason: 'old' | 'damaged',
  messages: LaterMessages,
): TemplateResult {
  return html`<div class="note">
    <p>${reason === 'old' ? messages.linkOld : messages.linkDamaged}</p>
  </div>`;
}
