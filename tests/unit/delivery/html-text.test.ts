import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { textOfHtml } from '../../../src/delivery/html-text.js';

describe('textOfHtml', () => {
  it('gives the words, and a space between blocks', () => {
    assert.equal(
      textOfHtml('<p>Dank <b>u</b>!</p><p>Tot&nbsp;dan&#33; &euml;</p>'),
      'Dank u! Tot dan! &euml;',
    );
    assert.equal(textOfHtml('een<br>twee<script>alert(1)</script>'), 'een twee');
  });

  it('knows no names that every object has', () => {
    assert.equal(textOfHtml('&constructor; &toString;'), '&constructor; &toString;');
  });

  it('takes no time over what is meant to take long', () => {
    for (const part of ['<script', '<', '&#', '<p ', '&a']) {
      const start = performance.now();
      textOfHtml(part.repeat(200_000));
      assert.ok(performance.now() - start < 1000, part);
    }
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (html) => typeof textOfHtml(html) === 'string'));
  });
});
