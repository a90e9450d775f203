import { Agreement } from '#contract/desk.ts';
import { ask } from '../../server/ask.ts';
import { desk } from '../../text.ts';
import { queryOf, scopeQuery, type Scope } from '../desk-place.ts';
import { Asked } from '../elements/asked.tsx';
import { numberText, signedText } from '../when.ts';
import { kappaWord } from './kappa-word.ts';

/** How far trainers' own scores agree with the engine's, and what that number means. */
export function AgreementView({ scope }: { scope: Scope }) {
  return (
    <section data-agreement>
      <h2>{desk.value('results.agreement')}</h2>
      <Asked of="agreement" load={() => ask(Agreement, 'GET', `desk/agreement${queryOf(scopeQuery(scope))}`)}>
        {(agreement) => (agreement.scored === 0 ? <p class="desk-empty">{desk.value('results.agreementNone')}</p> : <Figures agreement={agreement} />)}
      </Asked>
    </section>
  );
}

function Figures({ agreement: { scored, kappa, meanDifference } }: { agreement: Agreement }) {
  return (
    <>
      <dl class="facts">
        <div><dt>{desk.value('results.scored')}</dt><dd>{scored}</dd></div>
        <div><dt>{desk.value('results.kappa')}</dt><dd data-kappa={kappa}>{kappa === null ? desk.value('results.unknown') : desk.value('results.tellsBy', { words: numberText(kappa, 2), value: desk.value(`results.kappaWords.${kappaWord(kappa)}`) })}</dd></div>
        {meanDifference !== null && <div><dt>{desk.value('results.difference')}</dt><dd>{signedText(meanDifference, 1)}</dd></div>}
      </dl>
      <p class="small">{desk.value('results.kappaText')}</p>
    </>
  );
}
