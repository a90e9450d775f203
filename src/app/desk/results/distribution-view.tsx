import { Distribution } from '#contract/desk.ts';
import { ask } from '../../server/ask.ts';
import { desk, t } from '../../text.ts';
import { customerLabel, customerName } from '../customers.ts';
import { queryOf, scopeQuery, type Scope } from '../desk-place.ts';
import { Asked } from '../elements/asked.tsx';
import { DataTable } from '../elements/data-table.tsx';
import { ScrollBox } from '../elements/scroll-box.tsx';
import { numberText, percentText } from '../when.ts';

type OfScenario = Distribution['scenarios'][number];

/** How scores spread with each customer: small bars, and the same in tables. */
export function DistributionView({ scope }: { scope: Scope }) {
  return (
    <section data-distribution>
      <h2>{desk.value('results.distribution')}</h2>
      <Asked of="distribution" load={() => ask(Distribution, 'GET', `desk/distribution${queryOf(scopeQuery(scope))}`)}>
        {({ scenarios }) => (scenarios.length === 0 ? <p class="desk-empty">{desk.value('results.distributionNone')}</p> : <Spreads scenarios={scenarios} />)}
      </Asked>
    </section>
  );
}

function Spreads({ scenarios }: { scenarios: readonly OfScenario[] }) {
  return (
    <>
      <p>{desk.value('results.distributionText')}</p>
      <ul class="spreads" aria-hidden="true">{scenarios.map((one) => <Spread key={one.scenario} one={one} />)}</ul>
      <DataTable
        caption={desk.value('results.distributionCaption')} rows={scenarios} keyOf={(one) => one.scenario}
        columns={[
          { head: desk.value('results.customer'), cell: (one) => customerLabel(one.scenario) },
          { head: desk.value('results.attempts'), cell: (one) => one.attempts, isNumber: true },
          { head: desk.value('results.mean'), cell: (one) => numberText(one.mean, 1), isNumber: true },
          { head: desk.value('results.median'), cell: (one) => numberText(one.median, 1), isNumber: true },
          { head: desk.value('results.passRate'), cell: (one) => percentText(one.passRate), isNumber: true },
        ]}
      />
      <BinTable scenarios={scenarios} />
    </>
  );
}

/** A picture of the table below it. */
function Spread({ one }: { one: OfScenario }) {
  const highest = Math.max(1, ...one.bins);
  return (
    <li>
      <strong>{customerName(one.scenario)}</strong>
      <span class="spread-bars">{one.bins.map((count, bin) => <i key={binName(bin)} class={bin >= 7 ? 'is-high' : ''} style={{ height: `${count === 0 ? 2 : 8 + (92 * count) / highest}%` }}>{count > 0 && <b>{count}</b>}</i>)}</span>
      <span class="spread-scale"><span>0</span><span>50</span><span>100</span></span>
    </li>
  );
}

function BinTable({ scenarios }: { scenarios: readonly OfScenario[] }) {
  return (
    <details>
      <summary>{desk.value('results.bins')}{t.value('colon')}{desk.value('results.asTable')}</summary>
      <ScrollBox name={desk.value('results.bins')}>
        <table>
          <caption class="visually-hidden">{desk.value('results.bins')}</caption>
          <thead><tr><th scope="col">{desk.value('results.customer')}</th>{scenarios[0]!.bins.map((_, bin) => <th key={binName(bin)} scope="col" class="is-number">{binName(bin)}</th>)}</tr></thead>
          <tbody>{scenarios.map((one) => <tr key={one.scenario}><th scope="row">{customerName(one.scenario)}</th>{one.bins.map((count, bin) => <td key={binName(bin)} class="is-number">{count}</td>)}</tr>)}</tbody>
        </table>
      </ScrollBox>
    </details>
  );
}

function binName(bin: number): string {
  return desk.value('results.binLabel', { from: 10 * bin, to: bin === 9 ? 100 : 10 * bin + 9 });
}
