import { ItemStatistics } from '#contract/desk.ts';
import { loadContent } from '../../content.ts';
import { ask } from '../../server/ask.ts';
import { language } from '../../settings.ts';
import { desk } from '../../text.ts';
import { customerLabel } from '../customers.ts';
import { queryOf, scopeQuery, type Scope } from '../desk-place.ts';
import { Asked } from '../elements/asked.tsx';
import { DataTable } from '../elements/data-table.tsx';
import { numberText, percentText } from '../when.ts';
import { discriminationWord } from './discrimination.ts';

type Item = ItemStatistics['items'][number];

/** Moments of a customer as test items: how often they came up, how often they were met well, whether that tells skill. */
export function ItemsView({ scope, scenario }: { scope: Scope; scenario: string }) {
  return (
    <section data-items>
      <h2>{desk.value('results.items')} · {customerLabel(scenario)}</h2>
      <Asked of="items" load={() => ask(ItemStatistics, 'GET', `desk/items${queryOf({ ...scopeQuery(scope), scenario })}`)}>
        {(statistics) => (statistics.items.length === 0 ? <p class="desk-empty">{desk.value('results.itemsNone')}</p> : <Items statistics={statistics} />)}
      </Asked>
    </section>
  );
}

function Items({ statistics: { items, attempts, scenario } }: { statistics: ItemStatistics }) {
  return (
    <>
      <p>{desk.value('results.itemsText', { count: attempts })}</p>
      <Asked of={`moments ${language.value}`} load={() => loadContent(scenario, language.value)}>
        {({ wording }) => (
          <DataTable
            quiet caption={desk.value('results.itemsCaption')} rows={items} keyOf={(item) => item.rule}
            columns={[
              { head: desk.value('results.moment'), cell: (item) => wording.fill(wording.book.rules[item.rule]?.moment ?? item.rule) },
              { head: desk.value('results.frequency'), cell: (item) => percentText(item.frequency), isNumber: true },
              { head: desk.value('results.difficulty'), cell: (item) => percentText(item.difficulty), isNumber: true },
              { head: desk.value('results.discrimination'), cell: (item) => <Discrimination item={item} /> },
            ]}
          />
        )}
      </Asked>
      <p class="small">{desk.value('results.itemsNote')}</p>
    </>
  );
}

function Discrimination({ item: { discrimination } }: { item: Item }) {
  const word = discriminationWord(discrimination);
  const words = desk.value(`results.${word}`);
  return <span class={`tells-${word}`} data-tells={word}>{discrimination === null ? words : desk.value('results.tellsBy', { words, value: numberText(discrimination, 2) })}</span>;
}
