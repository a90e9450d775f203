import type { ComponentChildren } from 'preact';

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => ComponentChildren;
  readonly isNumber?: boolean;
}

interface DataTableProps<Row> {
  caption: string;
  /** The first column names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Hides the caption where a heading beside it says the same. */
  quiet?: boolean;
}

/** Written out because browsers forget a table's roles once its parts are laid out otherwise. */
const ROLE = { table: { role: 'table' }, group: { role: 'rowgroup' }, row: { role: 'row' }, columnHead: { role: 'columnheader' }, rowHead: { role: 'rowheader' }, cell: { role: 'cell' } } as const;

/** A table that becomes a list of cards on a narrow screen. */
export function DataTable<Row>({ caption, columns, rows, keyOf, quiet = false }: DataTableProps<Row>) {
  return (
    <table class="data-table" {...ROLE.table}>
      <caption class={quiet ? 'visually-hidden' : ''}>{caption}</caption>
      <thead {...ROLE.group}>
        <tr {...ROLE.row}>{columns.map((column) => <th key={column.head} scope="col" {...ROLE.columnHead} class={column.isNumber ? 'is-number' : ''}>{column.head}</th>)}</tr>
      </thead>
      <tbody {...ROLE.group}>
        {rows.map((row) => (
          <tr key={keyOf(row)} {...ROLE.row} data-row={keyOf(row)}>
            {columns.map((column, index) => (index === 0
              ? <th key={column.head} scope="row" {...ROLE.rowHead}>{column.cell(row)}</th>
              : <td key={column.head} {...ROLE.cell} class={column.isNumber ? 'is-number' : ''} data-head={column.head}><span>{column.cell(row)}</span></td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
