/** What came of fetching JSON: the value, still to be checked, or what an editor should know. */
export type Fetched =
  | { readonly type: 'json'; readonly value: unknown }
  /** There was an answer, and it is no JSON. */
  | { readonly type: 'malformed'; readonly text: string; readonly detail: string }
  | { readonly type: 'failed'; readonly detail: string };

/**
 * Fetches JSON that is no submission: a definition, a list. Never throws.
 *
 * @param cache - `no-cache` for what must be up to date
 */
export async function fetchJson(url: string, cache: RequestCache = 'default'): Promise<Fetched> {
  try {
    const response = await fetch(url, {
      headers: { Accept: 'application/json' },
      cache,
      signal: AbortSignal.timeout(15_000),
    });
    if (!response.ok) return { type: 'failed', detail: `${url}: status ${response.status}` };
    return readJson(await response.text());
  } catch (error) {
    return { type: 'failed', detail: `${url}: ${String(error)}` };
  }
}

/** Reads JSON. Never throws. */
export function readJson(text: string): Exclude<Fetched, { type: 'failed' }> {
  try {
    return { type: 'json', value: JSON.parse(text) };
  } catch (error) {
    return { type: 'malformed', text, detail: error instanceof Error ? error.message : '' };
  }
}
