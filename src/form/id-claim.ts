/** Milliseconds that a page waits for the one it was reloaded from to let go of an id. */
const patience = 2000;

/** Milliseconds between two looks whether it has. */
const pause = 50;

/** Milliseconds after which a browser that does not answer is taken for one that says no. */
const limit = 10_000;

/** Ids that this page holds, so that it never waits for itself. */
const held = new Set<string>();

/**
 * Claims the id of a submission for this page, as long as it is open. A tab that was duplicated
 * finds its copy of a draft with an id that the first tab holds; it must not send under it, since
 * the two may go on to say different things. Where the browser has no locks (pages without https)
 * every claim holds. That a browser is slow to answer is no refusal: on a slow device an id would be
 * lost by that, and with it what is known of a submission.
 */
export async function claimId(id: string): Promise<boolean> {
  // Missing on pages without https, whatever its type says.
  const locks = (navigator as Partial<Navigator>).locks;
  let refused: number | undefined;
  while (locks && !held.has(id) && !(await isFree(locks, id))) {
    refused ??= performance.now();
    if (performance.now() - refused > patience) return held.has(id);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return true;
}

/** Takes the id if no other page has it; of one that cannot be asked for it is assumed. */
function isFree(locks: LockManager, id: string): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), limit);
    locks
      .request(`samen-widgets:${id}`, { ifAvailable: true }, (lock) => {
        clearTimeout(timer);
        resolve(lock !== null);
        if (!lock) return undefined;
        held.add(id);
        // Held until the page is gone.
        return new Promise<never>(() => undefined);
      })
      .catch(() => resolve(true));
  });
}
