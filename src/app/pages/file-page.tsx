import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { PLAY_MODES, type PlayMode } from '#engine/attempt/play-mode.ts';
import { loadContent, type Content } from '../content.ts';
import { TopBar } from '../elements/top-bar.tsx';
import { WithContent } from '../elements/with-content.tsx';
import { fillStock, grantsSynced, heldTalk, putAside } from '../counted/grant-stock.ts';
import type { HeldGrant } from '../counted/held-grant.ts';
import { progressStore } from '../progress/open-store.ts';
import { addressOf, goTo } from '../router.ts';
import { me } from '../server/server.ts';
import { REPLY_INPUTS, language, replyInput } from '../settings.ts';
import { sound } from '../sound.ts';
import { TaskLinks } from '../tasks/task-links.tsx';
import { TaskPanel } from '../tasks/task-panel.tsx';
import { loadWords, t } from '../text.ts';

/** How the next talk will be played. */
export const chosenMode = signal<PlayMode>('learn');
/** Whose door was knocked at last. A talk opened by its address (a reload, a link) comes without a knock. */
export const knockedAt = signal<string | null>(null);

/** The case before knocking: who, which loan, how late, what was tried, what may be offered. */
export function FilePage({ customer, assignment }: { customer: string; assignment: string | null }) {
  useEffect(() => sound.atPlace(null), []);
  return (
    <div class="page">
      <TopBar />
      <main>
        <WithContent of={`file ${customer} ${language.value} ${me.value?.id ?? ''} ${grantsSynced.value}`} load={() => loadFile(customer, assignment)}>
          {(file) => <CaseFile {...file} assignment={assignment} />}
        </WithContent>
      </main>
    </div>
  );
}

interface CaseFileContent {
  readonly content: Content;
  readonly isInterrupted: boolean;
  /** The talk begun on a seed of the server: for the assignment, or as practice. */
  readonly held: HeldGrant | undefined;
}

async function loadFile(customer: string, assignment: string | null): Promise<CaseFileContent> {
  const [content, store, held] = await Promise.all([loadContent(customer, language.value), progressStore(), heldTalk(customer, assignment), me.value === null ? undefined : loadWords('account')]);
  return { content, held, isInterrupted: assignment === null && (held !== undefined || (await store.interruptedScenarios()).includes(customer)) };
}

const ACCOUNT = [
  ['principal', '{{principal}}'], ['rate', '{{annualRate}}'], ['instalment', '{{instalment}}'], ['dueDate', '{{dueDate}}'],
  ['overdue', '{{daysOverdue}}'], ['fee', '{{fee}}'], ['total', '{{total}}'],
] as const;

function CaseFile({ content: { scenario, wording }, isInterrupted, held, assignment }: CaseFileContent & { assignment: string | null }) {
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
      {assignment !== null && me.value !== null ? <TaskPanel scenario={scenario} assignment={assignment} held={held} onKnock={() => knock(scenario, assignment)} /> : (
        <>
          {me.value !== null && <TaskLinks customer={scenario.id} />}
          <ModeChoice customer={scenario.id} isInterrupted={isInterrupted} />
          <Knock scenario={scenario} isInterrupted={isInterrupted} held={held} />
        </>
      )}
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

function ModeChoice({ customer, isInterrupted }: { customer: string; isInterrupted: boolean }) {
  const isSignedIn = me.value !== null;
  useEffect(() => {
    if (isSignedIn && !isInterrupted) void fillStock(customer, chosenMode.value).catch(() => undefined); // without the server, the stock stays as it is
  }, [customer, isInterrupted, isSignedIn, chosenMode.value]);
  if (isInterrupted) return null;
  return (
    <>
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
      <InputChoice />
    </>
  );
}

/** Choosing trains recognising; typing trains finding the words. */
function InputChoice() {
  return (
    <fieldset class="inputs">
      <legend>{t.value('typing.input')}</legend>
      {REPLY_INPUTS.map((input) => (
        <label key={input} class={replyInput.value === input ? 'is-chosen' : ''}>
          <input type="radio" name="input" value={input} checked={replyInput.value === input} onChange={() => (replyInput.value = input)} /> {t.value(`typing.${input}`)}
        </label>
      ))}
      <small>{t.value('typing.inputHint')}</small>
    </fieldset>
  );
}

/** From the case file to the talk. */
function knock(scenario: Content['scenario'], assignment: string | null): void {
  sound.play(scenario.start.stage === 'contact-planning' ? 'page' : 'knock');
  knockedAt.value = scenario.id;
  goTo({ page: 'talk', customer: scenario.id, ...(assignment === null ? {} : { assignment }) });
}

function Knock({ scenario, isInterrupted, held }: { scenario: Content['scenario']; isInterrupted: boolean; held: HeldGrant | undefined }) {
  const plans = scenario.start.stage === 'contact-planning';
  const begin = () => knock(scenario, null);
  const anew = async () => {
    await (await progressStore()).dropInterrupted(scenario.id);
    if (held !== undefined) await putAside(held);
    begin();
  };
  return (
    <p class="row">
      <button type="button" class="button primary" onClick={begin} data-knock>{t.value(isInterrupted ? 'file.continue' : plans ? 'file.plan' : 'file.knock')}</button>
      {isInterrupted && <button type="button" class="button quiet" onClick={() => void anew()}>{t.value('file.anew')}</button>}
    </p>
  );
}
