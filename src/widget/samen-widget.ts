import { type CSSResultGroup, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { parseBoolean } from '../config/values.js';
import { resolveSetting } from '../config/settings.js';
import { configNotices, siteConfig } from '../config/site-config.js';
import { webUrl } from '../config/urls.js';
import type { WidgetName } from '../delivery/submission.js';
import { type Language, LanguageController, type MessageLoader } from '../locale/language.js';
import { surface } from '../theme/surface.styles.js';
import { tokens } from '../theme/tokens.styles.js';
import { SamenEvent } from './events.js';
import { NoticeController } from './notices.js';

/** Reads an attribute that is on by its presence, and off by `false` or `0`. */
export const booleanAttribute = { fromAttribute: parseBoolean };

/**
 * What all widgets share: settings by the precedence of the site configuration, the language of
 * the page around them, notices for the editor, the fallback content, and the first two events.
 *
 * A widget shows its fallback content (its unslotted children) until its texts have arrived, so a
 * link inside the tag works on the slowest line and where scripts never run.
 */
export abstract class SamenWidget<M> extends LitElement {
  static override styles: CSSResultGroup = [tokens, surface];

  /** The name of a widget in the site configuration: its attributes apply, those on the tag win. */
  @property() use?: string;

  /** The heading; without it, the widget's own. */
  @property() heading?: string;

  /** A sentence below the heading. The slot `intro` wins. */
  @property({ attribute: 'intro-text' }) introText?: string;

  /** The level of the heading in the page's outline, 1 to 6; 2 by default. */
  @property({ attribute: 'heading-level' }) headingLevel?: string;

  /** The widget's name in events and submissions. */
  abstract readonly widget: WidgetName;

  protected readonly notices = new NoticeController(this);
  protected readonly locale: LanguageController<M>;

  #ready = false;
  #started = false;
  #views: IntersectionObserver | undefined;

  constructor(loadMessages: MessageLoader<M>) {
    super();
    this.locale = new LanguageController(this, loadMessages);
  }

  /** The language that the widget speaks now. */
  get language(): Language {
    return this.locale.language;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#views = new IntersectionObserver((entries, observer) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      this.emit('samen-view', { widget: this.widget });
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#views?.disconnect();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.notices.clear();
    for (const notice of configNotices()) this.notices.add(notice);
    const { use } = this;
    if (use !== undefined && !siteConfig().widgets?.[use]) {
      this.notices.add({ code: 'use-unknown', name: use });
    }
  }

  protected override updated(_changed: PropertyValues): void {
    if (!this.locale.messages) return;
    void this.notices.tell(this.locale.language);
    if (this.#ready) return;
    this.#ready = true;
    this.emit('samen-ready', { widget: this.widget });
    this.#views?.observe(this);
  }

  protected override render(): TemplateResult {
    const { messages, language } = this.locale;
    if (!messages) return html`<slot></slot>`;
    // Rendered first: this is where the settings are read and what is wrong with them comes out.
    const content = this.renderWidget(messages);
    return html`<div class="frame" lang=${language} @input=${this.#start}>
      <div class="surface">${this.notices.render()} ${content}</div>
    </div>`;
  }

  /** The widget itself, once its texts are there. */
  protected abstract renderWidget(messages: M): TemplateResult;

  /** Emits an event of the kit; false when a listener cancelled it. */
  protected emit<K extends ConstructorParameters<typeof SamenEvent>[0]>(
    type: K,
    detail: ConstructorParameters<typeof SamenEvent<K>>[1],
  ): boolean {
    return this.dispatchEvent(new SamenEvent(type, detail));
  }

  /**
   * The value of a setting as text, from wherever the precedence finds it.
   *
   * @param name - the attribute's property on this class
   */
  protected setting(name: keyof this & string): string | undefined {
    const own: unknown = this[name];
    return resolveSetting(
      this.#attributeOf(name),
      own === undefined || own === null ? undefined : String(own),
      { config: siteConfig(), use: this.use },
    );
  }

  /** A setting that is on or off. */
  protected flag(name: keyof this & string): boolean {
    return parseBoolean(this.setting(name)) ?? false;
  }

  /** A setting that is one of a few words; another word is reported and the first one holds. */
  protected choice<T extends string>(name: keyof this & string, accepted: readonly [T, ...T[]]): T {
    const value = this.setting(name);
    const found = accepted.find((word) => word === value);
    if (value !== undefined && found === undefined) {
      this.reportValue(name, value, accepted.join(', '));
    }
    return found ?? accepted[0];
  }

  /** A setting that is a web address, made absolute; another scheme is reported and left out. */
  protected url(name: keyof this & string): string | undefined {
    const value = this.setting(name);
    if (!value) return undefined;
    const url = webUrl(value, document.baseURI);
    if (url === undefined) this.reportValue(name, value, 'https://…, http://…, /…');
    return url;
  }

  /** Tells the editor that an attribute's value is not understood. */
  protected reportValue(name: keyof this & string, value: string, accepted: string): void {
    const attribute = this.#attributeOf(name);
    this.notices.add({ code: 'attribute-value', attribute, value, accepted });
  }

  /**
   * A heading in the outline of the page. Its level is a setting, and a template cannot vary a
   * tag's name, so it is a role and a level.
   *
   * @param deeper - how many levels below the widget's own heading
   */
  protected renderHeading(content: unknown, deeper = 0): TemplateResult {
    const own = Number(this.choice('headingLevel', ['2', '1', '3', '4', '5', '6']));
    return html`<div
      class=${deeper ? 'heading deeper' : 'heading'}
      part="heading"
      role="heading"
      aria-level=${Math.min(6, own + deeper)}
      tabindex="-1"
    >
      ${content}
    </div>`;
  }

  /** The text below the heading. */
  protected renderIntro(own: unknown): TemplateResult {
    return html`<slot name="intro"
      ><p class="lead" part="intro">${this.setting('introText') ?? own}</p></slot
    >`;
  }

  #attributeOf(name: string): string {
    const { elementProperties } = this.constructor as typeof LitElement;
    const attribute = elementProperties.get(name)?.attribute;
    return typeof attribute === 'string' ? attribute : name.toLowerCase();
  }

  #start(): void {
    if (this.#started) return;
    this.#started = true;
    this.emit('samen-start', { widget: this.widget });
  }
}
