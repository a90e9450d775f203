import { CUSTOMERS } from '#scenarios/catalog.ts';
import { loadContent, type Content } from '../content.ts';
import { TopBar } from '../elements/top-bar.tsx';
import { WithContent } from '../elements/with-content.tsx';
import { bestScore, MASTERED_FROM, masteryOf, nextPractice, type Mastery } from '../progress/mastery.ts';
import { ownTalks } from '../counted/own-talks.ts';
import { OutboxReport } from '../counted/outbox-report.tsx';
import { progressStore } from '../progress/open-store.ts';
import type { FinishedTalk } from '../progress/progress-store.ts';
import { addressOf } from '../router.ts';
import { me } from '../server/server.ts';
import { language } from '../settings.ts';
import { loadWords, t } from '../text.ts';

interface Progress {
  readonly isKept: boolean;
  readonly talks: readonly FinishedTalk[];
  readonly contents: Readonly<Record<string, Content>>;
}

/** What was practised: best scores, tactics mastered and weak, what to practise next, history. */
export function ProgressPage() {
  return (
    <div class="page">
      <TopBar />
      <main>
        <WithContent of={`progress ${language.value} ${me.value?.id ?? ''}`} load={loadProgress}>
          {(progress) => <Overview {...progress} />}
        </WithContent>
      </main>
    </div>
  );
}

async function loadProgress(): Promise<Progress> {
  const store = await progressStore();
  if (me.value !== null) await loadWords('account');
  const [talks, contents] = await Promise.all([ownTalks(store), Promise.all(CUSTOMERS.map((customer) => loadContent(customer, language.value)))]);
  return { isKept: store.isKept, talks, contents: Object.fromEntries(contents.map((content) => [content.scenario.id, content])) };
}

function Overview({ isKept, talks, contents }: Progress) {
  const next = nextPractice(CUSTOMERS, talks);
  const masteries = masteryOf(talks);
  return (
    <article class="sheet progress">
      <h1>{t.value('progress.heading')}</h1>
      {!isKept && <p class="notice" role="status">{t.value('progress.notKept')}</p>}
      {me.value !== null && <OutboxReport names={(scenario) => contents[scenario]?.wording.person.name ?? scenario} />}
      {talks.length === 0 ? (
        <>
          <p class="lead">{t.value('progress.empty')}</p>
          <p class="row"><a class="button primary" href="#/">{t.value('debrief.toStreet')}</a></p>
          <BestList talks={talks} contents={contents} />
        </>
      ) : (
        <>
          <p class="next">{t.value('progress.next')}{t.value('colon')}<strong>{contents[next]!.wording.person.name}</strong> <a class="button primary" href={addressOf({ page: 'file', customer: next })}>{t.value('progress.start')}</a></p>
          <BestList talks={talks} contents={contents} />
          <div class="columns">
            <Tactics title={t.value('progress.mastered')} items={masteries.filter((one) => one.share >= MASTERED_FROM).toReversed()} contents={contents} />
            <Tactics title={t.value('progress.weak')} items={masteries.filter((one) => one.share < MASTERED_FROM)} contents={contents} />
          </div>
          <History talks={talks} contents={contents} />
        </>
      )}
    </article>
  );
}

function BestList({ talks, contents }: Pick<Progress, 'talks' | 'contents'>) {
  return (
    <ul class="best-list">
      {CUSTOMERS.map((customer) => (
        <li key={customer}>
          <a href={addressOf({ page: 'file', customer })}>
            <img src={`${import.meta.env.BASE_URL}portraits/${customer}/calm.svg`} alt="" width="600" height="760" loading="lazy" />
            <span>{contents[customer]!.wording.person.name}<small>{t.value(`type.${customer}`)}</small></span>
            <strong>{bestScore(talks, customer) < 0 ? '–' : bestScore(talks, customer)}</strong>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Tactics({ title, items, contents }: { title: string; items: readonly Mastery[]; contents: Progress['contents'] }) {
  return (
    <section>
      <h2>{title}</h2>
      {items.length === 0 ? <p>{t.value('progress.none')}</p> : (
        <ul class="tactics">
          {items.map((one) => (
            <li key={`${one.customer} ${one.criterion}`}>
              <a href={addressOf({ page: 'handbook', chapter: one.customer })}>{contents[one.customer]!.wording.book.criteria[one.criterion]?.name ?? one.criterion}</a>
              <small>{t.value(`type.${one.customer as 'victim'}`)}</small>
              <i class="bar"><i style={{ width: `${Math.round(100 * one.share)}%` }} /></i>
              <span>{Math.round(100 * one.share)}%</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function History({ talks, contents }: { talks: readonly FinishedTalk[]; contents: Progress['contents'] }) {
  const when = new Intl.DateTimeFormat(language.value, { dateStyle: 'short', timeStyle: 'short' });
  return (
    <section>
      <h2>{t.value('progress.history')}</h2>
      <div class="scroll">
        <table class="history">
          <thead>
            <tr>{(['when', 'who', 'mode', 'ending'] as const).map((column) => <th key={column}>{t.value(`progress.${column}`)}</th>)}<th>{t.value('debrief.score')}</th><th>{t.value('debrief.conduct')}</th><th>{t.value('debrief.craft')}</th><th>{t.value('progress.look')}</th></tr>
          </thead>
          <tbody>
            {talks.toReversed().map((talk) => (
              <tr key={talk.id}>
                <td>{talk.attempt.endedAt === null ? '' : when.format(new Date(talk.attempt.endedAt))}</td>
                <td>{contents[talk.attempt.scenario]?.wording.person.name ?? talk.attempt.scenario}</td>
                <td>{t.value(`mode.${talk.attempt.mode}`)}</td>
                <td>{t.value(`ending.${talk.endingKind}`)}</td>
                <td><strong>{talk.score}</strong></td><td>{talk.conduct}</td><td>{talk.craft}</td>
                <td><a href={addressOf({ page: 'debrief', attempt: talk.id })}>{t.value('progress.look')}</a></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
