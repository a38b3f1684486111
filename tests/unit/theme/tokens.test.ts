import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTokenGroups } from '../../../src/theme/all-token-groups.js';
import { tokenSheet } from '../../../src/theme/token-groups.js';

const sheet = tokenSheet(allTokenGroups).cssText;

describe('tokens', () => {
  it('has each public property once', () => {
    const names = [...sheet.matchAll(/--_samen-([\w-]+):/g)].map(([, name]) => name);
    // The 62 that themes know, and the unit of distances.
    assert.equal(names.length, 63);
    assert.equal(new Set(names).size, 63);
  });

  it('falls back from the site to the theme, then to the kit', () => {
    assert.match(
      sheet,
      /--_samen-link-color:var\(--samen-link-color,var\(--utrecht-link-color,var\(--nl-link-color,var\(--ams-link-color,var\(--_samen-own-accent\)\)\)\)\);/,
    );
  });

  it('takes text and background of a state from the same level', () => {
    for (const state of ['hover', 'focus']) {
      const background = new RegExp(
        `--_samen-button-${state}-background-color:[^;]*var\\(--_samen-button-background-color\\)`,
      );
      const text = new RegExp(`--_samen-button-${state}-color:[^;]*var\\(--_samen-button-color\\)`);
      assert.match(sheet, background);
      assert.match(sheet, text);
    }
  });

  it('uses no token whose name themes give to something unfinished', () => {
    assert.doesNotMatch(sheet, /--todo-/);
  });
});
