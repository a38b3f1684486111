/**
 * Chooses an option by its number: 1 the first, 0 the tenth. Only while one of the question's own
 * options has focus, since a key of one sign must not act elsewhere (WCAG 2.1.4).
 */
export function chooseByNumber(event: Event): void {
  if (!(event instanceof KeyboardEvent)) return;
  const { key, target } = event;
  const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
  if (!isPlain || !/^\d$/.test(key)) return;
  if (!(target instanceof HTMLInputElement) || !/^(?:radio|checkbox)$/.test(target.type)) return;
  const options = target
    .closest('[part=question]')
    ?.querySelectorAll<HTMLInputElement>('.option input');
  const option = options?.[(Number(key) + 9) % 10];
  if (!option) return;
  event.preventDefault();
  option.focus();
  option.click();
}
