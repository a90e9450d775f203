import type { Assignment } from '#contract/assignment.ts';
import { Funnel } from '#contract/desk.ts';
import { ask } from '../../server/ask.ts';
import { desk } from '../../text.ts';
import { Asked } from '../elements/asked.tsx';
import { BarList } from '../elements/bar-list.tsx';
import { percentText } from '../when.ts';

/** How many people stand where: bars with their numbers. */
export function FunnelView({ assignment }: { assignment: Assignment }) {
  return (
    <section data-funnel>
      <h2>{desk.value('assignment.funnel')}</h2>
      <Asked of={`funnel ${assignment.id}`} load={() => ask(Funnel, 'GET', `assignments/${assignment.id}/funnel`)}>{(funnel) => <Bars funnel={funnel} />}</Asked>
    </section>
  );
}

function Bars({ funnel }: { funnel: Funnel }) {
  const { assigned } = funnel;
  const note = (value: number) => (assigned === 0 ? undefined : percentText(value / assigned));
  const bar = (id: 'not-started' | 'in-progress' | 'passed' | 'failed' | 'overdue' | 'toReview', value: number, hasShare = true) => ({ id, label: desk.value(`state.${id}`), value, note: hasShare ? note(value) : undefined });
  return (
    <>
      <p>{desk.value('assignment.funnelCaption', { assigned })}</p>
      <BarList of={assigned} items={[bar('passed', funnel.passed), bar('in-progress', funnel.inProgress), bar('failed', funnel.failed), bar('not-started', funnel.notStarted)]} />
      <p class="across">{desk.value('assignment.acrossCaption')}</p>
      <BarList of={Math.max(assigned, funnel.toReview)} items={[bar('overdue', funnel.overdue), bar('toReview', funnel.toReview, false)]} />
    </>
  );
}
