import { createStore, del, entries, get, set } from 'idb-keyval';
import type { DraftStore } from './draft-store.js';

const sevenDays = 7 * 24 * 3_600_000;

const opened = (): ReturnType<typeof createStore> => createStore('samen-widgets', 'drafts');
let store: ReturnType<typeof createStore> | undefined;

/** Milliseconds after which a storage that does not answer is none: a form must not wait for it. */
const patience = 2000;

/** Runs a request; where the browser keeps nothing (a private window, a full disk), gives that. */
async function tryTo<T>(otherwise: T, run: (db: typeof store) => Promise<T>): Promise<T> {
  const late = new Promise<T>((resolve) => setTimeout(() => resolve(otherwise), patience));
  try {
    return await Promise.race([run((store ??= opened())), late]);
  } catch {
    store = undefined;
    return otherwise;
  }
}

/** The storage of the device, for a visitor who asked for it. */
export const deviceStore: DraftStore = {
  maxAge: sevenDays,
  read: (key) => tryTo<unknown>(undefined, (db) => get(key, db)),
  write: (key, draft) => tryTo(false, (db) => set(key, draft, db).then(() => true)),
  remove: (key) => tryTo(undefined, (db) => del(key, db)),
  removeOld: (now) =>
    tryTo(undefined, async (db) => {
      for (const [key, draft] of await entries<string, { savedAt?: number }>(db)) {
        if (!(now - (draft.savedAt ?? NaN) < sevenDays)) await del(key, db);
      }
    }),
};
