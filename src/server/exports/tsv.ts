import { withoutFormula } from './csv.ts';

/** Tabs and ends of lines, whatever their script calls them: in a table of this kind they part cells and lines. */
// eslint-disable-next-line no-control-regex
const PARTING = /[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g;

/** One line of tab-separated text; nothing is quoted. What would part a cell becomes a space, and text that looks like a formula gets an apostrophe before it. */
export function tsvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => withoutFormula(cell.replaceAll(PARTING, ' ').trim())).join('\t')}\n`;
}
