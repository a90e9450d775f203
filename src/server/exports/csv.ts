import type { Cell } from './result-table.ts';

/** Spreadsheets take text without it for another encoding. */
export const BYTE_ORDER_MARK = '\ufeff';

/** With these a spreadsheet takes text for a formula (OWASP, CSV Injection), some of them full-width too. */
const FORMULA_MARKS = /^[=+\-@\t\r\n＝＋－＠]/;

/** One line (RFC 4180). Text that looks like a formula gets an apostrophe before it. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return `"${withoutFormula(cell).replaceAll('"', '""')}"`;
}

/** Text that a spreadsheet would take for a formula, as text. */
export function withoutFormula(text: string): string {
  return FORMULA_MARKS.test(text) ? `'${text}` : text;
}
