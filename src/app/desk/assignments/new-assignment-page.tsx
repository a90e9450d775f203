import { useRef, useState } from 'preact/hooks';
import { Assignment, AssignmentPage } from '#contract/assignment.ts';
import { TeamPage, type Team } from '#contract/team.ts';
import { ask } from '../../server/ask.ts';
import { RefusedByServer } from '../../server/refused.ts';
import { desk } from '../../text.ts';
import { announce } from '../announce.tsx';
import { deskAddress, queryOf } from '../desk-place.ts';
import { Asked } from '../elements/asked.tsx';
import { PageHeading } from '../elements/page-heading.tsx';
import { ProblemNote } from '../elements/problem-note.tsx';
import { useAction } from '../use-action.ts';
import { ownTimeZone } from '../zone-time.ts';
import { emptyDraft, readDraft, type AssignmentDraft, type DraftField } from './assignment-draft.ts';
import { ComparePart } from './compare-part.tsx';
import type { FormPart } from './form-part.ts';
import { HowPart } from './how-part.tsx';
import { MarksPart } from './marks-part.tsx';
import { WhatPart } from './what-part.tsx';
import { WhenPart } from './when-part.tsx';
import { WhoPart } from './who-part.tsx';

/** Gives out an assignment: every term of it, with defaults. */
export function NewAssignmentPage({ team }: { team: string | null }) {
  return (
    <section class="sheet">
      <PageHeading text={desk.value('form.heading')} eyebrow={<a href={deskAddress({ page: 'assignments' })}>{desk.value('nav.assignments')}</a>} />
      <p class="lead">{desk.value('form.intro')}</p>
      <Asked of="choices" load={loadChoices}>{({ teams, baselines }) => <AssignmentForm team={team} teams={teams} baselines={baselines} />}</Asked>
    </section>
  );
}

async function loadChoices(): Promise<{ teams: readonly Team[]; baselines: readonly Assignment[] }> {
  const [teams, assignments] = await Promise.all([ask(TeamPage, 'GET', `teams${queryOf({ limit: 200 })}`), ask(AssignmentPage, 'GET', `assignments${queryOf({ limit: 200 })}`)]);
  return { teams: teams.items, baselines: assignments.items.filter((one) => one.comparison === 'baseline' && one.withdrawnAt === null) };
}

/** Fields with words for what is wrong with them. */
const EXPLAINED = ['title', 'note', 'scenarios', 'teams', 'people', 'rules', 'opensAt', 'dueAt', 'timeZone', 'minAttempts', 'maxAttempts', 'passMark', 'passesInARow', 'baselineId'] as const;

function AssignmentForm({ team, teams, baselines }: { team: string | null; teams: readonly Team[]; baselines: readonly Assignment[] }) {
  const [draft, setDraft] = useState<AssignmentDraft>(() => emptyDraft(Date.now(), ownTimeZone(), team ?? (teams.length === 1 ? teams[0]!.id : null)));
  const [wrong, setWrong] = useState<ReadonlySet<DraftField>>(new Set());
  const form = useRef<HTMLFormElement>(null);
  const action = useAction();
  const part: FormPart = {
    draft,
    change: (change) => setDraft((before) => ({ ...before, ...change })),
    errorOf: (field) => (wrong.has(field) && isExplained(field) ? desk.value(`form.error.${field}`) : null),
  };
  const blame = (fields: ReadonlySet<DraftField>) => {
    setWrong(fields);
    announce(desk.value('form.problems', { count: fields.size }));
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid], [data-invalid="true"]')?.focus());
  };
  const send = (event: Event) => {
    event.preventDefault();
    const read = readDraft(draft);
    if ('wrong' in read) return blame(read.wrong);
    setWrong(new Set());
    action.run(async () => {
      try {
        const made = await ask(Assignment, 'POST', 'assignments', read.assignment);
        announce(desk.value('form.assigned', { title: made.title }));
        location.hash = deskAddress({ page: 'assignment', id: made.id });
      } catch (problem) {
        const field = fieldBlamed(problem);
        if (field !== null) blame(new Set([field]));
        throw problem;
      }
    });
  };
  return (
    <form class="desk-form" ref={form} onSubmit={send} noValidate data-assignment-form>
      <WhatPart {...part} />
      <WhoPart {...part} teams={teams} />
      <HowPart {...part} />
      <WhenPart {...part} />
      <MarksPart {...part} />
      <ComparePart {...part} baselines={baselines} />
      {wrong.size > 0 && <p class="notice is-problem">{desk.value('form.problems', { count: wrong.size })}</p>}
      <ProblemNote problem={action.problem} />
      <p class="row"><button type="submit" class="button primary" aria-busy={action.isBusy} data-assign>{desk.value('form.assign')}</button></p>
    </form>
  );
}

function isExplained(field: DraftField): field is (typeof EXPLAINED)[number] {
  return (EXPLAINED as readonly string[]).includes(field);
}

/** The field that the server blames, if the form has it. */
function fieldBlamed(problem: unknown): DraftField | null {
  const field = problem instanceof RefusedByServer ? problem.where?.split('.')[1] : undefined;
  return EXPLAINED.find((one) => one === field) ?? null;
}
