/** What came of fetching JSON: the value, still to be checked, or what an editor should know. */
export type Fetched =
  | { readonly type: 'json'; readonly value: unknown }
  /** There was an answer, and it is no JSON. */
  | { readonly type: 'malformed'; readonly detail: string }
  | { readonly type: 'failed'; readonly detail: string };

/** Fetches JSON that is no submission: a definition, a list. Never throws. */
export async function fetchJson(url: string): Promise<Fetched> {
  try {
    const response = await fetch(url, {
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(15_000),
    });
    if (!response.ok) return { type: 'failed', detail: `${url}: status ${response.status}` };
    return { type: 'json', value: await response.json() };
  } catch (error) {
    if (error instanceof SyntaxError) return { type: 'malformed', detail: error.message };
    return { type: 'failed', detail: `${url}: ${String(error)}` };
  }
}
