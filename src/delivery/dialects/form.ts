import { plainForm } from '../plain-form.js';

/**
 * The values of a plain form, urlencoded (WHATWG URL, `application/x-www-form-urlencoded`): for a
 * script of the site's own, and for services that answer no preflight.
 */
export default plainForm;
