import { canonical } from '../delivery/canonical.js';
import type { Persistence } from './delivery-settings.js';
import { type Draft, parseDraft, type Unsaved } from './draft.js';
import { type DraftStore, tabStore } from './draft-store.js';

/** What was kept on the device on an earlier visit. */
export interface Found {
  /** When it was last changed. */
  readonly at: Date;
  /** It was sent, and nobody knows whether it arrived. */
  readonly mayHaveArrived: boolean;
}

/** What is kept of a form: where, and for how long, is the site's and the visitor's choice. */
export class DraftKeeper {
  readonly #key: string;
  readonly #persist: () => Persistence;
  #device: DraftStore | undefined;
  /** What was kept last, so that the same is not kept again, and for longer. */
  #kept = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Whether the visitor had it kept on the device. */
  isOnDevice = false;

  /** What was found on the device. */
  found: Found | undefined;

  /**
   * @param key - tells this form from every other one of the site
   * @param persist - how long the site wants an unsent form to be kept
   */
  constructor(key: string, persist: () => Persistence) {
    this.#key = key;
    this.#persist = persist;
  }

  /** Whether anything is kept. */
  get hasKept(): boolean {
    return this.#kept !== '' || this.isOnDevice;
  }

  /** What was kept of the form, the newest first. */
  async load(): Promise<Draft | undefined> {
    const now = Date.now();
    void tabStore.removeOld(now);
    if (this.#persist() === 'none') return undefined;
    const inTab = parseDraft(await tabStore.read(this.#key), now, tabStore.maxAge);
    const onDevice = this.#persist() === 'device' ? await this.#loadFromDevice(now) : undefined;
    this.isOnDevice = onDevice !== undefined;
    // In the same tab the visitor just goes on; after that it is asked what to do with it.
    const isSameTab = inTab && inTab.savedAt >= (onDevice?.savedAt ?? 0);
    const draft = isSameTab ? inTab : onDevice;
    if (!draft) return undefined;
    const { version: _, savedAt, ...content } = draft;
    if (!isSameTab) {
      this.found = { at: new Date(savedAt), mayHaveArrived: draft.last?.arrival === 'unknown' };
    }
    this.#kept = canonical(content);
    this.#removeFromTabAfter(tabStore.maxAge - (now - savedAt));
    return draft;
  }

  /** Keeps the form as it stands; the same as before is not written again. */
  save(draft: Unsaved): void {
    const content = canonical(draft);
    if (content === this.#kept || this.#persist() === 'none') return;
    this.#kept = content;
    const kept: Draft = { ...draft, version: 1, savedAt: Date.now() };
    void tabStore.write(this.#key, kept);
    this.#removeFromTabAfter(tabStore.maxAge);
    if (this.isOnDevice) void this.#device?.write(this.#key, kept);
  }

  /** Keeps it on the device as well, from now on; false where the device does not do so. */
  async keepOnDevice(draft: Unsaved): Promise<boolean> {
    const device = await this.#openDevice();
    const kept: Draft = { ...draft, version: 1, savedAt: Date.now() };
    this.isOnDevice = (await device?.write(this.#key, kept)) ?? false;
    return this.isOnDevice;
  }

  /** Deletes all that was kept of the form. */
  async forget(): Promise<void> {
    const wasOnDevice = this.isOnDevice;
    // First, so that nothing is written there meanwhile.
    this.isOnDevice = false;
    this.#kept = '';
    this.found = undefined;
    clearTimeout(this.#timer);
    await tabStore.remove(this.#key);
    if (wasOnDevice) await this.#device?.remove(this.#key);
  }

  async #loadFromDevice(now: number): Promise<Draft | undefined> {
    const device = await this.#openDevice();
    if (!device) return undefined;
    void device.removeOld(now);
    return parseDraft(await device.read(this.#key), now, device.maxAge);
  }

  /** A tab may stay open for days. */
  #removeFromTabAfter(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void tabStore.remove(this.#key), Math.max(0, milliseconds));
  }

  async #openDevice(): Promise<DraftStore | undefined> {
    this.#device ??= await import('./device-store.js').then(
      ({ deviceStore }) => deviceStore,
      () => undefined,
    );
    return this.#device;
  }
}
