import {
  type CSSResult,
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { configNotices, type OwnTexts, siteConfig } from '../config/site-config.js';
import type { WidgetName } from '../delivery/submission.js';
import {
  type Language,
  LanguageController,
  type MessageLoader,
  type Speaker,
} from '../locale/language.js';
import { buttons } from '../theme/buttons.styles.js';
import { surface } from '../theme/surface.styles.js';
import { tokens } from '../theme/tokens.styles.js';
import { version } from '../version.js';
import { attributes } from './attributes.js';
import { SamenEvent, type SamenEventDetails } from './events.js';
import { NoticeController } from './notices.js';
import { SettingsReader } from './settings.js';

/**
 * What all widgets share: settings by the precedence of the site configuration, the language of
 * the page around them, notices for the editor, the fallback content, and the first two events.
 *
 * A widget shows its fallback content (its unslotted children) until its texts have arrived, so a
 * link inside the tag works on the slowest line and where scripts never run.
 */
export abstract class SamenWidget<M> extends LitElement {
  /** The version of the kit that the element came with. */
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    ...attributes('use heading introText headingLevel tone'),
    messages: { attribute: false },
  };

  static override styles: CSSResultGroup = [tokens, surface, buttons];

  /** The name of a widget in the site configuration: its attributes apply, those on the tag win. */
  declare use?: string;

  /** The heading; without it, the widget's own. */
  declare heading?: string;

  /** A sentence below the heading. The slot `intro` wins. */
  declare introText?: string;

  /** The level of the heading in the page's outline, 1 to 6; 2 by default. */
  declare headingLevel?: '1' | '2' | '3' | '4' | '5' | '6';

  /** How the visitor is spoken to in Dutch: `u` or `je`. */
  declare tone?: 'u' | 'je';

  /**
   * Texts in place of the kit's in this widget alone, by language and name:
   * `{ nl: { 'signup.submit': 'Meld mij aan' } }`. Those of the site configuration come before it.
   */
  declare messages?: OwnTexts | undefined;

  /** The widget's name in events and submissions. */
  abstract readonly widget: WidgetName;

  /** @internal */
  readonly notices = new NoticeController(this);

  /** @internal */
  readonly settings: SettingsReader<this> = new SettingsReader<this>(this, this.notices);

  protected readonly locale: LanguageController<M>;

  #ready = false;

  constructor(loadMessages: MessageLoader<M>) {
    super();
    this.locale = new LanguageController(this, loadMessages);
  }

  /** @internal How the visitor is spoken to in Dutch. */
  get addressing(): 'u' | 'je' {
    return this.settings.choice('tone', ['u', 'je']);
  }

  /** @internal Whose texts the widget shows now. */
  get speaker(): Speaker {
    return this.locale.speaker;
  }

  /** @internal The texts that the site and the page put in place of the kit's. */
  get ownTexts(): readonly (OwnTexts | undefined)[] {
    const { messages, widgets } = siteConfig();
    return [messages, widgets?.[this.use ?? '']?.messages, this.messages];
  }

  /** The language that the widget speaks now. */
  get language(): Language {
    return this.locale.language;
  }

  /** Whether all is there that the first render needs; until then the fallback content stands. */
  protected get isReady(): boolean {
    return this.locale.messages !== undefined;
  }

  /** @internal The level of the widget's own heading in the outline of the page. */
  get level(): number {
    return Number(this.settings.choice('headingLevel', ['2', '1', '3', '4', '5', '6']));
  }

  /** @internal Adds styles that came with code fetched later; adding the same again does nothing. */
  addStyles(...styles: readonly CSSResult[]): void {
    const root = this.renderRoot as ShadowRoot;
    const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
    root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
  }

  /** @internal Emits an event of the kit; false when a listener cancelled it. */
  emit<K extends keyof SamenEventDetails>(type: K, detail: SamenEventDetails[K]): boolean {
    return this.dispatchEvent(new SamenEvent(type, detail));
  }

  /** @internal Moves focus to the first element in the widget that matches, once it is rendered. */
  async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  protected override willUpdate(): void {
    this.notices.clear();
  }

  protected override updated(_changed?: PropertyValues): void {
    if (!this.isReady) return;
    void this.notices.tell(this.language);
    if (this.#ready) return;
    this.#ready = true;
    import('./settle.js').then(
      ({ settle }) => settle(this),
      // The line is down, and the first view does without.
      () => undefined,
    );
    this.emit('samen-ready', { widget: this.widget });
  }

  protected override render(): TemplateResult {
    const { messages, language } = this.locale;
    if (!messages || !this.isReady) return html`<slot></slot>`;
    const { use } = this;
    for (const notice of configNotices()) this.notices.add(notice);
    if (use !== undefined && !siteConfig().widgets?.[use]) {
      this.notices.add({ code: 'use-unknown', name: use });
    }
    // Rendered first: this is where the settings are read and what is wrong with them comes out.
    const content = this.renderWidget(messages);
    // A language of another script may run from right to left; the one in its place does not.
    const dir = this.locale.isForeign ? 'ltr' : nothing;
    return html`<div class="frame" lang=${language} dir=${dir}>
      <div class="surface">${this.notices.render()} ${content}</div>
    </div>`;
  }

  /** The widget itself, once its texts are there. */
  protected abstract renderWidget(messages: M): TemplateResult;

  /**
   * @internal A heading in the outline of the page. Its level is a setting, and a template cannot vary a
   * tag's name, so it is a role and a level.
   *
   * @param deeper - how many levels below the widget's own heading
   */
  renderHeading(content: unknown, deeper = 0): TemplateResult {
    return html`<div
      class=${deeper ? 'heading deeper' : 'heading'}
      id=${deeper ? nothing : 'heading'}
      part="heading"
      role="heading"
      aria-level=${Math.min(6, this.level + deeper)}
      tabindex="-1"
    >
      ${content}
    </div>`;
  }

  /** @internal The text below the heading. */
  renderIntro(own: unknown = nothing): TemplateResult {
    const text = this.settings.text('introText') ?? own;
    return html`<slot name="intro"
      >${text === nothing ? nothing : html`<p class="lead" part="intro">${text}</p>`}</slot
    >`;
  }
}
