/**
 * A URL from an attribute, a definition or a reply, made absolute; `undefined` when it is not
 * http or https. Anything else (`javascript:`, `data:`) could run or hide something on the
 * page of the site.
 *
 * @param base - what a relative URL is relative to, `document.baseURI` in a page
 */
export function webUrl(value: string, base: string): string | undefined {
  try {
    const url = new URL(value, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
