/** Where a page stands, and where it may be left for. */
export interface RedirectRules {
  readonly page: string;
  /** Origins, besides the page's own, that an endpoint's answer may lead to. */
  readonly allowedOrigins: readonly string[];
}

/**
 * Where the browser goes after success: the endpoint's answer wins over the site's own setting,
 * but it may not lead a visitor to an origin that the site did not name.
 */
export function redirectTarget(
  fromReply: string | undefined,
  fromSite: string | undefined,
  { page, allowedOrigins }: RedirectRules,
): string | undefined {
  if (fromReply === undefined) return fromSite;
  const { origin } = new URL(fromReply);
  const allowed = origin === new URL(page).origin || allowedOrigins.includes(origin);
  return allowed ? fromReply : fromSite;
}
