import { BADGES, Badges } from '#contract/standing.ts';
import { Asked } from '../account/asked.tsx';
import { Icon } from '../elements/icon.tsx';
import { ask } from '../server/ask.ts';
import { account } from '../text.ts';
import { ownBoard } from './boards.ts';

/** Badges earned and open; asked for anew when the own team's standings moved. */
export function BadgeList() {
  const mine = ownBoard.value?.lines.find((line) => line.isMe);
  return (
    <section class="badges">
      <h2>{account.value('standings.badges')}</h2>
      <p class="hint">{account.value('standings.badgesText')}</p>
      <Asked of={`badges ${mine?.attempts ?? 0}`} load={() => ask(Badges, 'GET', 'me/badges')}>
        {({ earned, doors, cleanRun }) => (
          <>
            <ul>
              {BADGES.map((badge) => {
                const has = earned.includes(badge);
                return <li key={badge} class={has ? 'is-earned' : ''} data-badge={badge} data-earned={has}><Icon name={has ? 'award' : 'lock'} /> <span><strong>{account.value(`standings.badge.${badge}`)}</strong><small>{account.value(has ? 'standings.badgeDone' : 'standings.badgeOpen')}</small></span></li>;
              })}
            </ul>
            <p class="hint">{account.value('standings.doors', { doors })} · {account.value('standings.cleanRun', { run: cleanRun })}</p>
          </>
        )}
      </Asked>
    </section>
  );
}
