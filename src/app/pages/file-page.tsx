import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { PLAY_MODES, type PlayMode } from '#engine/attempt/play-mode.ts';
import { loadContent, type Content } from '../content.ts';
import { TopBar } from '../elements/top-bar.tsx';
import { WithContent } from '../elements/with-content.tsx';
import { progressStore } from '../progress/open-store.ts';
import { addressOf, goTo } from '../router.ts';
import { language } from '../settings.ts';
import { sound } from '../sound.ts';
import { t } from '../text.ts';

/** How the next talk will be played. */
export const chosenMode = signal<PlayMode>('learn');
/** Whose door was knocked at last. A talk opened by its address (a reload, a link) comes without a knock. */
export const knockedAt = signal<string | null>(null);

/** The case before knocking: who, which loan, how late, what was tried, what may be offered. */
export function FilePage({ customer }: { customer: string }) {
  useEffect(() => sound.atPlace(null), []);
  return (
    <div class="page">
      <TopBar />
      <main>
        <WithContent of={`file ${customer} ${language.value}`} load={() => loadFile(customer)}>
          {({ content, isInterrupted }) => <CaseFile content={content} isInterrupted={isInterrupted} />}
        </WithContent>
      </main>
    </div>
  );
}

async function loadFile(customer: string) {
  const [content, store] = await Promise.all([loadContent(customer, language.value), progressStore()]);
  return { content, isInterrupted: (await store.interruptedScenarios()).includes(customer) };
}

const ACCOUNT = [
  ['principal', '{{principal}}'], ['rate', '{{annualRate}}'], ['instalment', '{{instalment}}'], ['dueDate', '{{dueDate}}'],
  ['overdue', '{{daysOverdue}}'], ['fee', '{{fee}}'], ['total', '{{total}}'],
] as const;

function CaseFile({ content: { scenario, wording }, isInterrupted }: { content: Content; isInterrupted: boolean }) {
  const { book, person } = wording;
  return (
    <article class="sheet case-file">
      <header class="case-head">
        <img src={`${import.meta.env.BASE_URL}portraits/${scenario.id}/calm.svg`} alt="" width="600" height="760" />
        <div>
          <p class="eyebrow">{t.value('file.heading')}</p>
          <h1>{person.name}</h1>
          <p class="lead">{person.business}</p>
          <p class="stamp">{wording.fill('{{daysOverdue}}')} · {wording.fill('{{total}}')}</p>
          <a class="link" href={addressOf({ page: 'handbook', chapter: scenario.customerType })}>{t.value('file.type', { type: t.value(`type.${scenario.customerType as 'victim'}`) })}</a>
        </div>
      </header>
      <p class="briefing">{wording.fill(book.briefing)}</p>
      {book.caution !== undefined && <aside class="caution" role="note"><strong>{t.value('file.caution')}</strong> {book.caution}</aside>}
      <ModeChoice isInterrupted={isInterrupted} />
      <Knock scenario={scenario} isInterrupted={isInterrupted} />
      <div class="columns">
        <section>
          <h2>{t.value('file.account')}</h2>
          <dl class="account">
            {ACCOUNT.map(([name, figure]) => <div key={name}><dt>{t.value(`file.${name}`)}</dt><dd>{wording.fill(figure)}</dd></div>)}
          </dl>
          <h2>{t.value('file.options')}</h2>
          <p>{wording.fill(book.file.options)}</p>
          <h2>{t.value('file.rules')}</h2>
          <p>{t.value('file.rulesText')}</p>
        </section>
        <section>
          <h2>{t.value('file.who')}</h2>
          <p>{wording.fill(book.file.who)}</p>
          <h2>{t.value('file.story')}</h2>
          <p>{wording.fill(book.file.story)}</p>
          <h2>{t.value('file.log')}</h2>
          <ul class="log">{book.file.log.map((entry) => <li key={entry}>{wording.fill(entry)}</li>)}</ul>
        </section>
      </div>
    </article>
  );
}

function ModeChoice({ isInterrupted }: { isInterrupted: boolean }) {
  if (isInterrupted) return null;
  return (
    <fieldset class="modes">
      <legend>{t.value('file.mode')}</legend>
      {PLAY_MODES.map((mode) => (
        <label key={mode} class={chosenMode.value === mode ? 'is-chosen' : ''}>
          <input type="radio" name="mode" value={mode} checked={chosenMode.value === mode} onChange={() => (chosenMode.value = mode)} />
          <strong>{t.value(`mode.${mode}`)}</strong>
          <span>{t.value(`mode.${mode}Text`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Knock({ scenario, isInterrupted }: { scenario: Content['scenario']; isInterrupted: boolean }) {
  const plans = scenario.start.stage === 'contact-planning';
  const begin = () => {
    sound.play(plans ? 'page' : 'knock');
    knockedAt.value = scenario.id;
    goTo({ page: 'talk', customer: scenario.id });
  };
  const anew = async () => {
    await (await progressStore()).dropInterrupted(scenario.id);
    begin();
  };
  return (
    <p class="row">
      <button type="button" class="button primary" onClick={begin} data-knock>{t.value(isInterrupted ? 'file.continue' : plans ? 'file.plan' : 'file.knock')}</button>
      {isInterrupted && <button type="button" class="button quiet" onClick={() => void anew()}>{t.value('file.anew')}</button>}
    </p>
  );
}
