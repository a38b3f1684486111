import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  firstName,
  initials,
  mailLink,
  telLink,
  whatsappLink,
} from '../../../src/adviser/contact-ways.js';

describe('telLink', () => {
  it('keeps the digits and the plus', () => {
    assert.equal(telLink('030 123 45 67'), 'tel:0301234567');
    assert.equal(telLink('+31 (0)30-123 45 67'), 'tel:+31301234567');
    assert.equal(telLink('bel mij'), undefined);
  });
});

describe('mailLink', () => {
  it('links an address, and nothing that could add more to the mail', () => {
    const link = (email: string): string | undefined => mailLink(email, 'Zorg & samen');
    const subject = '?subject=Zorg%20%26%20samen';
    assert.equal(link('jo@voorbeeld.example'), `mailto:jo@voorbeeld.example${subject}`);
    assert.equal(link('jo@a.example?bcc=x@b.example'), undefined);
    assert.equal(link('jo?bcc=x@b.example'), `mailto:jo%3Fbcc%3Dx@b.example${subject}`);
    assert.equal(link('javascript:alert(1)'), undefined);
  });
});

describe('whatsappLink', () => {
  it('gives a Dutch number its country', () => {
    for (const number of ['06 12345678', '+31 6 12345678', '0031612345678', '+31 (0)6 12345678']) {
      assert.equal(whatsappLink(number), 'https://wa.me/31612345678', number);
    }
    assert.equal(whatsappLink('+32 470 12 34 56'), 'https://wa.me/32470123456');
    assert.equal(whatsappLink('112'), undefined);
  });
});

describe('initials', () => {
  it('takes the first and the last name', () => {
    assert.equal(initials('Jo de Vries'), 'JV');
    assert.equal(initials('Noor Verhagen-Smit'), 'NS');
    assert.equal(initials('Noor'), 'N');
    assert.equal(initials('Łucja Żak'), 'ŁŻ');
    assert.equal(initials('jo'), 'J');
    assert.equal(initials(''), '');
  });
});

describe('firstName', () => {
  it('is what comes first', () => {
    assert.equal(firstName('Jo de Vries'), 'Jo');
  });
});
