import { AUTO_FAIL_CAP, PASS_MARK } from '#engine/scoring/scorecard.ts';
import { Icon } from '../elements/icon.tsx';
import { addressOf } from '../router.ts';
import { t } from '../text.ts';
import { showTurn, type DebriefView } from './debrief-view.ts';

/** Three marks that stand beside each other: score, conduct, craft. */
export function Marks({ view }: { view: DebriefView }) {
  const { score, passed, autoFail, conduct, craft } = view.scorecard;
  return (
    <section class="marks" aria-label={t.value('debrief.score')}>
      <div class={`big-mark ${passed ? 'is-passed' : 'is-failed'}`} data-score={score}>
        <Ring share={score / 100} />
        <strong>{score}</strong>
        <span>{t.value('debrief.score')} · {t.value(passed ? 'debrief.passed' : 'debrief.failed')}</span>
        <small>{view.passMark !== null && t.value('debrief.passMark', { mark: view.passMark ?? PASS_MARK })} {autoFail && t.value('debrief.capped', { cap: AUTO_FAIL_CAP })}</small>
      </div>
      <div class="side-mark">
        <h2>{t.value('debrief.conduct')} <strong>{conduct.score}</strong></h2>
        {conduct.breaches.length === 0 ? <p>{t.value('debrief.noBreaches')}</p> : (
          <ul class="breaches">
            {conduct.breaches.map((breach) => (
              <li key={`${breach.turn} ${breach.redLine}`} class={`severity-${breach.severity}`}>
                <Turn turn={breach.turn} /> <a href={addressOf({ page: 'handbook', chapter: 'conduct' })}>{view.redLines[breach.redLine]?.name ?? breach.redLine}</a> ({t.value(`severity.${breach.severity}`)})
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="side-mark">
        <h2>{t.value('debrief.craft')} <strong>{craft.score}</strong></h2>
        <ul class="craft">
          {craft.parts.map((part) => (
            <li key={part.id} class={part.points > 0 ? 'is-won' : 'is-missed'}>
              <Icon name={part.points > 0 ? 'check' : 'cross'} /> {t.value(`craft.${part.id}`)} {part.turn !== null && <Turn turn={part.turn} />}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Ring({ share }: { share: number }) {
  const length = 2 * Math.PI * 52;
  return (
    <svg class="ring" viewBox="0 0 120 120" aria-hidden="true">
      <circle cx="60" cy="60" r="52" />
      <circle class="filled" cx="60" cy="60" r="52" stroke-dasharray={`${length * share} ${length}`} transform="rotate(-90 60 60)" />
    </svg>
  );
}

/** A turn named as evidence; leads to it. */
export function Turn({ turn }: { turn: number }) {
  return <button type="button" class="turn-link" onClick={() => showTurn(turn)}>{t.value('debrief.evidence', { turn })}</button>;
}
