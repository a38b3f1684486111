import type { Dialect } from '../dialect.js';
import { plainForm } from '../plain-form.js';

/**
 * Netlify Forms: the page's own site takes a urlencoded post that names a form, which must stand
 * in the static HTML that was deployed; otherwise submissions vanish without a word. It gives no
 * field errors, and no answer that can be read.
 */
const netlify: Dialect = { ...plainForm, needs: { 'form-name': 'contact' } };

export default netlify;
