/**
 * What a form needs from the moment that a visitor presses send: the check of the fields, the
 * document, and the post. Fetched when the page is idle, so that a form filled in without a
 * connection can still be checked.
 */
export { validateFields } from './validation.js';
export { loadProblemMessages } from './messages.js';
export { identify } from '../delivery/identity.js';
export { send } from '../delivery/send.js';
export { trackedParameters } from '../delivery/source.js';
