import { CUSTOMERS, isCustomer } from '#scenarios/catalog.ts';
import { loadPeople } from '../content.ts';
import { TopBar } from '../elements/top-bar.tsx';
import { WithContent } from '../elements/with-content.tsx';
import { ConductView } from '../handbook/conduct-view.tsx';
import { HandbookChapterView } from '../handbook/handbook-chapter-view.tsx';
import { talkWithoutHandbook, type ClosedTalk } from '../progress/talk-without-handbook.ts';
import { progressStore } from '../progress/open-store.ts';
import { addressOf } from '../router.ts';
import { language } from '../settings.ts';
import { t } from '../text.ts';

/** The course that the game practises: seven types and conduct. Closed while an exam talk is going on, however one comes here. */
export function HandbookPage({ chapter }: { chapter: string | null }) {
  return (
    <div class="page">
      <TopBar />
      <main>
        <WithContent of={`handbook ${language.value}`} load={loadTalk}>
          {(talk) => (talk === null ? <Book chapter={chapter} /> : <Closed {...talk} />)}
        </WithContent>
      </main>
    </div>
  );
}

async function loadTalk(): Promise<(ClosedTalk & { name: string }) | null> {
  const [talk, people] = await Promise.all([progressStore().then(talkWithoutHandbook), loadPeople(language.value)]);
  return talk === null ? null : { ...talk, name: people[talk.customer]?.name ?? talk.customer };
}

function Closed({ name, ...talk }: ClosedTalk & { name: string }) {
  return (
    <section class="sheet failure" data-closed>
      <h1>{t.value('handbook.closed')}</h1>
      <p>{t.value('handbook.closedText', { name })}</p>
      <p class="row">
        <a class="button primary" href={addressOf({ page: 'talk', ...talk })}>{t.value('handbook.returnToTalk')}</a>
        <a class="button quiet" href={addressOf({ page: 'file', ...talk })}>{t.value('progress.start')}</a>
      </p>
    </section>
  );
}

function Book({ chapter }: { chapter: string | null }) {
  const link = (id: string, name: string) => (
    <li key={id}><a href={addressOf({ page: 'handbook', chapter: id })} aria-current={chapter === id ? 'page' : undefined}>{name}</a></li>
  );
  return (
    <div class="handbook">
      <nav aria-label={t.value('handbook.heading')}>
        <ul>
          {CUSTOMERS.map((customer) => link(customer, t.value(`type.${customer}`)))}
          {link('conduct', t.value('handbook.conduct'))}
        </ul>
      </nav>
      <div class="sheet">
        {chapter === 'conduct' ? <ConductView /> : chapter !== null && isCustomer(chapter) ? <HandbookChapterView customer={chapter} /> : <Cover />}
      </div>
    </div>
  );
}

function Cover() {
  return (
    <article class="chapter">
      <h1>{t.value('handbook.heading')}</h1>
      <p class="lead">{t.value('handbook.intro')}</p>
      <ul class="faces">
        {CUSTOMERS.map((customer) => (
          <li key={customer}>
            <a href={addressOf({ page: 'handbook', chapter: customer })}>
              <img src={`${import.meta.env.BASE_URL}portraits/${customer}/calm.svg`} alt="" width="600" height="760" loading="lazy" />
              {t.value(`type.${customer}`)}
            </a>
          </li>
        ))}
      </ul>
    </article>
  );
}
