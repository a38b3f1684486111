import { expect } from '@open-wc/testing';

/** The configuration is read once, so each case asks a fresh copy of the module. */
let copies = 0;
async function read(
  place: HTMLElement,
  ...texts: readonly string[]
): Promise<{ config: unknown; notices: readonly { code: string }[] }> {
  const scripts = texts.map((text) => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.dataset['samenConfig'] = '';
    script.textContent = text;
    place.append(script);
    return script;
  });
  copies += 1;
  const path = '../../../src/config/site-config.ts';
  const module = (await import(
    `${path}?copy=${copies}`
  )) as typeof import('../../../src/config/site-config.js');
  const result = { config: module.siteConfig(), notices: module.configNotices() };
  for (const script of scripts) script.remove();
  return result;
}

describe('the configuration in the page', () => {
  it('is read from the head', async () => {
    const { config, notices } = await read(document.head, '{"notices": true}');
    expect(config).to.deep.equal({ notices: true });
    expect(notices).to.deep.equal([]);
  });

  it('is not read from the body, where others may write', async () => {
    const { config, notices } = await read(document.body, '{"onlyNamedEndpoints": false}');
    expect(config).to.deep.equal({});
    expect(notices).to.deep.equal([{ code: 'config-place' }]);
  });

  it('is none where it cannot be read, and the editor hears so', async () => {
    for (const text of ['{', '[]', '"text"', 'null', '']) {
      const { config, notices } = await read(document.head, text);
      expect(config).to.deep.equal({});
      expect(notices.map(({ code }) => code)).to.deep.equal(['config-invalid']);
    }
  });

  it('loses a part that is wrong, and keeps the others', async () => {
    const { config, notices } = await read(
      document.head,
      '{"defaults": "je", "endpoints": [], "locked": {}, "privacy": {"controller": "A"}}',
    );
    expect(config).to.have.deep.property('privacy', { controller: 'A' });
    expect(config).to.have.property('defaults', undefined);
    expect(config).to.have.property('locked', undefined);
    expect(notices).to.have.length(3);
  });
});
