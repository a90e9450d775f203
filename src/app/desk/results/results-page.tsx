import { CUSTOMERS } from '#scenarios/catalog.ts';
import { apiAddress } from '../../server/ask.ts';
import { language } from '../../settings.ts';
import { desk } from '../../text.ts';
import { deskAddress, queryOf, scopeQuery, type Scope } from '../desk-place.ts';
import { Asked } from '../elements/asked.tsx';
import { PageHeading } from '../elements/page-heading.tsx';
import { loadScopes, ScopeChooser, scopeName } from '../elements/scope-chooser.tsx';
import { AgreementView } from './agreement-view.tsx';
import { BreachList } from './breach-list.tsx';
import { DistributionView } from './distribution-view.tsx';
import { HeatMapView } from './heat-map-view.tsx';
import { ItemsView } from './items-view.tsx';

interface ResultsProps {
  scope: Scope;
  scenario: string | null;
}

/** What a team's or an assignment's results say: who can do what, how scores spread, which moments tell skill. */
export function ResultsPage({ scope, scenario }: ResultsProps) {
  const customer = scenario ?? CUSTOMERS[0];
  const isChosen = scope.team !== null || scope.assignment !== null;
  return (
    <section class="sheet results">
      <Asked of="scopes" load={loadScopes}>
        {(scopes) => {
          const name = scopeName(scopes, scope);
          return (
            <>
              <PageHeading text={name === null ? desk.value('results.heading') : desk.value('results.of', { name })} />
              {scopes.teams.length + scopes.assignments.length === 0
                ? <div class="desk-empty"><p>{desk.value('results.nothing')}</p><p class="row"><a class="button" href={deskAddress({ page: 'teams' })}>{desk.value('nav.teams')}</a></p></div>
                : <ScopeChooser page="results" scopes={scopes} scope={scope} scenario={customer} />}
            </>
          );
        }}
      </Asked>
      {isChosen && (
        <>
          <HeatMapView scope={scope} scenario={customer} />
          <DistributionView scope={scope} />
          <ItemsView scope={scope} scenario={customer} />
          <BreachList scope={scope} />
          <AgreementView scope={scope} />
          <Exports scope={scope} />
        </>
      )}
    </section>
  );
}

function Exports({ scope }: { scope: Scope }) {
  const address = (kind: 'csv' | 'xlsx') => apiAddress(`exports/results.${kind}${queryOf({ ...scopeQuery(scope), lang: language.value })}`).href;
  return (
    <section data-exports>
      <h2>{desk.value('results.exports')}</h2>
      <p>{desk.value('results.exportsText')}</p>
      <p class="row">
        <a class="button quiet" href={address('xlsx')} download data-export="xlsx">{desk.value('results.xlsx')}</a>
        <a class="button quiet" href={address('csv')} download data-export="csv">{desk.value('results.csv')}</a>
      </p>
    </section>
  );
}
