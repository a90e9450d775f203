import { useEffect } from 'preact/hooks';
import { CUSTOMERS, lender } from '#scenarios/catalog.ts';
import { loadPeople, type People } from '../content.ts';
import { Icon } from '../elements/icon.tsx';
import { TopBar } from '../elements/top-bar.tsx';
import { WithContent } from '../elements/with-content.tsx';
import { bestScore, nextPractice } from '../progress/mastery.ts';
import { progressStore } from '../progress/open-store.ts';
import { interruptedDoors } from '../counted/interrupted-doors.ts';
import { grantsSynced } from '../counted/grant-stock.ts';
import { ownTalks } from '../counted/own-talks.ts';
import type { FinishedTalk } from '../progress/progress-store.ts';
import { addressOf } from '../router.ts';
import { me } from '../server/server.ts';
import { language } from '../settings.ts';
import { sound } from '../sound.ts';
import { stage } from '../stage.ts';
import { DoorMark } from '../tasks/door-mark.tsx';
import { loadTasks, tasks } from '../tasks/tasks.ts';
import { TasksDue } from '../tasks/tasks-due.tsx';
import { loadWords, t } from '../text.ts';

/** The market street: seven doors and one that is still locked. */
export function StreetPage() {
  useEffect(() => {
    sound.atPlace('street');
    void stage().then((opened) => opened?.showStreet());
    if (tasks.peek() !== null) void loadTasks(); // the first time they come with the start
  }, []);
  return (
    <div class="street">
      <TopBar />
      <main>
        <div class="street-sign">
          <h1>{t.value('title')}</h1>
          <p>{t.value('street.intro')}</p>
        </div>
        <WithContent of={`street ${language.value} ${me.value?.id ?? ''} ${grantsSynced.value}`} load={loadStreet}>
          {(street) => <Doors {...street} />}
        </WithContent>
      </main>
    </div>
  );
}

interface Street {
  readonly people: People;
  readonly talks: readonly FinishedTalk[];
  readonly interrupted: readonly string[];
}

async function loadStreet(): Promise<Street> {
  const store = await progressStore();
  if (me.value !== null) await loadWords('account');
  const [people, talks, interrupted] = await Promise.all([loadPeople(language.value), ownTalks(store), interruptedDoors(store)]);
  return { people, talks, interrupted };
}

function Doors({ people, talks, interrupted }: Street) {
  const next = nextPractice(CUSTOMERS, talks);
  return (
    <>
      {me.value !== null && <TasksDue people={people} />}
      {talks.length > 0 && <p class="next-practice">{t.value('street.next', { name: people[next]!.name })}</p>}
      <ul class="doors">
        {CUSTOMERS.map((customer) => (
          <li key={customer}>
            <a class={`door${customer === next && talks.length > 0 ? ' is-next' : ''}`} href={addressOf({ page: 'file', customer })} data-door={customer} onClick={() => sound.play('select')}>
              <img src={`${import.meta.env.BASE_URL}doors/${customer}.svg`} alt="" width="320" height="420" />
              <span class="door-plate">
                <strong>{people[customer]!.name}</strong>
                <span>{people[customer]!.business}</span>
                {me.value !== null && <DoorMark customer={customer} />}
                <span class="door-state">{stateOf(customer, talks, interrupted)}</span>
              </span>
            </a>
          </li>
        ))}
        <li>
          <div class="door is-locked" title={t.value('street.lockedHint')}>
            <img src={`${import.meta.env.BASE_URL}doors/locked.svg`} alt="" width="320" height="420" />
            <span class="door-plate"><strong><Icon name="lock" /> {t.value('street.locked')}</strong><span>{t.value('street.lockedHint')}</span></span>
          </div>
        </li>
      </ul>
    </>
  );
}

function stateOf(customer: string, talks: readonly FinishedTalk[], interrupted: readonly string[]): string {
  if (interrupted.includes(customer)) return t.value('street.resume');
  const best = bestScore(talks, customer);
  if (best < 0) return `${t.value('street.days', { days: lender.loans[customer]!.overdue[0]! })}\u00a0· ${t.value('street.notMet')}`;
  const passed = talks.some((talk) => talk.attempt.scenario === customer && talk.passed);
  return passed ? `${t.value('street.best', { score: best })}\u00a0· ${t.value('street.passed')}` : t.value('street.best', { score: best });
}
