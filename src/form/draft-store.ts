import { jsonText } from '../delivery/json-text.js';
/** A place that drafts are kept in. None of its methods throws: without a place, nothing is kept. */
export interface DraftStore {
  /** Milliseconds after which a draft is deleted. */
  readonly maxAge: number;
  read(key: string): Promise<unknown>;
  /** False where it could not be kept. */
  write(key: string, draft: object): Promise<boolean>;
  remove(key: string): Promise<void>;
  /** Deletes what is older than {@link maxAge}, of any page. */
  removeOld(now: number): Promise<void>;
}

/** In front of every key, since the storage is the page's own. */
const prefix = 'samen-widgets:';

const twoHours = 2 * 3_600_000;

function savedAt(text: string | null): number {
  try {
    return Number((JSON.parse(text ?? '') as { savedAt?: unknown }).savedAt);
  } catch {
    return NaN;
  }
}

/** Runs at once, since the page may be gone a moment later; gives another value where that throws. */
function tryTo<T>(otherwise: T, run: () => T): Promise<T> {
  try {
    return Promise.resolve(run());
  } catch {
    return Promise.resolve(otherwise);
  }
}

/** The storage of the tab. Asking for it throws in a sandboxed frame and where cookies are blocked. */
export const tabStore: DraftStore = {
  maxAge: twoHours,
  read: (key) =>
    tryTo<unknown>(undefined, () => JSON.parse(sessionStorage.getItem(prefix + key) ?? 'null')),
  write: (key, draft) =>
    tryTo(false, () => {
      sessionStorage.setItem(prefix + key, jsonText(draft));
      return true;
    }),
  remove: (key) => tryTo(undefined, () => sessionStorage.removeItem(prefix + key)),
  removeOld: (now) =>
    tryTo(undefined, () => {
      for (const key of Object.keys(sessionStorage)) {
        if (!key.startsWith(prefix)) continue;
        const age = now - savedAt(sessionStorage.getItem(key));
        if (!(age < twoHours)) sessionStorage.removeItem(key);
      }
    }),
};
