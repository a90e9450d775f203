import { replay } from '#engine/attempt/replay.ts';
import { PASS_MARK } from '#engine/scoring/scorecard.ts';
import { debrief } from '#engine/scoring/debrief.ts';
import { hashOf } from '#scenarios/catalog.ts';
import { loadRuleSets } from '#scenarios/conduct/rule-sets.ts';
import { loadActNames, loadConduct, loadContent } from '../content.ts';
import { CountedLine } from '../counted/counted-line.tsx';
import { CriteriaList } from '../debrief/criteria-list.tsx';
import type { DebriefView } from '../debrief/debrief-view.ts';
import { typedNotes } from '../debrief/typed-notes.ts';
import { Marks } from '../debrief/marks.tsx';
import { MoodCurve } from '../debrief/mood-curve.tsx';
import { PrintButton, SummarySheet } from '../debrief/summary-sheet.tsx';
import { TranscriptList } from '../debrief/transcript-list.tsx';
import { TopBar } from '../elements/top-bar.tsx';
import { WithContent } from '../elements/with-content.tsx';
import type { FinishedTalk } from '../progress/progress-store.ts';
import { progressStore } from '../progress/open-store.ts';
import { addressOf } from '../router.ts';
import { language } from '../settings.ts';
import { loadWords, t } from '../text.ts';

interface DebriefOfTalk {
  readonly view: DebriefView;
  readonly talk: FinishedTalk;
}

/** A finished talk looked back on: replayed from its record, scored afresh, explained turn by turn. */
export function DebriefPage({ attempt }: { attempt: string }) {
  return (
    <div class="page debrief-page">
      <TopBar />
      <main>
        <WithContent of={`debrief ${attempt} ${language.value}`} load={() => loadDebrief(attempt)}>
          {(loaded) => <Debriefing {...loaded} />}
        </WithContent>
      </main>
    </div>
  );
}

/** @throws Problem if the record cannot be replayed; the stored record stays as it is */
async function loadDebrief(id: string): Promise<DebriefOfTalk> {
  const talk = await (await progressStore()).finishedById(id);
  if (talk === undefined) throw new Error(t.peek()('error.noAttempt'));
  const [{ parseAttempt }, { hearingFor }] = await Promise.all([import('#engine/attempt/attempt.ts'), import('../typing/hearing-for.ts')]); // the schema library loads only when needed
  const record = parseAttempt(talk.attempt);
  if (talk.personId !== undefined) await loadWords('account');
  const [content, actNames, conduct] = await Promise.all([
    loadContent(record.scenario, language.value), loadActNames(language.value), loadConduct(language.value),
  ]);
  const state = replay(record, content.scenario, hashOf(content.scenario), { hearAgain: await hearingFor(record) });
  const looked = debrief(content.scenario, state, loadRuleSets(record.rules));
  const passMark = talk.passMark ?? PASS_MARK;
  const scorecard = { ...looked.scorecard, passed: looked.scorecard.score >= passMark && !looked.scorecard.autoFail };
  const view = { record, content, state, actNames, typed: await typedNotes(state, looked.turns), redLines: conduct.redLines, ...looked, scorecard, passMark };
  return { view, talk };
}

function Debriefing({ view, talk }: DebriefOfTalk) {
  const { content, state, neverFoundOut } = view;
  const { scenario, wording } = content;
  const ending = wording.book.endings[state.ending!]!;
  const kind = scenario.endings.find((one) => one.id === state.ending)!.kind;
  return (
    <article class="sheet debrief">
      <header class="case-head">
        <img src={`${import.meta.env.BASE_URL}portraits/${scenario.id}/${state.turns.at(-1)!.said.findLast((said) => said.speaker === 'customer')?.expression ?? 'calm'}.svg`} alt="" width="600" height="760" />
        <div>
          <p class="eyebrow">{t.value('debrief.heading')} · {wording.person.name}</p>
          <h1>{ending.title}</h1>
          <p class={`stamp ending-${kind}`}>{t.value(`ending.${kind}`)}</p>
        </div>
      </header>
      <p class="ending-text">{wording.fill(ending.text, state.table)}</p>
      {talk.personId !== undefined && <CountedLine talk={talk} />}
      <Marks view={view} />
      <p class="row"><PrintButton /></p>
      <section class="sequel"><h2>{t.value('debrief.sequel')}</h2><p>{wording.fill(ending.sequel, state.table)}</p></section>
      <CriteriaList view={view} />
      <MoodCurve view={view} />
      <TranscriptList view={view} />
      <section>
        <h2>{t.value('debrief.neverFound')}</h2>
        {neverFoundOut.length === 0 ? <p>{t.value('debrief.allFound')}</p> : <ul>{neverFoundOut.map((fact) => <li key={fact}>{wording.fill(wording.book.facts[fact] ?? fact)}</li>)}</ul>}
      </section>
      <p class="row">
        <a class="button primary" href={addressOf({ page: 'file', customer: scenario.id })} data-again>{t.value('debrief.again')}</a>
        <a class="button quiet" href="#/">{t.value('debrief.toStreet')}</a>
        <a class="button quiet" href={addressOf({ page: 'handbook', chapter: scenario.customerType })}>{t.value('debrief.toHandbook')}</a>
        <a class="button quiet" download={`${scenario.id}-${view.record.seed}.json`} href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(view.record, null, 2))}`}>{t.value('debrief.download')}</a>
      </p>
      <p class="small">{t.value('debrief.proof')}</p>
      <SummarySheet view={view} endingKind={kind} />
    </article>
  );
}
