/**
 * What the build leaves out of libraries: questions whose answer is known in every browser that
 * the kit supports, and marks that they would leave on the page's own global object.
 */
import type { Plugin } from 'vite';

/** What stands in a file of a library, and what stands there in the built kit. */
interface Trim {
  /** The end of the file's name. */
  readonly file: string;
  readonly found: RegExp;
  readonly becomes: string;
}

const trims: readonly Trim[] = [
  // Style sheets can be shared, and no polyfill of shadow roots is about.
  {
    file: '/@lit/reactive-element/css-tag.js',
    found:
      /\w+\.ShadowRoot&&\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
    becomes: 'true',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    found: /\w+\.reactiveElementPolyfillSupport/,
    becomes: 'void 0',
  },
  {
    file: '/lit-html/lit-html.js',
    found: /\w+\.litHtmlPolyfillSupport/,
    becomes: 'void 0',
  },
  {
    file: '/lit-element/lit-element.js',
    found: /\w+\.litElementPolyfillSupport/,
    becomes: 'void 0',
  },
  {
    file: '/lit-element/lit-element.js',
    found: /\w+\.litElementHydrateSupport/,
    becomes: '(void 0)',
  },
  // Nothing here is declared by decorators, which is what the metadata is for.
  {
    file: '/@lit/reactive-element/reactive-element.js',
    found: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    becomes: '',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    found:
      /const t=this\[Symbol\.metadata\];if\(null!==t\)\{const s=litPropertyMetadata\.get\(t\);.*?\}(?=this\._\$Eh)/,
    becomes: '',
  },
  // Each attribute is a text that is read where it is used (decision 3), and none is reflected.
  {
    file: '/@lit/reactive-element/reactive-element.js',
    found: /toAttribute\(t,s\)\{.*?return t\},fromAttribute\(t,s\)\{.*?return i\}\}/,
    becomes: 'fromAttribute:t=>t}',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    found: /_\$ET\(t,s\)\{.*?this\._\$Em=null\}\}/,
    becomes: '',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    found: /this\._\$Eq&&=this\._\$Eq\.forEach\(t=>this\._\$ET\(t,this\[t\]\)\),/,
    becomes: '',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    found: /_\$AK\(t,s\)\{.*?(?=requestUpdate\()/,
    becomes: '_$$AK(t,s){const i=this.constructor._$$Eh.get(t);void 0!==i&&(this[i]=s)}',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    found:
      /\|\|i\.useDefault&&i\.reflect&&h===this\._\$Ej\?\.get\(t\)&&!this\.hasAttribute\(r\._\$Eu\(t,i\)\)/,
    becomes: '',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    found: /C\(t,s,\{useDefault:i,reflect:e,wrapped:h\},r\)\{.*?(?=async _\$EP)/,
    becomes: 'C(t,s){this._$$AL.has(t)||(this.hasUpdated||(s=void 0),this._$$AL.set(t,s))}',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    found: /static addInitializer\(t\)\{.*?\}(?=static)/,
    becomes: '',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    found: /,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/,
    becomes: '',
  },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    found: /,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/,
    becomes: '',
  },
  // Templates hold no part that is an element, a comment, MathML or the text of a script.
  {
    file: '/lit-html/lit-html.js',
    found: /else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/,
    becomes: '',
  },
  {
    file: '/lit-html/lit-html.js',
    found: /:6===r\.type&&\(i=new Z\(h,this,t\)\)/,
    becomes: ':0',
  },
  {
    file: '/lit-html/lit-html.js',
    found:
      /else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf\(o,t\+1\)\);\)d\.push\(\{type:7,index:l\}\),t\+=o\.length-1\}/,
    becomes: '',
  },
  { file: '/lit-html/lit-html.js', found: /:3===i\?"<math>"/, becomes: '' },
  { file: '/lit-html/lit-html.js', found: /:3===i\?"<\/math>"/, becomes: '' },
  {
    file: '/lit-html/lit-html.js',
    found:
      /if\(y\.test\(r\.tagName\)\)\{.*?d\.push\(\{type:2,index:\+\+l\}\);r\.append\(t\[i\],c\(\)\)\}\}/,
    becomes: '',
  },
  // A page that has a Lit of its own counts that, and not ours.
  {
    file: '/@lit/reactive-element/reactive-element.js',
    found: /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    becomes: '0',
  },
  {
    file: '/lit-html/lit-html.js',
    found: /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    becomes: '0',
  },
  {
    file: '/lit-element/lit-element.js',
    found: /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    becomes: '0',
  },
  // Nor do a page's own settings of zod change what is checked here.
  { file: '/zod/v4/core/core.js', found: /globalThis/g, becomes: 'kept' },
  { file: '/zod/v4/core/core.js', found: /^/, becomes: 'const kept = {};' },
  // What a page added to every object is no member of a schema.
  ...['util', 'schemas'].map((name) => ({
    file: `/zod/v4/core/${name}.js`,
    found: /for \(const (\w+) in (\w+)\)/g,
    becomes: 'for (const $1 of Object.keys($2))',
  })),
  // Old libraries put an `Array.from` of their own in place, which knows no sets.
  {
    file: '/zod/v4/core/schemas.js',
    found: /Array\.from\((\w+\._zod\.values)\)/g,
    becomes: '[...$1]',
  },
  {
    file: '/uqr/dist/index.mjs',
    found: /Array\.from\(\{ length: ([^}]+) \}(?:, \([^)]*\) => (\w+))?\)/g,
    becomes: 'Array($1).fill($2)',
  },
  {
    file: '/uqr/dist/index.mjs',
    found: /dark = row\.reduce\(\(sum, color\) => sum \+ \(color \? 1 : 0\), dark\);/,
    becomes: 'for (const color of row) dark += color ? 1 : 0;',
  },
  { file: '/zod/v4/core/registries.js', found: /globalThis/g, becomes: 'kept' },
  { file: '/zod/v4/core/registries.js', found: /^/, becomes: 'const kept = {};' },
];

/** Applies them; a library that reads otherwise than expected stops the build. */
export function trimLibraries(): Plugin {
  return {
    name: 'trim-libraries',
    enforce: 'pre',
    transform(code, id) {
      const own = trims.filter(({ file }) => id.endsWith(file));
      if (own.length === 0) return undefined;
      for (const { file, found } of own) {
        if (code.search(found) < 0) throw new Error(`${file} no longer holds ${found.source}`);
      }
      const trimmed = own.reduce((text, { found, becomes }) => text.replace(found, becomes), code);
      return { code: trimmed, map: null };
    },
  };
}

/**
 * Style sheets that hold nothing but text. Lit's `css` puts parts together and tells a developer
 * which of them is no style sheet; where there are no parts, all that is not needed.
 */
export function plainStyleSheets(): Plugin {
  return {
    name: 'plain-style-sheets',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/\bcss`/.test(code)) return undefined;
      const plain = code
        .replace(/\bcss`([^`$]*)`/g, 'plainCss(`$1`)')
        .replace(/import\s*\{[^}]*\bcss\b[^}]*\}\s*from\s*(["'])lit\1;?/, (line) => {
          return `${line}import { unsafeCSS as plainCss } from 'lit';`;
        });
      if (/\bcss`/.test(plain)) throw new Error(`${id} holds a style sheet with parts in it.`);
      return { code: plain, map: null };
    },
  };
}
