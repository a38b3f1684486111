import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { likelyAddress } from '../../../src/form/email-typo.js';

describe('likelyAddress', () => {
  it('knows the slips of a hand', () => {
    const slips = {
      'gmial.com': 'gmail.com',
      'gmail.con': 'gmail.com',
      'gmail.co': 'gmail.com',
      'gmaill.com': 'gmail.com',
      'hotmial.com': 'hotmail.com',
      'hotmail.n': 'hotmail.nl',
      'outlok.com': 'outlook.com',
      'ziggo.ln': 'ziggo.nl',
      'kpnmial.nl': 'kpnmail.nl',
      'GMIAL.COM': 'gmail.com',
    };
    for (const [typed, meant] of Object.entries(slips)) {
      assert.equal(likelyAddress(`jo.de.vries@${typed}`), `jo.de.vries@${meant}`);
    }
  });

  it('leaves what is right alone', () => {
    for (const domain of [
      ...[
        'gmail.com',
        'googlemail.com',
        'live.be',
        'home.com',
        'yahoo.co.uk',
        'mail.com',
        'me.com',
      ],
      ...['utrecht.nl', 'ede.nl', 'minbzk.nl', 'vng.nl', 'zeist.nl', 'samen.nl', 'hema.nl'],
    ]) {
      assert.equal(likelyAddress(`jo@${domain}`), undefined, domain);
    }
  });

  it('says nothing of what is no address', () => {
    for (const typed of ['', 'jo', '@', 'jo@', 'jo@@gmial.com x']) {
      assert.equal(likelyAddress(typed), undefined, typed);
    }
  });

  it('never throws, and only ever changes the domain', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, domain) => {
        const meant = likelyAddress(`${name}@${domain}`);
        if (meant !== undefined) assert.equal(meant.startsWith(name.trimStart()), true);
      }),
    );
  });
});
