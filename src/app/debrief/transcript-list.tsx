import type { ComponentChildren } from 'preact';
import type { Turn } from '#engine/conversation/conversation.ts';
import type { DebriefTurn } from '#engine/scoring/debrief.ts';
import { addressOf } from '../router.ts';
import { t } from '../text.ts';
import { TypedTurnView } from './typed-turn-view.tsx';
import { turnAnchor, type DebriefView } from './debrief-view.ts';

interface TranscriptListProps {
  view: DebriefView;
  /** What stands below a turn; 0 is the opening. */
  after?: (turn: number) => ComponentChildren;
}

/** The whole talk: what was said, what was heard in it, what would have been better, what it cost. */
export function TranscriptList({ view, after }: TranscriptListProps) {
  const { state, content, turns } = view;
  return (
    <section class="transcript">
      <h2>{t.value('debrief.transcript')}</h2>
      <ol>
        <li class="turn" id={turnAnchor(0)} tabIndex={-1}>{state.opening.map((said) => <p key={said.line} class="said">{content.wording.line(said.line)}</p>)}{after?.(0)}</li>
        {state.turns.map((turn, index) => <TurnRow key={turn.turn} view={view} turn={turn} looked={turns[index]!} tableAfter={state.turns[index + 1]?.table ?? state.table}>{after?.(turn.turn)}</TurnRow>)}
      </ol>
    </section>
  );
}

function TurnRow({ view, turn, looked, tableAfter, children }: { view: DebriefView; turn: Turn; looked: DebriefTurn; tableAfter: string | null; children: ComponentChildren }) {
  const { wording, scenario } = view.content;
  const rule = looked.rule === null ? undefined : wording.book.rules[looked.rule];
  return (
    <li class="turn" id={turnAnchor(turn.turn)} tabIndex={-1}>
      <h3>{t.value('talk.turn', { turn: turn.turn })}{looked.lost > 0 && <em class="lost">{t.value('debrief.lost', { points: looked.lost })}</em>}</h3>
      {turn.own === undefined ? <p class="yours">{wording.reply(turn.reply!, turn.table)}</p> : <TypedTurnView turn={turn} notes={view.typed.get(turn.turn)} nameOf={(act) => view.actNames[act]?.name ?? act} />}
      <p class="heard">{t.value('debrief.heard')}{t.value('colon')}{turn.acts.length === 0 ? t.value('typing.heardNothing') : turn.acts.map((act) => <span key={act} class="act" title={view.actNames[act]?.text}>{view.actNames[act]?.name ?? act}</span>)}</p>
      {rule !== undefined && <p class="called">{t.value('debrief.calledFor')}{t.value('colon')}{rule.moment} <a href={addressOf({ page: 'handbook', chapter: scenario.customerType })}>{t.value('debrief.toHandbook')}</a></p>}
      {looked.best === null
        ? <p class="best">{t.value('debrief.best')}</p>
        : <p class="better">{t.value('debrief.better')}{t.value('colon')}{wording.reply(looked.best, turn.table)}</p>}
      {turn.said.map((said) => <p key={said.line} class="said"><b>{said.speaker === 'customer' ? wording.person.name : t.value(`talk.${said.speaker}`)}</b> {wording.line(said.line, tableAfter)}</p>)}
      {children}
    </li>
  );
}
