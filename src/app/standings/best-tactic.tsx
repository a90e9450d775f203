import type { TeamBoard } from '#contract/standing.ts';
import { loadContent } from '../content.ts';
import { WithContent } from '../elements/with-content.tsx';
import { language } from '../settings.ts';
import { t } from '../text.ts';

/** The tactic that sits best, by its name in the handbook, with the type it belongs to. */
export function BestTactic({ tactic }: { tactic: TeamBoard['lines'][number]['bestTactic'] }) {
  if (tactic === null) return <span class="muted">–</span>;
  return (
    <WithContent of={`${tactic.scenario} ${tactic.criterion} ${language.value}`} load={() => loadContent(tactic.scenario, language.value)}>
      {({ scenario, wording }) => <>{wording.book.criteria[tactic.criterion]?.name ?? tactic.criterion} <small>{t.value(`type.${scenario.customerType as 'victim'}`)} · {Math.round(100 * tactic.share)}%</small></>}
    </WithContent>
  );
}
