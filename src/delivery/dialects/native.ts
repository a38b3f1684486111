import type { Dialect } from '../dialect.js';
import { plainForm } from '../plain-form.js';

/**
 * A real form post: the browser leaves for the endpoint's own page, which tells the visitor what
 * came of it. For hosted forms that answer with a page of theirs.
 */
const native: Dialect = { ...plainForm, leavesPage: true };

export default native;
