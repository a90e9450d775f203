import { useEffect, useState } from 'preact/hooks';
import { PERIODS } from '#contract/standing.ts';
import { NarrowPage } from '../account/narrow-page.tsx';
import { refusalText } from '../account/refusal-text.ts';
import { TopBar } from '../elements/top-bar.tsx';
import { addressOf } from '../router.ts';
import { me } from '../server/server.ts';
import { account } from '../text.ts';
import { BadgeList } from './badge-list.tsx';
import { boardTrouble, followStandings, loadBoards, ownBoard, period } from './boards.ts';
import { Method } from './method.tsx';
import { OwnBoard } from './own-board.tsx';
import { TeamsBoardView } from './teams-board-view.tsx';

/** Who stands where: in the own team, and between teams. New results show by themselves. */
export function StandingsPage() {
  return me.value === null ? <NotSignedIn /> : <Standings />;
}

function Standings() {
  const [news, setNews] = useState('');
  useEffect(() => void loadBoards(), [period.value, me.value?.team?.id]);
  useEffect(() => followStandings(() => {
    const mine = ownBoard.peek()?.lines.find((line) => line.isMe);
    setNews(mine === undefined ? account.peek()('standings.movedOnly') : account.peek()('standings.moved', { place: mine.place }));
  }), []);
  return (
    <div class="page">
      <TopBar />
      <main>
        <article class="sheet standings" data-page="standings">
          <header class="standings-head">
            <h1>{account.value('standings.heading')}</h1>
            <Periods />
          </header>
          <p class="visually-hidden" role="status" aria-live="polite" data-news>{news}</p>
          {boardTrouble.value !== null && <p class="notice" role="alert">{refusalText(boardTrouble.value)}</p>}
          <OwnBoard />
          <TeamsBoardView />
          <Method />
          <BadgeList />
        </article>
      </main>
    </div>
  );
}

function Periods() {
  return (
    <fieldset class="choices is-inline">
      <legend class="visually-hidden">{account.value('standings.period')}</legend>
      {PERIODS.map((one) => (
        <label key={one} class={period.value === one ? 'is-chosen' : ''}>
          <input type="radio" name="period" value={one} checked={period.value === one} onChange={() => (period.value = one)} /> {account.value(`standings.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}

function NotSignedIn() {
  return (
    <NarrowPage id="standings">
      <h1>{account.value('standings.heading')}</h1>
      <p class="lead">{account.value('standings.notSignedIn')}</p>
      <p class="row"><a class="button primary" href={addressOf({ page: 'sign-in' })}>{account.value('signIn.button')}</a></p>
    </NarrowPage>
  );
}
