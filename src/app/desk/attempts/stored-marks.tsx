import type { Verified } from '#contract/attempt.ts';
import { loadConduct, loadContent } from '../../content.ts';
import { language } from '../../settings.ts';
import { desk, t } from '../../text.ts';
import { Asked } from '../elements/asked.tsx';
import { BarList } from '../elements/bar-list.tsx';
import { numberText } from '../when.ts';

/** What the server found when the talk came in, for a record that this version cannot replay. */
export function StoredMarks({ attempt }: { attempt: Verified }) {
  return (
    <>
      <div class="notice" data-cannot-replay>
        <p><strong>{desk.value('attempt.cannotReplay')}</strong></p>
        <p>{desk.value('attempt.cannotReplayText')}</p>
      </div>
      <Asked of={`words ${language.value}`} load={() => Promise.all([loadContent(attempt.scenario, language.value), loadConduct(language.value)])}>
        {([content, conduct]) => <Marks attempt={attempt} criterionName={(id) => content.wording.book.criteria[id]?.name ?? id} redLineName={(id) => conduct.redLines[id]?.name ?? id} />}
      </Asked>
    </>
  );
}

interface MarksProps {
  attempt: Verified;
  criterionName: (id: string) => string;
  redLineName: (id: string) => string;
}

function Marks({ attempt: { scorecard }, criterionName, redLineName }: MarksProps) {
  const { score, passed, conduct, craft, criteria } = scorecard;
  return (
    <>
      <h2>{desk.value('attempt.storedMarks')}</h2>
      <p>{t.value('debrief.score')} <strong>{score}</strong> ({t.value(passed ? 'debrief.passed' : 'debrief.failed')}) · {t.value('debrief.conduct')} <strong>{conduct.score}</strong> · {t.value('debrief.craft')} <strong>{craft.score}</strong></p>
      <h2>{desk.value('attempt.storedCriteria')}</h2>
      <BarList of={Math.max(...criteria.map((one) => one.of))} items={criteria.map((one) => ({ id: one.id, label: criterionName(one.id), value: Math.round(one.points), note: t.value('debrief.points', { points: numberText(one.points, 1), of: one.of }) }))} />
      <h2>{t.value('debrief.breaches')}</h2>
      {conduct.breaches.length === 0 ? <p>{t.value('debrief.noBreaches')}</p> : (
        <ul class="breaches">{conduct.breaches.map((breach) => <li key={`${breach.turn} ${breach.redLine}`}>{t.value('debrief.evidence', { turn: breach.turn })}{t.value('colon')}{redLineName(breach.redLine)} ({t.value(`severity.${breach.severity}`)})</li>)}</ul>
      )}
    </>
  );
}
