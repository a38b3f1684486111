/** Settled once no button of the pointer is held down, and what a press does is done. */
let released: Promise<void> = Promise.resolve();

let isWatching = false;

/** Begins to follow the pointer: a press that is under way when it is asked about must be known. */
export function watchPointer(): void {
  if (isWatching) return;
  isWatching = true;
  addEventListener(
    'pointerdown',
    () => {
      released = new Promise((resolve) => {
        const options = { capture: true, once: true };
        const done = (): void => {
          removeEventListener('pointerup', done, options);
          removeEventListener('pointercancel', done, options);
          // The click comes right after it.
          setTimeout(resolve);
        };
        addEventListener('pointerup', done, options);
        addEventListener('pointercancel', done, options);
      });
    },
    true,
  );
}

/**
 * Waits until the pointer is up. A field tells that it was changed when it is left, and it is left
 * by a press on something else; if the page moved at that moment, the press would end elsewhere
 * than it began, and be lost.
 */
export function pointerIsUp(): Promise<void> {
  return released;
}
