import type { SiteConfig } from './site-config.js';

/** Where a widget's settings come from, in the order in which they are asked. */
export interface SettingSources {
  readonly config: SiteConfig;
  /** The name in the attribute `use`. */
  readonly use: string | undefined;
}

/**
 * The value of one attribute, by the precedence of the site configuration: a locked name comes
 * from `defaults` alone; else the tag's own attribute, then the set named by `use`, then
 * `defaults`. `undefined` leaves it to the kit's own default.
 */
export function resolveSetting(
  name: string,
  own: string | undefined,
  { config, use }: SettingSources,
): string | undefined {
  const byDefault = config.defaults?.[name];
  const value = config.locked?.includes(name)
    ? byDefault
    : (own ?? (use === undefined ? undefined : config.widgets?.[use]?.[name]) ?? byDefault);
  // The texts of a named widget are no setting.
  return typeof value === 'object' ? undefined : value?.toString();
}
