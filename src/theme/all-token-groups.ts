import { formTokenGroups } from './form-tokens.styles.js';
import { laterTokenGroups } from './later.styles.js';
import { stateTokenGroups } from './states.styles.js';
import type { TokenGroup } from './token-groups.js';
import { tokenGroups } from './tokens.styles.js';

/** Every public custom property, whenever a widget needs it: for what describes or checks them. */
export const allTokenGroups: readonly TokenGroup[] = [
  ...tokenGroups,
  ...stateTokenGroups,
  ...formTokenGroups,
  ...laterTokenGroups,
];
