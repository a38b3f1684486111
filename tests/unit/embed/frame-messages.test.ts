import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type FrameMessage,
  type Look,
  readFrameMessage,
  readLook,
  wrap,
} from '../../../src/embed/frame-messages.js';

const look: Look = {
  tokens: { 'text-color': '#123456', 'heading-2-font-size': '1.5em' },
  fontFamily: 'Georgia, serif',
  fontSize: '19px',
  colorScheme: 'light dark',
};

describe('messages between a frame and the page around it', () => {
  it('are read as they were sent', () => {
    const messages: readonly FrameMessage[] = [
      { type: 'hello' },
      { type: 'size', height: 812 },
      { type: 'title', title: 'Kennissessie' },
      { type: 'show', top: 0, bottom: 40.5 },
    ];
    for (const message of messages) assert.deepEqual(readFrameMessage(wrap(message)), message);
    assert.deepEqual(readLook(wrap({ type: 'look', look })), look);
  });

  it('are none where they are not of the kit, or not as they should be', () => {
    const wrong = [
      { 'samen-widgets': { type: 'size', height: -1 } },
      { 'samen-widgets': { type: 'size', height: 1e9 } },
      { 'samen-widgets': { type: 'size', height: NaN } },
      { 'samen-widgets': { type: 'size', height: '100vh' } },
      { 'samen-widgets': { type: 'show', top: 0 } },
      { 'samen-widgets': { type: 'title', title: {} } },
      { 'samen-widgets': null },
      { type: 'size', height: 10 },
      'size',
      undefined,
    ];
    for (const data of wrong) assert.equal(readFrameMessage(data), undefined);
    assert.equal(readLook(wrap({ type: 'size', height: 10 })), undefined);
  });

  it('hold a look of known shape alone', () => {
    const odd = {
      type: 'look',
      look: {
        tokens: { 'text-color': 1, 'TEXT;color': 'red', space: 'x'.repeat(400), line: '1px' },
        fontFamily: {},
        more: 'x',
      },
    };
    assert.deepEqual(readLook({ 'samen-widgets': odd }), {
      tokens: { line: '1px' },
      fontFamily: '',
      fontSize: '',
      colorScheme: '',
    });
  });

  it('may be anything at all without harm', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        for (const posted of [data, { 'samen-widgets': data }]) {
          readFrameMessage(posted);
          readLook(posted);
        }
        const found = readLook({ 'samen-widgets': { type: 'look', look: data } });
        for (const [name, value] of Object.entries(found?.tokens ?? {})) {
          assert.match(name, /^[a-z\d-]+$/);
          assert.equal(typeof value, 'string');
        }
      }),
    );
  });
});
