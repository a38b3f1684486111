/**
 * What a page's own script can set before the first widget is there, for pages that load the kit
 * with one script tag: `import { configure } from '…/samen/api.js'`. The package exports the same.
 */
export { configure } from './config/site-config.js';
export { registerDialect } from './delivery/dialects.js';
export { registerField } from './form/register-field.js';
