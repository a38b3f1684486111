import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import jsQR from 'jsqr';
import { drawQrCode } from '../../../src/adviser/qr-code.js';

/** What an independent reader sees in a drawing, at four pixels a module. */
function scan(text: string): string | undefined {
  const [size, , path] = drawQrCode(text).values as [number, number, string];
  const width = size * 4;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * 4; row < (Number(y) + 1) * 4; row += 1) {
      for (let column = Number(x) * 4; column < (Number(x) + Number(run)) * 4; column += 1) {
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      }
    }
  }
  const decode = (jsQR as unknown as { default?: typeof jsQR }).default ?? jsQR;
  const code = decode(pixels, width, width);
  return code === null ? undefined : new TextDecoder().decode(new Uint8Array(code.binaryData));
}

describe('drawQrCode', () => {
  for (const text of [
    'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Noor Verhagen\r\nEND:VCARD\r\n',
    'Zoë مرحبا 👩‍👩‍👧',
    'x'.repeat(1000),
  ]) {
    it(`is read as what it holds: ${text.slice(0, 20)}`, () => {
      assert.equal(scan(text), text);
    });
  }

  it('throws where there is too much for a code', () => {
    assert.throws(() => drawQrCode('x'.repeat(5000)));
  });
});
