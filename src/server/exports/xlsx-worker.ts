import { parentPort } from 'node:worker_threads';
import writeExcelFile, { type Row } from 'write-excel-file/node';
import type { Cell } from './result-table.ts';
import type { WorkbookPart } from './write-xlsx.ts';

/** Gathers the rows of one workbook, then writes it. The first row stays in sight. */
const rows: Row[] = [];
parentPort!.on('message', async (part: WorkbookPart) => {
  if (part.kind === 'rows') {
    for (const row of part.rows) rows.push(row.map(typed));
    return;
  }
  const { buffer, byteOffset, byteLength } = await writeExcelFile(rows, { sheet: part.sheet, stickyRowsCount: 1 }).toBuffer();
  parentPort!.postMessage(new Uint8Array(buffer, byteOffset, byteLength));
});

/** Text is written as text: nothing in it can become a formula. */
function typed(cell: Cell): Row[number] {
  if (cell === null) return null;
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String };
}
