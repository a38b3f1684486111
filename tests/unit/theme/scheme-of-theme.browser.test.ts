import { expect, fixture, html } from '@open-wc/testing';
import { followTheme } from '../../../src/theme/scheme-of-theme.js';

describe('the scheme of a theme', () => {
  it('is light where its text is dark, and left to the page otherwise', async () => {
    for (const [colour, scheme] of [
      ['#222', 'light'],
      ['lab(20% 0 0)', 'light'],
      ['rgb(240 240 240 / 90%)', ''],
      ['oklch(95% 0.01 200)', ''],
    ] as const) {
      const frame = await fixture<HTMLElement>(html`<div></div>`);
      for (const name of ['text-color', 'link-color']) {
        frame.style.setProperty(`--_samen-${name}`, colour);
      }
      followTheme(frame);
      expect(frame.style.colorScheme, colour).to.equal(scheme);
    }
  });

  it('waits where the frame is on no page', () => {
    const frame = document.createElement('div');
    frame.style.setProperty('--_samen-text-color', '#222');
    followTheme(frame);
    expect(frame.style.colorScheme).to.equal('');
  });
});
