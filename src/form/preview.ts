import { html, type TemplateResult } from 'lit';
import { textsOf } from '../delivery/bodies.js';
import type { EndpointRequest } from '../delivery/request.js';
import { editorLanguage, type EditorLanguage } from '../locale/editor-language.js';
import type { Language } from '../locale/language.js';

/** The words around a request that is shown instead of sent; for whoever sets the form up. */
const texts: Readonly<Record<EditorLanguage, { readonly title: string; readonly note: string }>> = {
  nl: {
    title: 'Proefstand: er is niets verstuurd',
    note: 'Dit zou er verstuurd zijn. De browser voegt er zelf nog een paar kopregels aan toe.',
  },
  en: {
    title: 'Sandbox: nothing was sent',
    note: 'This is what would have been sent. The browser adds a few headers of its own.',
  },
};

/** The content type that the browser gives to a body of its own kinds, and the body as text. */
function describeBody(body: EndpointRequest['body']): [type: string | undefined, text: string] {
  if (body instanceof FormData) {
    const parts = textsOf(body).map((part) => part.join(': '));
    return ['multipart/form-data; boundary=…', parts.join('\n')];
  }
  if (body instanceof URLSearchParams) {
    return ['application/x-www-form-urlencoded;charset=UTF-8', body.toString()];
  }
  try {
    return [undefined, JSON.stringify(JSON.parse(body), null, 2)];
  } catch {
    return [undefined, body];
  }
}

/** The exact request: method, address, headers and body. */
export function renderPreview(
  { method, url, headers, body }: EndpointRequest,
  language: Language,
  level: number,
): TemplateResult {
  const { title, note } = texts[editorLanguage(language)];
  const [type, text] = describeBody(body);
  const lines = [
    `${method} ${url}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(type === undefined ? [] : [`Content-Type: ${type}`]),
    '',
    text,
  ];
  return html`<div class="preview" lang=${editorLanguage(language)}>
    <div class="preview-heading" role="heading" aria-level=${level} tabindex="-1">${title}</div>
    <p>${note}</p>
    <pre tabindex="0" translate="no">${lines.join('\n')}</pre>
  </div>`;
}
