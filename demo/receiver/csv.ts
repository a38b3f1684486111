import type { StoredSubmission } from './store.js';

/** A cell of RFC 4180. What a spreadsheet would run as a formula gets an apostrophe in front. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

const fixed = ['received', 'status', 'widget', 'id', 'page', 'consents'] as const;

/** What a submission is about, as far as it fits into cells: title, session, score and the like. */
function subjectCells({ document }: StoredSubmission): Record<string, string> {
  const cells = Object.entries(document.subject).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
  );
  return Object.fromEntries(cells) as Record<string, string>;
}

function namesOf(records: readonly object[]): string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))];
}

/**
 * Submissions as CSV (RFC 4180), with a column for all that anybody filled in. It begins with a byte
 * order mark, without which Excel takes the letters with accents for others.
 */
export function toCsv(submissions: readonly StoredSubmission[]): string {
  const subjects = namesOf(submissions.map(subjectCells));
  const fields = namesOf(submissions.map(({ document }) => document.fields));
  const rows = submissions.map((submission) => {
    const { receivedAt, status, document } = submission;
    const given = document.consents.filter((consent) => consent.given);
    const cells = subjectCells(submission);
    return [
      receivedAt.toISOString(),
      status,
      document.widget,
      document.id,
      document.page.url,
      given.map(({ purpose }) => purpose).join(' '),
      ...subjects.map((name) => cells[name] ?? ''),
      ...fields.map((name) => document.fields[name] ?? ''),
    ];
  });
  const lines = [[...fixed, ...subjects, ...fields], ...rows].map((row) => row.map(cell).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
