import { Readable } from 'node:stream';
import type { ExportQuery } from '#contract/desk.ts';
import type { Actor } from '../../actor.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../exports/csv.ts';
import { cellsOf, headOf, type Cell } from '../../exports/result-table.ts';
import { writeXlsx } from '../../exports/write-xlsx.ts';
import type { Services } from '../../services.ts';
import type { Tongue } from '../../words/play-words.ts';
import { resultRows } from './result-rows.ts';

const SHEETS: Readonly<Record<Tongue, string>> = { 'zh-CN': '成绩', en: 'Results' };

/** Results as CSV, sent while they are read. */
export function exportCsv(services: Services, actor: Actor, query: ExportQuery): Readable {
  return Readable.from(csvParts(services, actor, query));
}

async function* csvParts(services: Services, actor: Actor, query: ExportQuery): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  for await (const lines of table(services, actor, query)) yield lines.map(csvLine).join('');
}

/** Results as an Excel workbook. */
export async function exportXlsx(services: Services, actor: Actor, query: ExportQuery): Promise<Buffer> {
  return Buffer.from(await writeXlsx(SHEETS[query.lang], table(services, actor, query)));
}

async function* table({ store: { db } }: Services, actor: Actor, { lang, ...scope }: ExportQuery): AsyncGenerator<readonly (readonly Cell[])[]> {
  yield [headOf(lang)];
  for await (const rows of resultRows(db, actor, scope)) yield rows.map((row) => cellsOf(lang, row));
}
