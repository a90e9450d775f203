import type { CriterionScore } from '#engine/scoring/score-criterion.ts';
import { addressOf } from '../router.ts';
import { t } from '../text.ts';
import type { DebriefView } from './debrief-view.ts';
import { Turn } from './marks.tsx';

/** The type's criteria, each with every point's turn and reason, and what was missing. */
export function CriteriaList({ view }: { view: DebriefView }) {
  const handbook = addressOf({ page: 'handbook', chapter: view.content.scenario.customerType });
  return (
    <section class="criteria">
      <h2><a href={handbook}>{t.value('debrief.criteria')}</a></h2>
      <ul>
        {view.scorecard.criteria.map((criterion) => <CriterionRow key={criterion.id} view={view} criterion={criterion} />)}
      </ul>
    </section>
  );
}

function CriterionRow({ view, criterion }: { view: DebriefView; criterion: CriterionScore }) {
  const words = view.content.wording.book.criteria[criterion.id];
  const reason = (part: string) => words?.parts[part] ?? part;
  return (
    <li class="criterion" data-criterion={criterion.id} data-points={criterion.points}>
      <div class="criterion-head">
        <a href={addressOf({ page: 'handbook', chapter: view.content.scenario.customerType })}><strong>{words?.name ?? criterion.id}</strong></a>
        <span>{t.value('debrief.points', { points: criterion.points, of: criterion.of })}</span>
        <i class="bar"><i style={{ width: `${(100 * criterion.points) / criterion.of}%` }} /></i>
      </div>
      <ul class="evidence">
        {criterion.evidence.map((one) => (
          <li key={`${one.turn} ${one.why} ${one.points}`} class={one.points < 0 ? 'is-lost' : 'is-won'}>
            <Turn turn={one.turn} /> <b>{signed(one.points)}</b> {reason(one.why)}
          </li>
        ))}
        {criterion.missed.map((part) => <li key={part} class="is-missed">{t.value('debrief.missed', { what: reason(part) })}</li>)}
      </ul>
    </li>
  );
}

function signed(points: number): string {
  const rounded = Math.round(points * 10) / 10;
  return rounded < 0 ? `−${-rounded}` : `+${rounded}`;
}
