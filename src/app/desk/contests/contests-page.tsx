import { apiAddress } from '../../server/ask.ts';
import { desk } from '../../text.ts';
import type { Scope } from '../desk-place.ts';
import { Asked } from '../elements/asked.tsx';
import { PageHeading } from '../elements/page-heading.tsx';
import { loadScopes, ScopeChooser } from '../elements/scope-chooser.tsx';
import { isTrainer } from '../standing.ts';
import { ContestList } from './contest-list.tsx';

/** Typed replies that trainees say were heard wrong; what trainers rule of them can be taken away as labelled text. */
export function ContestsPage({ scope }: { scope: Scope }) {
  const isChosen = scope.team !== null || scope.assignment !== null;
  return (
    <section class="sheet">
      <PageHeading text={desk.value('contests.heading')} />
      <p class="lead">{desk.value('contests.intro')}</p>
      <Asked of="scopes" load={loadScopes}>{(scopes) => <ScopeChooser page="contests" scopes={scopes} scope={{ ...scope, person: null }} scenario={null} />}</Asked>
      {isChosen && <ContestList scope={scope} />}
      {isTrainer.value && (
        <section data-exports>
          <h2>{desk.value('contests.export')}</h2>
          <p>{desk.value('contests.exportText')}</p>
          <p class="row"><a class="button quiet" href={apiAddress('exports/rulings').href} download data-export="rulings">{desk.value('contests.exportDo')}</a></p>
        </section>
      )}
    </section>
  );
}
