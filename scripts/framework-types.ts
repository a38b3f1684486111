import type { CustomElementDeclaration } from 'custom-elements-manifest/schema';

/** Declarations by the name of their file. */
export type TypeFiles = Readonly<Record<string, string>>;

/**
 * The types by which JSX, Vue and Svelte complete and check the tags, made from the manifest: an
 * attribute is what its property is, and an event carries what the kit's own types say.
 */
export function frameworkTypes(elements: readonly CustomElementDeclaration[]): TypeFiles {
  const names = elements.map(({ name }) => name).join(', ');
  const classes = `import type { ${names} } from '../index.js';\n`;
  const attributes = `import type { ${elements.map(({ name }) => `${name}Attributes`).join(', ')} } from './attributes.js';\n`;
  const handlers = (names: string): string => `import type { ${names} } from './attributes.js';\n`;
  const entries = (type: (name: string) => string): string =>
    elements.map(({ name, tagName }) => `      '${tagName!}': ${type(name)};`).join('\n');
  return {
    'attributes.d.ts': attributeTypes(elements),
    'react.d.ts': `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${classes}${attributes}${handlers('EventHandlers')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${entries(
  (name) =>
    `DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ${name}Attributes & EventHandlers<'on'>`,
)}
    }
  }
}
`,
    'preact.d.ts': `import type { HTMLAttributes } from 'preact';
${classes}${attributes}${handlers('EventHandlers')}
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${entries((name) => `HTMLAttributes<${name}> & ${name}Attributes & EventHandlers<'on'>`)}
    }
  }
}
`,
    'vue.d.ts': `import type { HTMLAttributes, PublicProps } from 'vue';
${attributes}${handlers('VueAttributes, VueEventHandlers')}
/** A custom element, as templates see it. */
type Element<Attributes> = new () => {
  $props: HTMLAttributes & PublicProps & VueAttributes<Attributes> & VueEventHandlers;
};

declare module 'vue' {
  interface GlobalComponents {
${entries((name) => `Element<${name}Attributes>`)}
  }
}
`,
    'svelte.d.ts': `import type { HTMLAttributes } from 'svelte/elements';
${classes}${attributes}${handlers('EventHandlers')}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${entries(
  (name) =>
    `HTMLAttributes<${name}> & ${name}Attributes & EventHandlers<'on'> & EventHandlers<'on:'>`,
)}
  }
}
`,
  };
}

function attributeTypes(elements: readonly CustomElementDeclaration[]): string {
  const own = elements.map(
    ({ name, summary, attributes = [] }) => `/** ${summary ?? name} */
export interface ${name}Attributes {
${attributes
  .map(
    (attribute) =>
      `  /** ${(attribute.description ?? '').replaceAll('\n', ' ')} */\n  '${attribute.name}'?: ${typeOf(attribute.type?.text ?? 'string')};`,
  )
  .join('\n')}
}
`,
  );
  return `import type { SamenEvent, SamenEventDetails } from '../index.js';

/** Handlers of the kit's events, by the name of the event behind a prefix. */
export type EventHandlers<Prefix extends string> = {
  [K in keyof SamenEventDetails as \`\${Prefix}\${K}\`]?: (event: SamenEvent<K>) => void;
};

type Camel<S extends string> = S extends \`\${infer A}-\${infer B}\` ? \`\${A}\${Capitalize<B>}\` : S;

/** Attributes as Vue's templates know them: \`headingLevel\` as well. */
export type VueAttributes<T> = T & { [K in keyof T as K extends string ? Camel<K> : never]?: T[K] };

/** Handlers as Vue's templates know them: \`onSamenSuccess\` for \`@samen-success\`. */
export type VueEventHandlers = {
  [K in keyof SamenEventDetails as \`on\${Capitalize<Camel<K>>}\`]?: (event: SamenEvent<K>) => void;
};

${own.join('\n')}`;
}

/** An attribute is a text: a boolean one is on by being there, and off as \`false\`. */
function typeOf(property: string): string {
  const types = property.split(' | ').filter((type) => type !== 'undefined');
  if (types.includes('boolean')) return "boolean | '' | 'true' | 'false'";
  return [...types, 'undefined'].join(' | ');
}
