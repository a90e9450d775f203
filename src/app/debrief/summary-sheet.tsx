import type { FinishedTalk } from '../progress/progress-store.ts';
import { language } from '../settings.ts';
import { t } from '../text.ts';
import { costliestTurns } from './costliest-turns.ts';
import { CurveLegend, CurvePicture } from './curve-picture.tsx';
import type { DebriefView } from './debrief-view.ts';
import { Face, faceName } from './face.tsx';
import { momentsOf } from './moments.ts';
import { replyWords } from './words-of-turn.ts';

/** Moments in a row of the printed picture. */
const PRINTED_ROW = 16;

/** The debrief on one page of paper; on screen it is not there. */
export function SummarySheet({ view, endingKind }: { view: DebriefView; endingKind: FinishedTalk['endingKind'] }) {
  const { content: { scenario, wording }, record, scorecard, state } = view;
  const moments = momentsOf(state, scorecard);
  const date = new Intl.DateTimeFormat(language.value === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(record.endedAt ?? record.startedAt));
  return (
    <section class="summary" data-summary>
      <header>
        <Face customer={scenario.id} face={moments.at(-1)!.face} isNamed />
        <div>
          <p>{t.value('title')} · {t.value('debrief.heading')} · {date}</p>
          <h2>{wording.person.name} · {t.value(`type.${scenario.customerType as 'victim'}`)}</h2>
          <p>{wording.book.endings[state.ending!]!.title} · {t.value(`ending.${endingKind}`)} · {faceName(moments.at(-1)!.face)} · {t.value(`mode.${record.mode}`)}</p>
        </div>
        <dl>
          <div><dt>{t.value('debrief.score')}</dt><dd>{scorecard.score}</dd><dd class="verdict">{t.value(scorecard.passed ? 'debrief.passed' : 'debrief.failed')}</dd></div>
          <div><dt>{t.value('debrief.conduct')}</dt><dd>{scorecard.conduct.score}</dd></div>
          <div><dt>{t.value('debrief.craft')}</dt><dd>{scorecard.craft.score}</dd></div>
        </dl>
      </header>
      <div class="summary-columns">
        <div>
          <h3>{t.value('debrief.criteria')}</h3>
          <ul>
            {scorecard.criteria.map(({ id, points, of }) => (
              <li key={id} class="summary-criterion">
                <span>{wording.book.criteria[id]?.name ?? id}</span> <b>{t.value('debrief.points', { points, of })}</b>
                <i class="bar"><i style={{ width: `${(100 * points) / of}%` }} /></i>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t.value('debrief.conduct')}</h3>
          {scorecard.conduct.breaches.length === 0 ? <p>{t.value('debrief.noBreaches')}</p> : (
            <ul>{scorecard.conduct.breaches.map(({ turn, redLine, severity }) => <li key={`${turn} ${redLine}`}>{t.value('debrief.evidence', { turn })}{t.value('colon')}{view.redLines[redLine]?.name ?? redLine} ({t.value(`severity.${severity}`)})</li>)}</ul>
          )}
          <h3>{t.value('debrief.craft')}</h3>
          <ul>{scorecard.craft.parts.map(({ id, points }) => <li key={id}>{points > 0 ? '✓' : '✗'} {t.value(`craft.${id}`)}</li>)}</ul>
        </div>
      </div>
      <h3>{t.value('debrief.curve')}</h3>
      <CurvePicture view={view} moments={moments} most={PRINTED_ROW} />
      <CurveLegend />
      <CostlyTurns view={view} />
    </section>
  );
}

function CostlyTurns({ view }: { view: DebriefView }) {
  const { wording } = view.content;
  const costly = costliestTurns(view.turns);
  return (
    <>
      <h3>{t.value('picture.costliest')}</h3>
      {costly.length === 0 ? <p>{t.value('picture.noneCostly')}</p> : (
        <ol>
          {costly.map(({ turn, lost, best }) => {
            const played = view.state.turns[turn - 1]!;
            return (
              <li key={turn} class="costly">
                <p><b>{t.value('talk.turn', { turn })} · {t.value('debrief.lost', { points: lost })}</b></p>
                <p>{t.value('talk.you')}{t.value('colon')}{replyWords(view, played)}</p>
                <p>{t.value('debrief.better')}{t.value('colon')}{wording.reply(best!, played.table)}</p>
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
}

/** Hands the one page to the browser's own printing, which can also save it as a file. */
export function PrintButton() {
  return <button type="button" class="button quiet" data-print onClick={() => window.print()}>{t.value('picture.print')}</button>;
}
