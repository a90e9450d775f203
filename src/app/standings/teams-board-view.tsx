import { account } from '../text.ts';
import { BestTactic } from './best-tactic.tsx';
import { loadMoreTeams, teamsBoard } from './boards.ts';
import { points, Trend } from './trend.tsx';

/** Teams beside each other; each person counts once in theirs. */
export function TeamsBoardView() {
  const board = teamsBoard.value;
  if (board === null) return null;
  const { mostImproved } = board;
  return (
    <section data-board="teams">
      <h2>{account.value('standings.betweenTeams')}</h2>
      {board.lines.length === 0 ? <p class="empty">{account.value('standings.emptyTeams')}</p> : (
        <>
          {mostImproved !== null && mostImproved.name !== null && <p class="improved">{account.value('standings.mostImproved', { name: mostImproved.name, points: points(mostImproved.trend) })}</p>}
          <table class="board">
            <thead><tr><th scope="col">{account.value('standings.place')}</th><th scope="col">{account.value('standings.team')}</th><th scope="col">{account.value('standings.points')}</th><th scope="col">{account.value('standings.trend')}</th><th scope="col">{account.value('standings.tactic')}</th><th scope="col">{account.value('standings.people')}</th></tr></thead>
            <tbody>
              {board.lines.map((line) => (
                <tr key={line.team.id} class={line.isMine ? 'is-me' : ''} data-line={line.isMine ? 'mine' : 'other'}>
                  <td class="place">{line.place}</td>
                  <th scope="row"><bdi>{line.team.name}</bdi>{line.isMine && <span class="tag">{account.value('standings.myTeam')}</span>}</th>
                  <td class="points" data-points>{points(line.points)}</td>
                  <td class="trend-cell"><Trend trend={line.trend} /></td>
                  <td class="tactic"><BestTactic tactic={line.bestTactic} /></td>
                  <td class="talks"><span class="phone-label">{account.value('standings.people')} </span>{line.people}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {board.next !== null && <p class="row"><button type="button" class="button quiet" onClick={() => void loadMoreTeams()} data-more>{account.value('standings.more')}</button></p>}
        </>
      )}
    </section>
  );
}
