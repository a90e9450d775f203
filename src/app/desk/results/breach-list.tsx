import { BreachPage } from '#contract/desk.ts';
import { loadConduct } from '../../content.ts';
import { ask } from '../../server/ask.ts';
import { language } from '../../settings.ts';
import { desk, t } from '../../text.ts';
import { customerName } from '../customers.ts';
import { deskAddress, queryOf, scopeQuery, type Scope } from '../desk-place.ts';
import { Asked } from '../elements/asked.tsx';
import { DataTable } from '../elements/data-table.tsx';
import { Paged } from '../elements/paged.tsx';
import { whenText } from '../when.ts';

/** Red lines that were crossed, newest first; each leads to its attempt. */
export function BreachList({ scope }: { scope: Scope }) {
  return (
    <section data-breaches>
      <h2>{desk.value('results.breaches')}</h2>
      <Paged of="breaches" load={(cursor) => ask(BreachPage, 'GET', `desk/breaches${queryOf({ ...scopeQuery(scope), cursor, limit: 20 })}`)} empty={<p>{desk.value('results.breachesNone')}</p>}>
        {(breaches) => (
          <Asked of={`conduct ${language.value}`} load={() => loadConduct(language.value)}>
            {(conduct) => (
              <DataTable
                quiet caption={desk.value('results.breachesCaption')} rows={breaches} keyOf={(one) => `${one.attemptId} ${one.turn} ${one.redLine}`}
                columns={[
                  { head: desk.value('results.redLine'), cell: (one) => conduct.redLines[one.redLine]?.name ?? one.redLine },
                  { head: desk.value('results.severity'), cell: (one) => <span class={`severity-${one.severity}`}>{t.value(`severity.${one.severity}`)}</span> },
                  { head: desk.value('results.trainee'), cell: (one) => <bdi>{one.person.name}</bdi> },
                  { head: desk.value('results.customer'), cell: (one) => customerName(one.scenario) },
                  { head: desk.value('results.turn'), cell: (one) => one.turn, isNumber: true },
                  { head: desk.value('results.when'), cell: (one) => whenText(one.at) },
                  { head: desk.value('results.look'), cell: (one) => <a href={deskAddress({ page: 'attempt', id: one.attemptId })} aria-label={desk.value('attempts.lookAt', { name: one.person.name })}>{desk.value('attempts.look')}</a> },
                ]}
              />
            )}
          </Asked>
        )}
      </Paged>
    </section>
  );
}
