import { expect } from '@open-wc/testing';
import { claimId } from '../../../src/form/id-claim.js';

const lockOf = (id: string): string => `samen-widgets:${id}`;

describe('claimId', () => {
  it('has an id that nobody holds, and has it still when asked again', async () => {
    const id = crypto.randomUUID();
    expect(await claimId(id)).to.equal(true);
    expect(await claimId(id)).to.equal(true);
  });

  it('has it although the browser is slow to say so', async () => {
    const locks = Object.getPrototypeOf(navigator.locks) as LockManager;
    const request = Reflect.get(locks, 'request') as (...args: unknown[]) => unknown;
    Object.assign(locks, {
      async request(this: LockManager, ...args: unknown[]) {
        await new Promise((resolve) => setTimeout(resolve, 1200));
        return Reflect.apply(request, this, args);
      },
    });
    try {
      const id = crypto.randomUUID();
      expect(await Promise.all([claimId(id), claimId(id)])).to.deep.equal([true, true]);
    } finally {
      Object.assign(locks, { request });
    }
  });

  it('waits for the page that it was reloaded from', async () => {
    const id = crypto.randomUUID();
    let letGo: (() => void) | undefined;
    await new Promise<void>((taken) => {
      void navigator.locks.request(lockOf(id), () => {
        taken();
        return new Promise<void>((resolve) => (letGo = resolve));
      });
    });
    setTimeout(() => letGo?.(), 300);
    expect(await claimId(id)).to.equal(true);
  });

  it('leaves an id to the tab that goes on holding it', async () => {
    const id = crypto.randomUUID();
    await new Promise<void>((taken) => {
      void navigator.locks.request(lockOf(id), () => {
        taken();
        return new Promise<never>(() => undefined);
      });
    });
    expect(await claimId(id)).to.equal(false);
  });
});
