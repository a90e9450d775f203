import type { TeamBoard } from '#contract/standing.ts';
import { addressOf } from '../router.ts';
import { me } from '../server/server.ts';
import { account, t } from '../text.ts';
import { BestTactic } from './best-tactic.tsx';
import { ownBoard } from './boards.ts';
import { Trend, points } from './trend.tsx';

/** The own team: the top, the own place and its neighbours. */
export function OwnBoard() {
  const board = ownBoard.value;
  if (me.value?.team === null) {
    return (
      <section data-board="none">
        <h2>{account.value('standings.ownTeam')}</h2>
        <p>{account.value('standings.noTeam')}</p>
        <p class="row"><a class="button primary" href={addressOf({ page: 'join', code: null })}>{account.value('standings.join')}</a></p>
      </section>
    );
  }
  if (board === null) return <div class="loading" aria-busy="true" />;
  return (
    <section data-board="own">
      <h2>{account.value('standings.ownTeam')} · <bdi>{board.team.name}</bdi></h2>
      {board.lines.length === 0 ? (
        <>
          <p class="empty">{account.value('standings.empty')}</p>
          <p class="row"><a class="button primary" href={addressOf({ page: 'street' })}>{t.value('debrief.toStreet')}</a></p>
        </>
      ) : <Lines board={board} />}
    </section>
  );
}

function Lines({ board }: { board: TeamBoard }) {
  const { mostImproved } = board;
  return (
    <>
      {mostImproved !== null && <p class="improved" data-most-improved>{account.value('standings.mostImproved', { name: mostImproved.name ?? account.value('standings.hidden'), points: points(mostImproved.trend) })}</p>}
      <table class="board">
        <thead><tr><th scope="col">{account.value('standings.place')}</th><th scope="col">{account.value('standings.who')}</th><th scope="col">{account.value('standings.points')}</th><th scope="col">{account.value('standings.trend')}</th><th scope="col">{account.value('standings.tactic')}</th><th scope="col">{account.value('standings.talks')}</th></tr></thead>
        <tbody>
          {board.lines.map((line, index) => (
            <>
              {index > 0 && isGap(board, index) && <tr key={`gap ${line.place}`} class="gap"><td colSpan={6}><span aria-hidden="true">⋮</span><span class="visually-hidden">{account.value('standings.gap')}</span></td></tr>}
              <tr key={line.person?.id ?? `place ${line.place} ${index}`} class={line.isMe ? 'is-me' : ''} data-line={line.isMe ? 'me' : 'other'}>
                <td class="place">{line.place}</td>
                <th scope="row"><bdi>{line.person?.name ?? account.value('standings.hidden')}</bdi>{line.isMe && <span class="tag">{account.value('standings.me')}</span>}</th>
                <td class="points" data-points>{points(line.points)}</td>
                <td class="trend-cell"><Trend trend={line.trend} /></td>
                <td class="tactic"><BestTactic tactic={line.bestTactic} /></td>
                <td class="talks"><span class="phone-label">{account.value('standings.talks')} </span>{line.attempts}</td>
              </tr>
            </>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Places that are left out come before this line. Equal points share a place, so the lines before are counted with it. */
function isGap({ lines }: TeamBoard, index: number): boolean {
  const before = lines[index - 1]!;
  const shared = lines.filter((line, other) => other < index && line.place === before.place).length;
  return lines[index]!.place > before.place + shared;
}
