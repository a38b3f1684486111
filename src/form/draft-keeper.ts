import type { Persistence } from './delivery-settings.js';
import { type Draft, parseDraft } from './draft.js';
import { type DraftStore, tabStore } from './draft-store.js';

/** What is kept of a form: where, and for how long, is the site's and the visitor's choice. */
export class DraftKeeper {
  readonly #key: string;
  readonly #persist: () => Persistence;
  #device: DraftStore | undefined;
  #kept = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Whether the visitor had it kept on the device. */
  isOnDevice = false;

  /** When what was found on the device was kept there. */
  foundAt: Date | undefined;

  /**
   * @param key - tells this form from every other one of the site
   * @param persist - how long the site wants an unsent form to be kept
   */
  constructor(key: string, persist: () => Persistence) {
    this.#key = key;
    this.#persist = persist;
  }

  /** What was kept of the form, the newest first. */
  async load(): Promise<Draft | undefined> {
    const now = Date.now();
    void tabStore.removeOld(now);
    if (this.#persist() === 'none') return undefined;
    const found = parseDraft(await tabStore.read(this.#key), now, tabStore.maxAge);
    if (this.#persist() !== 'device') return found;
    const device = await this.#openDevice();
    void device?.removeOld(now);
    const kept = parseDraft(await device?.read(this.#key), now, device?.maxAge ?? 0);
    if (!kept) return found;
    this.isOnDevice = true;
    // In the same tab the visitor just goes on; after that it is asked what to do with it.
    if (found && found.savedAt >= kept.savedAt) return found;
    this.foundAt = new Date(kept.savedAt);
    return kept;
  }

  /** Keeps the form as it stands; the same as before is not written again. */
  save(draft: Omit<Draft, 'savedAt' | 'version'>): void {
    const content = JSON.stringify(draft);
    if (content === this.#kept || this.#persist() === 'none') return;
    this.#kept = content;
    const kept: Draft = { ...draft, version: 1, savedAt: Date.now() };
    void tabStore.write(this.#key, kept);
    // A tab may stay open for days.
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void tabStore.remove(this.#key), tabStore.maxAge);
    if (this.isOnDevice) void this.#device?.write(this.#key, kept);
  }

  /** Keeps it on the device as well, from now on; false where the device does not do so. */
  async keepOnDevice(draft: Omit<Draft, 'savedAt' | 'version'>): Promise<boolean> {
    const device = await this.#openDevice();
    const kept: Draft = { ...draft, version: 1, savedAt: Date.now() };
    this.isOnDevice = (await device?.write(this.#key, kept)) ?? false;
    return this.isOnDevice;
  }

  /** Deletes all that was kept of the form. */
  async forget(): Promise<void> {
    this.#kept = '';
    this.foundAt = undefined;
    clearTimeout(this.#timer);
    await tabStore.remove(this.#key);
    if (this.isOnDevice) await this.#device?.remove(this.#key);
    this.isOnDevice = false;
  }

  async #openDevice(): Promise<DraftStore | undefined> {
    this.#device ??= await import('./device-store.js').then(
      ({ deviceStore }) => deviceStore,
      () => undefined,
    );
    return this.#device;
  }
}
