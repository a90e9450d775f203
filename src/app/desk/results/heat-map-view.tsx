import { HeatMap } from '#contract/desk.ts';
import { loadContent, type Content } from '../../content.ts';
import { ask } from '../../server/ask.ts';
import { language } from '../../settings.ts';
import { desk } from '../../text.ts';
import { customerLabel } from '../customers.ts';
import { deskAddress, NO_SCOPE, queryOf, scopeQuery, type Scope } from '../desk-place.ts';
import { Asked } from '../elements/asked.tsx';
import { Paged } from '../elements/paged.tsx';
import { ScrollBox } from '../elements/scroll-box.tsx';
import { percentText, signedText } from '../when.ts';
import { gainOf, HEAT_STEPS, heatStep } from './heat.ts';

type Row = HeatMap['rows'][number];
type Cell = Row['cells'][number];

/** Trainee by criterion: what share of the points the first and the best attempt earned. */
export function HeatMapView({ scope, scenario }: { scope: Scope; scenario: string }) {
  const load = async (cursor: string | null) => {
    const map = await ask(HeatMap, 'GET', `desk/heat-map${queryOf({ ...scopeQuery(scope), scenario, cursor })}`);
    return { items: map.rows.map((row) => ({ row, criteria: map.criteria })), next: map.next };
  };
  return (
    <section data-heat-map>
      <h2>{desk.value('results.heat')} · {customerLabel(scenario)}</h2>
      <Paged of="heat map" load={load} empty={<p>{desk.value('results.heatNone')}</p>}>
        {(items) => (
          <Asked of={`criteria ${language.value}`} load={() => loadContent(scenario, language.value)}>
            {(content) => <HeatTable criteria={items[0]!.criteria} rows={items.map((item) => item.row)} content={content} scenario={scenario} />}
          </Asked>
        )}
      </Paged>
    </section>
  );
}

interface HeatTableProps {
  criteria: readonly string[];
  rows: readonly Row[];
  content: Content;
  scenario: string;
}

function HeatTable({ criteria, rows, content, scenario }: HeatTableProps) {
  const nameOf = (criterion: string) => content.wording.book.criteria[criterion]?.name ?? criterion;
  return (
    <>
      <p>{desk.value('results.heatText')}</p>
      <ScrollBox name={desk.value('results.heat')}>
        <table class="heat-map">
          <caption class="visually-hidden">{desk.value('results.heatCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{desk.value('results.trainee')}</th>
              {criteria.map((criterion) => <th key={criterion} scope="col" data-criterion={criterion}>{nameOf(criterion)}</th>)}
              <th scope="col" class="is-number">{desk.value('results.attempts')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.person.id} data-person={row.person.id}>
                <th scope="row"><a href={deskAddress({ page: 'attempts', scope: { ...NO_SCOPE, person: row.person.id }, scenario })}><bdi>{row.person.name}</bdi></a></th>
                {row.cells.map((cell, index) => <HeatCell key={criteria[index]} cell={cell} />)}
                <td class="is-number">{row.attempts}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p class="heat-legend" aria-hidden="true">{desk.value('results.legend')} {Array.from({ length: HEAT_STEPS }, (_, step) => <span key={step} class={`heat-${step}`}>{(100 * step) / HEAT_STEPS}{step === HEAT_STEPS - 1 ? '–100%' : '%+'}</span>)}</p>
    </>
  );
}

function HeatCell({ cell }: { cell: Cell }) {
  if (cell === null) return <td class="heat-none">{desk.value('results.noAttempt')}</td>;
  const gain = gainOf(cell);
  return (
    <td class={`heat-${heatStep(cell.best)}`} data-first={cell.first} data-best={cell.best}>
      <span aria-hidden="true">{Math.round(100 * cell.first)} → <strong>{Math.round(100 * cell.best)}</strong> <small>{signedText(gain)}</small></span>
      <span class="visually-hidden">{desk.value('results.cellText', { first: percentText(cell.first), best: percentText(cell.best), gain: signedText(gain) })}</span>
    </td>
  );
}
