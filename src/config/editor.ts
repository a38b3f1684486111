import { siteConfig } from './site-config.js';

/**
 * Whether the reader of this page is likely its editor: on the own machine, when the page was
 * opened with `#samen-check`, or when the site says so.
 */
export function editorIsLooking(): boolean {
  return (
    siteConfig().notices === true ||
    location.hash === '#samen-check' ||
    /^(localhost$|127\.|\[::1)/.test(location.hostname)
  );
}
