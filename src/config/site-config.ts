import type { Language } from '../locale/language.js';
import type { Notice } from './notice.js';
import { isObject } from './values.js';

/** Attribute values by attribute name, as an editor would write them on a tag. */
export type Settings = Readonly<Record<string, string | number | boolean>>;

/**
 * A text of a site's own. Where the kit's has facts in it, `{0}` stands for the first of them, `{1}`
 * for the second; a script may give a function instead.
 */
export type OwnText = string | ((...facts: never[]) => string);

/** Texts in place of the kit's, by language (`je` for Dutch with "je") and name: `signup.submit`. */
export type OwnTexts = Readonly<Record<string, Readonly<Record<string, OwnText>>>>;

/** A named set of attribute values, and of texts. */
export type NamedWidget = Readonly<Record<string, Settings[string] | OwnTexts>> & {
  readonly messages?: OwnTexts;
};

/**
 * Who processes what was filled in, for how long: what AVG art. 13 asks to be told; and what is said
 * otherwise in a language: `{ retention: '6 maanden', en: { retention: '6 months' } }`.
 */
export interface PrivacyConfig extends PrivacyTexts, Partial<Record<Language, PrivacyTexts>> {}

/** What visitors are told about their data, in one language. */
export interface PrivacyTexts {
  readonly controller?: string;
  readonly contact?: string;
  readonly dpo?: string;
  readonly purpose?: Readonly<Record<string, string>>;
  readonly basis?: Readonly<Record<string, string>>;
  readonly retention?: string;
  readonly recipients?: string;
  readonly version?: string;
}

/** A place that submissions go to, under a name that tags can use. */
export interface EndpointConfig {
  readonly url: string;
  readonly type?: string;
  /** The endpoint's own names of fields, by those of the kit. */
  readonly fieldMap?: Readonly<Record<string, string>>;
  readonly extra?: Readonly<Record<string, string>>;
  readonly privacy?: PrivacyConfig;
}

/** A look of the stand-alone page, by a style sheet, by a class of the page, or both. */
export interface EmbedTheme {
  readonly stylesheet?: string;
  readonly className?: string;
}

/** What a site sets once for all its widgets. */
export interface SiteConfig {
  /** Attribute values for every widget. */
  readonly defaults?: Settings;
  /** Names in `defaults` that a tag cannot change. */
  readonly locked?: readonly string[];
  /** Named sets of attribute values, for the attribute `use`. */
  readonly widgets?: Readonly<Record<string, NamedWidget>>;
  /** Texts in place of the kit's, in every widget. */
  readonly messages?: OwnTexts;
  readonly endpoints?: Readonly<Record<string, EndpointConfig>>;
  /** Refuse an endpoint that is not in `endpoints`. */
  readonly onlyNamedEndpoints?: boolean;
  /**
   * Origins, besides the page's own, that an endpoint's answer may lead a visitor to, and that links
   * and elements which become widgets may point at.
   */
  readonly allowedOrigins?: readonly string[];
  /** Addresses of stand-alone pages, besides the one beside the script: links to these become widgets. */
  readonly embedPages?: readonly string[];
  /** On the stand-alone page: its address may hold every attribute of a widget. */
  readonly openEmbed?: boolean;
  /** On the stand-alone page: origins of sites that may frame it and hear its height. */
  readonly allowedHosts?: readonly string[];
  /** On the stand-alone page: the looks that its address may name. */
  readonly themes?: Readonly<Record<string, EmbedTheme>>;
  readonly privacy?: PrivacyConfig;
  /**
   * Where the site keeps its token against forged requests: the name of a `<meta>` (`csrf-token`),
   * and the header in which it goes to the page's own origin (`X-CSRF-Token`).
   */
  readonly csrf?: { readonly meta?: string; readonly header?: string };
  /**
   * Off: a widget leaves the page's title alone, where it would otherwise say which question is shown
   * or that something is wrong.
   */
  readonly pageTitle?: boolean;
  /** What the site counts its visitors with, that is told what happens to a widget: none by default. */
  readonly analytics?: 'none' | 'datalayer' | 'matomo' | 'piwik-pro';
  /** Show what an editor should mend on the page itself. */
  readonly notices?: boolean;
}

let current: SiteConfig | undefined;
const problems: Notice[] = [];

/**
 * Sets the site's configuration from script. Call it before the first widget is on the page;
 * a `<script data-samen-config>` in the page is then not read.
 */
export function configure(config: SiteConfig): void {
  current = checked(config);
}

/** The site's configuration: what `configure` was given, or else what stands in the page's head. */
export function siteConfig(): SiteConfig {
  return (current ??= readFromHead());
}

/** What was wrong with the configuration in the page. */
export function configNotices(): readonly Notice[] {
  siteConfig();
  return problems;
}

/** Reports a text of a site's own that the kit cannot use: of a name that it does not have, or no text. */
export function reportText(name: string): void {
  problems.push({ code: 'text-unknown', name });
}

function readFromHead(): SiteConfig {
  let config: SiteConfig = {};
  for (const script of document.querySelectorAll('script[data-samen-config]')) {
    // Whoever can write in the body (a comment, a CMS author) must not set the site's rules.
    if (script.closest('head')) config = parseConfig(script.textContent);
    else problems.push({ code: 'config-place' });
  }
  return config;
}

/** The parts that are objects, and those that are lists. Those for a stand-alone page are checked there. */
const parts = ['defaults', 'widgets', 'endpoints', 'privacy', 'csrf', 'messages'];
const lists = ['locked', 'allowedOrigins'];

/** Drops a part that is wrong here, so that it never trips a widget. */
function checked(value: unknown): SiteConfig {
  if (!isObject(value)) return invalid('{…}');
  const config = { ...value };
  for (const part of [...parts, ...lists]) {
    const isRight = lists.includes(part) ? Array.isArray(config[part]) : isObject(config[part]);
    if (isRight || config[part] === undefined) continue;
    invalid(`"${part}"`);
    config[part] = undefined;
  }
  return config;
}

function parseConfig(text: string): SiteConfig {
  try {
    return checked(JSON.parse(text));
  } catch (error) {
    return invalid(String(error));
  }
}

function invalid(detail: string): SiteConfig {
  problems.push({ code: 'config-invalid', detail });
  return {};
}
