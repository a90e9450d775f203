import { CUSTOMERS, isCustomer } from '#scenarios/catalog.ts';
import { TopBar } from '../elements/top-bar.tsx';
import { ConductView } from '../handbook/conduct-view.tsx';
import { HandbookChapterView } from '../handbook/handbook-chapter-view.tsx';
import { addressOf } from '../router.ts';
import { t } from '../text.ts';

/** The course that the game practises: seven types and conduct. */
export function HandbookPage({ chapter }: { chapter: string | null }) {
  const link = (id: string, name: string) => (
    <li key={id}><a href={addressOf({ page: 'handbook', chapter: id })} aria-current={chapter === id ? 'page' : undefined}>{name}</a></li>
  );
  return (
    <div class="page">
      <TopBar />
      <main class="handbook">
        <nav aria-label={t.value('handbook.heading')}>
          <ul>
            {CUSTOMERS.map((customer) => link(customer, t.value(`type.${customer}`)))}
            {link('conduct', t.value('handbook.conduct'))}
          </ul>
        </nav>
        <div class="sheet">
          {chapter === 'conduct' ? <ConductView /> : chapter !== null && isCustomer(chapter) ? <HandbookChapterView customer={chapter} /> : <Cover />}
        </div>
      </main>
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
