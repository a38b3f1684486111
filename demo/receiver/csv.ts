import type { StoredSubmission } from './store.js';

/** A cell of RFC 4180. What a spreadsheet would run as a formula gets an apostrophe in front. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

const fixed = ['received', 'status', 'widget', 'id', 'page', 'subject', 'consents'] as const;

/** Submissions as CSV (RFC 4180), with a column for each field that anybody filled in. */
export function toCsv(submissions: readonly StoredSubmission[]): string {
  const fields = [...new Set(submissions.flatMap(({ document }) => Object.keys(document.fields)))];
  const rows = submissions.map(({ receivedAt, status, document }) => [
    receivedAt.toISOString(),
    status,
    document.widget,
    document.id,
    document.page.url,
    JSON.stringify(document.subject),
    document.consents
      .filter(({ given }) => given)
      .map(({ purpose }) => purpose)
      .join(' '),
    ...fields.map((name) => document.fields[name] ?? ''),
  ]);
  return [[...fixed, ...fields], ...rows]
    .map((row) => row.map(cell).join(','))
    .join('\r\n')
    .concat('\r\n');
}
