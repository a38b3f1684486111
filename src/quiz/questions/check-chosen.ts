import type { Answers } from '../answers.js';

/**
 * Checks what was chosen, and nothing else. While questions come and go on a page, rows get the
 * names of other questions, and radios of one name take the choice away from each other: the page
 * is then behind what was rendered, and Lit writes nothing that it wrote before.
 */
export function checkChosen(root: HTMLElement | DocumentFragment, answers: Answers): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('.option input')) {
    const given = answers.get(input.name);
    const isUnknown = input.value === 'unknown';
    input.checked = isUnknown ? given === null : [given].flat().map(String).includes(input.value);
  }
}
