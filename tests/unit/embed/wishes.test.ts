import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { SiteConfig } from '../../../src/config/site-config.js';
import { attributesOf, widgetOf, wishesOfLink } from '../../../src/embed/wishes.js';

const pages = ['https://kit.example/samen/embed.html', 'https://gemeente.example/zelftest'];

describe('a link to a stand-alone page', () => {
  it('asks for what its query says', () => {
    assert.deepEqual(
      wishesOfLink(`${pages[0]}?widget=quiz&endpoint=leads&heading=A%20%26%20b`, pages),
      {
        widget: 'quiz',
        endpoint: 'leads',
        heading: 'A & b',
      },
    );
    assert.deepEqual(wishesOfLink(`${pages[1]}?use=maart&use=april#top`, pages), { use: 'maart' });
  });

  it('keeps its theme to itself: the page around the widget has one', () => {
    assert.deepEqual(wishesOfLink(`${pages[0]}?widget=quiz&theme=utrecht`, pages), {
      widget: 'quiz',
    });
  });

  it('is told by its origin and path, and by those alone', () => {
    for (const href of [
      'https://kit.example/samen/embed.html.evil?widget=quiz',
      'https://kit.example/samen/other.html?widget=quiz',
      'https://kit.example.evil.example/samen/embed.html?widget=quiz',
      'http://kit.example/samen/embed.html?widget=quiz',
      'https://kit.example:8443/samen/embed.html?widget=quiz',
      'https://evil.example/?https://kit.example/samen/embed.html?widget=quiz',
      'javascript:alert(1)//samen/embed.html?widget=quiz',
      'mailto:jo@gemeente.example?widget=quiz',
      'not an address',
      '',
    ]) {
      assert.equal(wishesOfLink(href, pages), undefined, href);
    }
    // A user name before the host is part of neither.
    assert.ok(wishesOfLink('https://jo:x@kit.example/samen/embed.html?widget=quiz', pages));
  });
});

describe('the widget that is asked for', () => {
  const config: SiteConfig = {
    widgets: { maart: { widget: 'signup' }, vreemd: { widget: 'kassa' }, leeg: {} },
  };

  it('is told by its own name, or by that of one in the configuration', () => {
    assert.equal(widgetOf({ widget: 'quiz' }, config), 'quiz');
    assert.equal(widgetOf({ use: 'maart' }, config), 'signup');
    assert.equal(widgetOf({ widget: 'quiz', use: 'maart' }, config), 'quiz');
  });

  it('is none for a name that there is none of, and the editor is told what there is', () => {
    const accepted = 'quiz, signup, download, adviser';
    assert.deepEqual(widgetOf({ widget: 'kwis' }, config), {
      code: 'widget-unknown',
      name: 'kwis',
      accepted,
    });
    assert.deepEqual(widgetOf({ use: 'vreemd' }, config), {
      code: 'widget-unknown',
      name: 'kassa',
      accepted,
    });
    assert.deepEqual(widgetOf({ use: 'leeg' }, config), {
      code: 'widget-unknown',
      name: '',
      accepted,
    });
    for (const use of ['april', 'constructor', '__proto__', 'toString']) {
      assert.deepEqual(widgetOf({ use }, config), { code: 'use-unknown', name: use });
      assert.deepEqual(widgetOf({ use }, {}), { code: 'use-unknown', name: use });
    }
  });
});

describe('the attributes that a link or an element gives to a widget', () => {
  const known = new Set(['use', 'endpoint', 'heading', 'privacy-url', 'src']);
  const config: SiteConfig = {
    endpoints: { leads: { url: 'https://api.example/leads' }, 'a.b': { url: '/x' } },
    allowedOrigins: ['https://forms.example'],
  };
  const rules = { config, origin: 'https://gemeente.example', base: 'https://gemeente.example/p/' };

  it('are those of the widget, and the editor is told of the others', () => {
    const { attributes, notices } = attributesOf(
      { widget: 'quiz', heading: 'Zelftest', onclick: 'x()', style: 'color: red', headng: 'Test' },
      known,
      rules,
    );
    assert.deepEqual(attributes, { heading: 'Zelftest' });
    assert.deepEqual(
      notices.map((notice) => notice.code === 'attribute-unknown' && notice.attribute),
      ['onclick', 'style', 'headng'],
    );
  });

  it('hold addresses of the page’s own origin, and of those that the site allows', () => {
    for (const value of [
      '/privacy',
      'lijst.json',
      'https://forms.example/x',
      '//gemeente.example/',
    ]) {
      const { attributes, notices } = attributesOf({ src: value }, known, rules);
      assert.deepEqual([attributes, notices], [{ src: value }, []]);
    }
  });

  it('hold an endpoint by name, or on those origins', () => {
    for (const endpoint of ['leads', 'a.b', 'nobody-knows', '/api', 'https://forms.example/x']) {
      assert.deepEqual(attributesOf({ endpoint }, known, rules).attributes, { endpoint });
    }
    // A name is one for an endpoint alone: nothing else goes by names.
    const { attributes } = attributesOf({ src: 'a.b' }, known, { ...rules, base: 'about:blank' });
    assert.deepEqual(attributes, {});
  });

  it('do not say how an endpoint of the configuration is spoken to', () => {
    const withDialect = new Set([...known, 'extra', 'field-map', 'endpoint-type']);
    const wishes = { extra: 'consent=1', 'field-map': 'role=consent', 'endpoint-type': 'form' };
    for (const endpoint of [{}, { endpoint: 'leads' }, { endpoint: 'a.b' }]) {
      const { attributes, notices } = attributesOf({ ...wishes, ...endpoint }, withDialect, rules);
      assert.deepEqual(attributes, endpoint);
      assert.deepEqual(
        notices.map(({ code }) => code),
        ['attribute-reserved', 'attribute-reserved', 'attribute-reserved'],
      );
    }
    // Nor where theirs is refused or passed over, and one of the configuration takes its place.
    const refused = { ...wishes, endpoint: 'https://evil.example/' };
    assert.deepEqual(attributesOf(refused, withDialect, rules).attributes, {});
    const locked = { ...rules, config: { ...config, locked: ['endpoint'] } };
    const passedOver = attributesOf({ ...wishes, endpoint: '/api' }, withDialect, locked);
    assert.deepEqual(passedOver.attributes, { endpoint: '/api' });
    // An address of the site's own is all of the author's own making.
    const own = { ...wishes, endpoint: '/api' };
    assert.deepEqual(attributesOf(own, withDialect, rules).attributes, own);
  });

  it('name no widget of the configuration that there is none of', () => {
    for (const use of ['april', 'constructor', '__proto__']) {
      const { attributes, notices } = attributesOf({ use }, known, rules);
      assert.deepEqual([attributes, notices], [{}, [{ code: 'use-unknown', name: use }]]);
    }
  });

  it('never hold an address of anybody else', () => {
    const foreign = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.webUrl().map((url) => url.replace(/^https?:/, '')),
      fc.webUrl().map((url) => url.replace(/^https?:\/\//, '\\\\')),
      fc.webUrl().map((url) => ` \t${url.replace('/', '\n/')}`),
      fc.webUrl().map((url) => url.replace('://', ':')),
      fc.string().map((text) => `javascript:${text}`),
      fc.string().map((text) => `data:text/html,${text}`),
      fc.webUrl().map((url) => `https://gemeente.example@${new URL(url).host}/`),
      fc.webUrl().map((url) => `https://gemeente.example.${new URL(url).host}/`),
    );
    fc.assert(
      fc.property(foreign, fc.constantFrom('endpoint', 'privacy-url', 'src'), (value, name) => {
        const { attributes } = attributesOf({ [name]: value }, known, rules);
        if (attributes[name] === undefined) return;
        const { origin } = new URL(attributes[name], rules.base);
        assert.equal(origin, rules.origin);
      }),
      { numRuns: process.env['SAMEN_FULL'] === '1' ? 20_000 : 2000 },
    );
  });
});
