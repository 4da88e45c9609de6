/** A table as CSV (RFC 4180): lines end in CRLF, every cell stands in quotation marks, the first line names the columns. */
export function csvText(
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | null): string {
  return `"${unevaluated(String(value ?? '')).replaceAll('"', '""')}"`;
}

/**
 * Spreadsheets take a cell that begins like a formula for one, also when it is quoted and whoever wrote it:
 * an apostrophe before it makes it text (OWASP, «CSV injection»).
 */
function unevaluated(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(text) ? `'${text}` : text;
}
