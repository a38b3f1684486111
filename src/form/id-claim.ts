/** Milliseconds that a page waits for the one it was reloaded from to let go of an id. */
const patience = 500;

/** Ids that this page holds, so that it never waits for itself. */
const held = new Set<string>();

/**
 * Claims the id of a submission for this page, as long as it is open. A tab that was duplicated
 * finds its copy of a draft with an id that the first tab holds; it must not send under it, since
 * the two may go on to say different things. Where the browser has no locks (pages without https)
 * every claim holds.
 */
export async function claimId(id: string): Promise<boolean> {
  // Missing on pages without https, whatever its type says.
  const locks = (navigator as Partial<Navigator>).locks;
  if (!locks || held.has(id)) return true;
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  return new Promise((resolve) => {
    const { signal } = controller;
    locks
      .request(`samen-widgets:${id}`, { signal }, () => {
        clearTimeout(timer);
        held.add(id);
        resolve(true);
        // Held until the page is gone.
        return new Promise<never>(() => undefined);
      })
      .catch(() => resolve(!signal.aborted));
  });
}
