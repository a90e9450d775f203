import { ContestPage, type Contest } from '#contract/ruling.ts';
import { loadActNames, type ActNames } from '../../content.ts';
import { ask } from '../../server/ask.ts';
import { language } from '../../settings.ts';
import { desk } from '../../text.ts';
import { Acts } from '../attempts/turn-ruling.tsx';
import { customerName } from '../customers.ts';
import { deskAddress, queryOf, scopeQuery, type Scope } from '../desk-place.ts';
import { Asked } from '../elements/asked.tsx';
import { DataTable } from '../elements/data-table.tsx';
import { Paged } from '../elements/paged.tsx';
import { whenText } from '../when.ts';

/** Contested replies, newest first; each leads to its turn, where it is ruled on. */
export function ContestList({ scope }: { scope: Scope }) {
  return (
    <Paged of="contests" load={(cursor) => ask(ContestPage, 'GET', `desk/contests${queryOf({ ...scopeQuery(scope), cursor, limit: 20 })}`)} empty={<p>{desk.value('contests.none')}</p>}>
      {(contests) => <Asked of={`acts ${language.value}`} load={() => loadActNames(language.value)}>{(actNames) => <ContestTable contests={contests} actNames={actNames} />}</Asked>}
    </Paged>
  );
}

function ContestTable({ contests, actNames }: { contests: readonly Contest[]; actNames: ActNames }) {
  return (
    <DataTable
      caption={desk.value('contests.caption')} rows={contests} keyOf={(one) => `${one.attemptId} ${one.turn}`}
      columns={[
        { head: desk.value('contests.text'), cell: (one) => <a href={deskAddress({ page: 'attempt', id: one.attemptId, turn: one.turn })} data-contest={`${one.attemptId} ${one.turn}`} lang={one.reply.language}><bdi>{one.reply.type}</bdi></a> },
        { head: desk.value('contests.heard'), cell: ({ reply }) => <Acts acts={[...reply.heard, ...(reply.meant ?? [])]} actNames={actNames} none={desk.value('attempt.heardNone')} /> },
        { head: desk.value('contests.ruling'), cell: ({ ruling }) => (ruling === null ? <span class="desk-tag tag-review">{desk.value('contests.open')}</span> : <Acts acts={ruling.acts} actNames={actNames} none={desk.value('attempt.rulingNone')} />) },
        { head: desk.value('attempts.who'), cell: (one) => <bdi>{one.person.name}</bdi> },
        { head: desk.value('attempts.customer'), cell: (one) => customerName(one.scenario) },
        { head: desk.value('attempts.when'), cell: (one) => whenText(one.at) },
      ]}
    />
  );
}
