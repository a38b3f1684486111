import { html } from 'lit';
import { editorIsLooking } from '../config/editor.js';
import { type EndpointResolution, resolveEndpoint } from '../config/endpoints.js';
import { siteConfig } from '../config/site-config.js';
import type { Subject } from '../delivery/submission.js';
import { attributes } from '../widget/attributes.js';
import { SamenWidget } from '../widget/samen-widget.js';

/** A widget that can send something: the attributes that all four share. */
export abstract class PostingWidget<M> extends SamenWidget<M> {
  static override properties = attributes(
    'endpoint endpointType fieldMap extra fields privacyUrl consent consentText newsletterText ' +
      'submitText successText confirmsByMail successUrl track timeout challenge persist sandbox',
  );

  /** A name from the site configuration, or an http(s) or relative URL. */
  declare endpoint?: string;

  /**
   * How the endpoint wants to be spoken to: `json`, `form`, `multipart`, `hubspot`, `formspree`,
   * `netlify`, `contact-form-7`, `gravity-forms`, `drupal-webform`, `native`, or a name registered
   * by script.
   */
  declare endpointType?: string;

  /** The endpoint's own names of fields, as in `email=your-email name=your-name`. */
  declare fieldMap?: string;

  /** Constants sent along, as in `campaign=spring title='Samen verder'`. */
  declare extra?: string;

  /** The fields asked, in order: `?` marks an optional one, `|` joins those of which one is enough. */
  declare fields?: string;

  /** The address of the privacy statement. */
  declare privacyUrl?: string;

  /** The box for being contacted about something else: `optional` or `none`. */
  declare consent?: 'optional' | 'none';

  /** The sentence of that box: who will make contact, and that it can be withdrawn. */
  declare consentText?: string;

  /** When given, a separate, optional box for a newsletter. */
  declare newsletterText?: string;

  /** The text of the button. */
  declare submitText?: string;

  /** Shown after success. */
  declare successText?: string;

  /** The endpoint sends a confirmation, so the text may say so. */
  declare confirmsByMail?: boolean;

  /** Where the browser goes after success. */
  declare successUrl?: string;

  /** Names of URL parameters to send along; `utm_*` for all of those. */
  declare track?: string;

  /** Seconds per attempt; 15 by default. */
  declare timeout?: string;

  /** The address of an ALTCHA challenge: proof of work against spam, loaded only then. */
  declare challenge?: string;

  /** Where an unfinished or unsent form is kept: `session`, `device` or `none`. */
  declare persist?: 'session' | 'device' | 'none';

  /** Nothing is sent; the exact request is shown instead. */
  declare sandbox?: boolean;

  /** @internal What goes along besides fields, by its flat names, as far as late code knows of it. */
  declare alsoSent?: readonly string[];

  /** @internal The fields where the attribute does not say. */
  abstract readonly defaultFields: string;

  /** @internal Whether the box for contact about other things is there where the attribute does not say. */
  defaultConsent: 'optional' | 'none' = 'none';

  /** @internal What the form is about, as the submission tells it. */
  abstract subject(data: FormData): Subject;

  /** @internal Where the form sends to; why it cannot is told to the editor. */
  resolveEndpoint(): EndpointResolution {
    const value = this.settings.text('endpoint');
    const resolved = resolveEndpoint(value, siteConfig(), document.baseURI);
    if (resolved.type === 'none') this.notices.add(resolved.notice);
    return resolved;
  }

  /**
   * @internal The form, or where nothing can be sent and no editor looks: a sentence and the fallback.
   *
   * @param otherwise - the sentence to a visitor
   */
  renderWhereUsable(otherwise: string, form: () => unknown): unknown {
    if (this.resolveEndpoint().type === 'endpoint' || editorIsLooking()) return form();
    return html`<p>${otherwise}</p>
      <slot></slot>`;
  }
}
