import { textsOf } from './bodies.js';
import type { EndpointRequest } from './request.js';

/**
 * Posts as a form of the page would: the browser leaves for the page that answers. Of the headers
 * none can go along; a browser asks for a page in its own way.
 */
export function postAndLeave({ url, body }: EndpointRequest): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = url;
  form.hidden = true;
  if (body instanceof FormData) form.enctype = 'multipart/form-data';
  const values = body instanceof FormData ? textsOf(body) : new URLSearchParams(body);
  for (const [name, value] of values) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    form.append(input);
  }
  document.body.append(form);
  // Of the prototype: an input may be named "submit".
  HTMLFormElement.prototype.submit.call(form);
  form.remove();
}
