/** Click identifiers by which advertisers follow people: never passed on, asked for or not. */
const clickIdentifiers = new Set(['gclid', 'fbclid', 'msclkid', 'mc_eid']);

/**
 * The parameters of the page's address that a site wants to know with a submission.
 *
 * Their values come from anybody who makes a link, so they are cut to what the schema takes.
 *
 * @param names - parameter names; `utm_*` stands for all that begin with `utm_`
 */
export function trackedParameters(
  names: readonly string[],
  query: URLSearchParams,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of query) {
    const asked = names.includes(name) || (names.includes('utm_*') && name.startsWith('utm_'));
    if (asked && !clickIdentifiers.has(name.toLowerCase()))
      found[name] = value.replace(/[\p{Cc}\p{Cs}]/gu, ' ').slice(0, 1000);
  }
  return found;
}
