import type { Assignment } from '#contract/assignment.ts';
import { Comparison } from '#contract/desk.ts';
import { ask } from '../../server/ask.ts';
import { desk } from '../../text.ts';
import { queryOf } from '../desk-place.ts';
import { DataTable } from '../elements/data-table.tsx';
import { Paged } from '../elements/paged.tsx';
import { numberText, signedText } from '../when.ts';

type Row = Comparison['rows'][number];

/** Before and after training, person by person. */
export function ComparisonView({ assignment }: { assignment: Assignment }) {
  const load = async (cursor: string | null) => {
    const comparison = await ask(Comparison, 'GET', `assignments/${assignment.id}/comparison${queryOf({ cursor })}`);
    return { items: comparison.rows.map((row) => ({ row, comparison })), next: comparison.next };
  };
  return (
    <section data-comparison>
      <h2>{desk.value('assignment.compare')}</h2>
      <Paged of={`comparison ${assignment.id}`} load={load} empty={<p>{desk.value('assignment.compareNone')}</p>}>
        {(items) => <Rows comparison={items[0]!.comparison} rows={items.map((item) => item.row)} />}
      </Paged>
    </section>
  );
}

function Rows({ comparison: { people, baselineMean, finalMean }, rows }: { comparison: Comparison; rows: readonly Row[] }) {
  return (
    <>
      {baselineMean !== null && finalMean !== null && (
        <p>{desk.value('assignment.compareText', { people, baseline: numberText(baselineMean, 1), final: numberText(finalMean, 1), gain: signedText(finalMean - baselineMean, 1) })}</p>
      )}
      <DataTable
        caption={desk.value('assignment.compareCaption')} rows={rows} keyOf={(row) => row.person.id}
        columns={[
          { head: desk.value('assignment.name'), cell: (row) => <bdi>{row.person.name}</bdi> },
          { head: desk.value('assignment.before'), cell: (row) => numberText(row.baseline, 1), isNumber: true },
          { head: desk.value('assignment.after'), cell: (row) => numberText(row.final, 1), isNumber: true },
          { head: desk.value('assignment.gain'), cell: (row) => signedText(row.final - row.baseline, 1), isNumber: true },
        ]}
      />
    </>
  );
}
