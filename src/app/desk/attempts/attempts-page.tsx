import { AttemptPage as AttemptList, type AttemptSummary } from '#contract/attempt.ts';
import { ask } from '../../server/ask.ts';
import { desk, t } from '../../text.ts';
import { customerName } from '../customers.ts';
import { deskAddress, NO_SCOPE, queryOf, scopeQuery, type Scope } from '../desk-place.ts';
import { Asked } from '../elements/asked.tsx';
import { DataTable } from '../elements/data-table.tsx';
import { PageHeading } from '../elements/page-heading.tsx';
import { Paged } from '../elements/paged.tsx';
import { loadScopes, ScopeChooser } from '../elements/scope-chooser.tsx';
import { isStaff } from '../standing.ts';
import { percentText, whenText } from '../when.ts';

interface AttemptsProps {
  scope: Scope;
  scenario: string | null;
}

/** Attempts of a team, an assignment or a person, newest first; for a trainee the own. */
export function AttemptsPage({ scope, scenario }: AttemptsProps) {
  if (!isStaff.value) {
    return (
      <section class="sheet">
        <PageHeading text={desk.value('attempts.own')} />
        <AttemptTable scope={NO_SCOPE} scenario={scenario} />
      </section>
    );
  }
  const isChosen = scope.team !== null || scope.assignment !== null || scope.person !== null;
  return (
    <section class="sheet">
      <PageHeading text={desk.value('attempts.heading')} />
      <Asked of="scopes" load={loadScopes}>{(scopes) => <ScopeChooser page="attempts" scopes={scopes} scope={scope} scenario={scenario} />}</Asked>
      {isChosen && <AttemptTable scope={scope} scenario={scenario} />}
    </section>
  );
}

function AttemptTable({ scope, scenario }: AttemptsProps) {
  const load = (cursor: string | null) => ask(AttemptList, 'GET', `attempts${queryOf({ ...scopeQuery(scope), scenario, cursor })}`);
  return (
    <Paged of="attempts" load={load} empty={<p>{desk.value('attempts.none')}</p>}>
      {(attempts) => (
        <DataTable
          caption={desk.value('attempts.caption')} rows={attempts} keyOf={(one) => one.id}
          columns={[
            { head: desk.value('attempts.who'), cell: (one) => <a href={deskAddress({ page: 'attempt', id: one.id })} aria-label={desk.value('attempts.lookAt', { name: one.person.name })} data-attempt={one.id}><bdi>{one.person.name}</bdi></a> },
            { head: desk.value('attempts.customer'), cell: (one) => customerName(one.scenario) },
            { head: desk.value('attempts.when'), cell: (one) => whenText(one.receivedAt) },
            { head: desk.value('attempts.score'), cell: scoreText, isNumber: true },
            { head: desk.value('attempts.conduct'), cell: (one) => <>{one.conduct}{one.breaches > 0 && <small class="is-breached"> {desk.value('attempts.breaches', { count: one.breaches })}</small>}</>, isNumber: true },
            { head: desk.value('attempts.craft'), cell: (one) => one.craft, isNumber: true },
            { head: desk.value('attempts.typed'), cell: (one) => (one.typed === 0 ? desk.value('common.none') : percentText(one.typed / 100)), isNumber: true },
            { head: desk.value('attempts.ending'), cell: (one) => t.value(`ending.${one.endingKind}`) },
            { head: desk.value('attempts.state'), cell: (one) => <State one={one} /> },
          ]}
        />
      )}
    </Paged>
  );
}

function State({ one }: { one: AttemptSummary }) {
  return (
    <span class="state-words">
      <span class={`desk-tag ${one.isReviewed ? 'tag-passed' : 'tag-review'}`}>{desk.value(one.isReviewed ? 'attempts.reviewed' : 'attempts.open')}</span>
      {one.contested > 0 && <span class={`desk-tag${one.unruled > 0 ? ' tag-review' : ''}`} data-contested={one.contested} data-unruled={one.unruled}>{desk.value(one.unruled > 0 ? 'attempts.unruled' : 'attempts.contested', { count: one.contested, open: one.unruled })}</span>}
    </span>
  );
}

function scoreText(one: AttemptSummary) {
  return (
    <>
      <strong>{one.score}</strong> <small>{t.value(one.passed ? 'debrief.passed' : 'debrief.failed')}</small>
      {one.trainerScore !== null && <small> · {desk.value('attempts.trainerScore', { score: one.trainerScore })}</small>}
    </>
  );
}
