import { css } from 'lit';

/**
 * The public custom properties, each with its order of fallback: `--samen-*`, which a site sets
 * itself; then what an NL Design System theme on the page defines (`utrecht-*`, `nl-*`, `ams-*`,
 * `basis-*`); then the kit's own value. The private `--_samen-*` names stand on the inner
 * surface, never on the host, where a page's own declarations would meet them.
 *
 * The text and surface colours end in values of the kit, as a pair: a widget on a dark page would
 * otherwise inherit white text onto its own white surface.
 */
export const tokens = css`
  .frame {
    /* Text of the page. Family and size end open: what the page gives, the widget takes. */
    --_samen-font-family: var(--samen-font-family, var(--utrecht-document-font-family, var(--utrecht-root-font-family, var(--utrecht-paragraph-font-family, var(--nl-paragraph-font-family, var(--ams-typography-font-family))))));
    --_samen-font-size: var(--samen-font-size, var(--utrecht-document-font-size, var(--utrecht-paragraph-font-size, var(--nl-paragraph-font-size, var(--ams-typography-body-text-font-size)))));
    --_samen-line-height: var(--samen-line-height, var(--utrecht-document-line-height, var(--utrecht-paragraph-line-height, var(--nl-paragraph-line-height, var(--ams-typography-body-text-line-height, 1.6)))));
    --_samen-text-color: var(--samen-text-color, var(--utrecht-document-color, var(--utrecht-body-color, var(--ams-color-text, #1d2733))));

    /* Headings: size and line height per level together, or a theme's 48 px title meets our leading. */
    --_samen-heading-font-family: var(--samen-heading-font-family, var(--utrecht-heading-2-font-family, var(--nl-heading-level-2-font-family, var(--ams-heading-font-family))));
    --_samen-heading-color: var(--samen-heading-color, var(--utrecht-heading-2-color, var(--utrecht-heading-color, var(--nl-heading-level-2-color, var(--ams-heading-color, var(--basis-heading-color))))));
    --_samen-heading-font-weight: var(--samen-heading-font-weight, var(--utrecht-heading-2-font-weight, var(--nl-heading-level-2-font-weight, var(--utrecht-heading-font-weight, var(--ams-heading-font-weight, 700)))));
    --_samen-heading-2-font-size: var(--samen-heading-2-font-size, var(--utrecht-heading-2-font-size, var(--nl-heading-level-2-font-size, var(--ams-heading-2-font-size, 1.5em))));
    --_samen-heading-2-line-height: var(--samen-heading-2-line-height, var(--utrecht-heading-2-line-height, var(--nl-heading-level-2-line-height, var(--ams-heading-2-line-height, 1.25))));
    --_samen-heading-3-font-size: var(--samen-heading-3-font-size, var(--utrecht-heading-3-font-size, var(--nl-heading-level-3-font-size, var(--ams-heading-3-font-size, 1.25em))));
    --_samen-heading-3-line-height: var(--samen-heading-3-line-height, var(--utrecht-heading-3-line-height, var(--nl-heading-level-3-line-height, var(--ams-heading-3-line-height, 1.3))));

    /* Links. */
    --_samen-link-color: var(--samen-link-color, var(--utrecht-link-color, var(--nl-link-color, var(--ams-link-color, #0b5a6f))));
    --_samen-link-hover-color: var(--samen-link-hover-color, var(--utrecht-link-hover-color, var(--nl-link-hover-color, var(--ams-link-hover-color, var(--_samen-link-color)))));
    --_samen-link-visited-color: var(--samen-link-visited-color, var(--utrecht-link-visited-color, var(--_samen-link-color)));

    /* Focus: two rings, so that one of them stands out against any background. */
    --_samen-focus-outline-color: var(--samen-focus-outline-color, var(--utrecht-focus-outline-color, var(--basis-focus-outline-color, #000)));
    --_samen-focus-outline-width: var(--samen-focus-outline-width, var(--utrecht-focus-outline-width, var(--basis-focus-outline-width, 2px)));
    --_samen-focus-outline-style: var(--samen-focus-outline-style, var(--utrecht-focus-outline-style, var(--basis-focus-outline-style, solid)));
    --_samen-focus-inverse-color: var(--samen-focus-inverse-color, var(--utrecht-focus-inverse-outline-color, var(--basis-focus-inverse-outline-color, #fff)));

    /* Buttons: text and background of a state fall back together. */
    --_samen-button-background-color: var(--samen-button-background-color, var(--utrecht-button-primary-action-background-color, var(--ams-button-primary-background-color, var(--nl-button-primary-background-color, var(--utrecht-button-background-color, #0b5a6f)))));
    --_samen-button-color: var(--samen-button-color, var(--utrecht-button-primary-action-color, var(--ams-button-primary-color, var(--nl-button-primary-color, var(--utrecht-button-color, #fff)))));
    --_samen-button-border-color: var(--samen-button-border-color, var(--utrecht-button-primary-action-border-color, var(--ams-button-primary-border-color, var(--nl-button-primary-border-color, var(--utrecht-button-border-color, transparent)))));
    --_samen-button-hover-background-color: var(--samen-button-hover-background-color, var(--utrecht-button-primary-action-hover-background-color, var(--ams-button-primary-hover-background-color, var(--nl-button-primary-hover-background-color, var(--_samen-button-background-color)))));
    --_samen-button-hover-color: var(--samen-button-hover-color, var(--utrecht-button-primary-action-hover-color, var(--nl-button-primary-hover-color, var(--_samen-button-color))));
    --_samen-button-active-background-color: var(--samen-button-active-background-color, var(--utrecht-button-primary-action-active-background-color, var(--nl-button-primary-active-background-color, var(--_samen-button-hover-background-color))));
    --_samen-button-focus-background-color: var(--samen-button-focus-background-color, var(--utrecht-button-primary-action-focus-background-color, var(--_samen-button-background-color)));
    --_samen-button-focus-color: var(--samen-button-focus-color, var(--utrecht-button-primary-action-focus-color, var(--_samen-button-color)));
    --_samen-button-disabled-background-color: var(--samen-button-disabled-background-color, var(--utrecht-button-primary-action-disabled-background-color, var(--ams-button-primary-disabled-background-color, var(--nl-button-primary-disabled-background-color, var(--utrecht-button-disabled-background-color, #e0e0e0)))));
    --_samen-button-disabled-color: var(--samen-button-disabled-color, var(--utrecht-button-primary-action-disabled-color, var(--ams-button-primary-color, var(--nl-button-primary-disabled-color, var(--utrecht-button-disabled-color, #595959)))));
    --_samen-button-border-radius: var(--samen-button-border-radius, var(--utrecht-button-border-radius, var(--ams-button-border-radius, var(--nl-button-border-radius, 0.5em))));
    --_samen-button-border-width: var(--samen-button-border-width, var(--utrecht-button-primary-action-border-width, var(--utrecht-button-border-width, var(--ams-button-border-width, 1px))));
    --_samen-button-font-family: var(--samen-button-font-family, var(--utrecht-button-font-family, var(--ams-button-font-family)));
    --_samen-button-font-weight: var(--samen-button-font-weight, var(--utrecht-button-primary-action-font-weight, var(--utrecht-button-font-weight, var(--ams-button-font-weight, 600))));
    --_samen-button-font-size: var(--samen-button-font-size, var(--utrecht-button-font-size, var(--ams-button-font-size)));
    --_samen-button-padding-block: var(--samen-button-padding-block, var(--utrecht-button-padding-block-start, var(--ams-button-padding-block, 0.55em)));
    --_samen-button-padding-inline: var(--samen-button-padding-inline, var(--utrecht-button-padding-inline-start, var(--ams-button-padding-inline, 1.4em)));
    --_samen-button-secondary-background-color: var(--samen-button-secondary-background-color, var(--utrecht-button-secondary-action-background-color, var(--ams-button-secondary-background-color, var(--nl-button-secondary-background-color, transparent))));
    --_samen-button-secondary-color: var(--samen-button-secondary-color, var(--utrecht-button-secondary-action-color, var(--ams-button-secondary-color, var(--nl-button-secondary-color, var(--_samen-link-color)))));
    --_samen-button-secondary-border-color: var(--samen-button-secondary-border-color, var(--utrecht-button-secondary-action-border-color, var(--ams-button-secondary-border-color, var(--nl-button-secondary-border-color, currentColor))));
    --_samen-button-secondary-border-width: var(--samen-button-secondary-border-width, var(--utrecht-button-secondary-action-border-width, var(--utrecht-button-border-width, var(--ams-button-border-width, 1px))));

    /* Form controls. */
    --_samen-input-border-color: var(--samen-input-border-color, var(--utrecht-textbox-border-color, var(--utrecht-form-control-border-color, var(--ams-text-input-border-color, var(--basis-form-control-border-color, #7b8794)))));
    --_samen-input-border-width: var(--samen-input-border-width, var(--utrecht-textbox-border-width, var(--utrecht-form-control-border-width, var(--ams-text-input-border-width, 1px))));
    --_samen-input-border-radius: var(--samen-input-border-radius, var(--utrecht-textbox-border-radius, var(--utrecht-form-control-border-radius, var(--ams-text-input-border-radius, 0.4em))));
    --_samen-input-background-color: var(--samen-input-background-color, var(--utrecht-textbox-background-color, var(--utrecht-form-control-background-color, var(--ams-text-input-background-color, var(--basis-form-control-background-color, #fff)))));
    --_samen-input-color: var(--samen-input-color, var(--utrecht-textbox-color, var(--utrecht-form-control-color, var(--ams-text-input-color, var(--basis-form-control-color, #1d2733)))));
    --_samen-input-placeholder-color: var(--samen-input-placeholder-color, var(--utrecht-textbox-placeholder-color, var(--utrecht-form-control-placeholder-color, var(--ams-text-input-placeholder-color, #556270))));
    --_samen-input-padding-block: var(--samen-input-padding-block, var(--utrecht-textbox-padding-block-start, var(--utrecht-form-control-padding-block-start, var(--ams-text-input-padding-block, .5em))));
    --_samen-input-padding-inline: var(--samen-input-padding-inline, var(--utrecht-textbox-padding-inline-start, var(--utrecht-form-control-padding-inline-start, var(--ams-text-input-padding-inline, .75em))));
    --_samen-input-invalid-border-color: var(--samen-input-invalid-border-color, var(--utrecht-textbox-invalid-border-color, var(--utrecht-form-control-invalid-border-color, var(--ams-text-input-invalid-border-color, var(--_samen-error-color)))));

    /* Labels, hints and errors. */
    --_samen-label-color: var(--samen-label-color, var(--utrecht-form-label-color, var(--ams-label-color)));
    --_samen-label-font-weight: var(--samen-label-font-weight, var(--utrecht-form-label-font-weight, var(--ams-label-font-weight, 600)));
    --_samen-hint-color: var(--samen-hint-color, var(--utrecht-form-field-description-color, var(--ams-hint-in-fieldset-color, #556270)));
    --_samen-error-color: var(--samen-error-color, var(--utrecht-form-field-error-message-color, var(--ams-error-message-color, #b3261e)));
    --_samen-field-invalid-border-color: var(--samen-field-invalid-border-color, var(--utrecht-form-field-invalid-border-inline-start-color, var(--_samen-error-color)));

    /* What is chosen, and progress. */
    --_samen-accent-color: var(--samen-accent-color, var(--utrecht-checkbox-checked-background-color, var(--ams-color-interactive, var(--_samen-button-background-color))));

    /* Alerts. */
    --_samen-alert-ok-background-color: var(--samen-alert-ok-background-color, var(--utrecht-alert-ok-background-color, #ecf5ef));
    --_samen-alert-ok-color: var(--samen-alert-ok-color, var(--utrecht-alert-ok-color));
    --_samen-alert-error-background-color: var(--samen-alert-error-background-color, var(--utrecht-alert-error-background-color, #fcefee));
    --_samen-alert-error-color: var(--samen-alert-error-color, var(--utrecht-alert-error-color));
    --_samen-alert-error-border-color: var(--samen-alert-error-border-color, var(--utrecht-alert-error-border-color, var(--ams-alert-error-border-color, var(--_samen-error-color))));

    /* The surface. Themes' own card colours are left out: they belong to other components. */
    --_samen-surface-background-color: var(--samen-surface-background-color, #fff);
    --_samen-surface-border-color: var(--samen-surface-border-color, #d5d9de);
    --_samen-surface-border-radius: var(--samen-surface-border-radius, 0.75em);

    --_samen-space: var(--samen-space, 0.5em);
    --_samen-tint: color-mix(
      in srgb,
      var(--_samen-accent-color) 9%,
      var(--_samen-surface-background-color)
    );
    --_samen-track: color-mix(
      in srgb,
      var(--_samen-text-color) 12%,
      var(--_samen-surface-background-color)
    );
  }
`;
