/** Whether a boolean of an attribute or of a URL's query is on: by being there, not by `false` or `0`. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== 'false' && value !== '0';
}

/** Whether a value from JSON is an object, and neither null nor a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
