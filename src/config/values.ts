/** A boolean of an attribute or of a URL's query: present means true, `false` and `0` false. */
export function parseBoolean(value: string | null | undefined): boolean | undefined {
  if (value === null || value === undefined) return undefined;
  return value !== 'false' && value !== '0';
}
