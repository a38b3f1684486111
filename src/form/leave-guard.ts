/** The forms on this page that hold something that was not sent. */
const unsent = new Set<object>();

function ask(event: BeforeUnloadEvent): void {
  // The browser asks in words of its own, and only where the visitor has used the page.
  event.preventDefault();
}

/**
 * Has the browser ask before the page is left, as long as one of its forms is unsent. The listener
 * is there only then, since some browsers keep no page with one for the back button.
 */
export function guardLeaving(form: object, isUnsent: boolean): void {
  if (isUnsent) unsent.add(form);
  else unsent.delete(form);
  if (unsent.size > 0) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
}
