import { useEffect, useRef, useState } from 'preact/hooks';
import type { DialogueAct } from '#engine/dialogue-act.ts';
import type { ReviewedAttempt } from '#contract/attempt.ts';
import type { Ruling } from '#contract/ruling.ts';
import type { TypedAt } from '#contract/typed-replies.ts';
import type { ActNames } from '../../content.ts';
import { showTurn } from '../../debrief/debrief-view.ts';
import { desk, t } from '../../text.ts';
import { whenText } from '../when.ts';
import { RulingForm } from './ruling-form.tsx';

interface TurnRulingProps {
  typed: TypedAt;
  actNames: ActNames;
  reviewed: ReviewedAttempt;
  reload: () => Promise<void>;
  mayReview: boolean;
}

/** How a typed reply was heard, whether that is contested, and what a trainer rules of it; for trainers, the way to rule. */
export function TurnRuling({ typed: { turn, reply }, actNames, reviewed, reload, mayReview }: TurnRulingProps) {
  const ruling = reviewed.rulings.find((one) => one.turn === turn);
  const isContested = reply.contested === true;
  const [isOpen, setOpen] = useState(false);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current) showTurn(turn); // the form was long: without it the page would stand elsewhere
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div class={`turn-ruling${isContested ? ' is-contested' : ''}`} data-typed-turn={turn} data-contested={isContested}>
      <p>{desk.value('attempt.heardOutright')}{t.value('colon')}<Acts acts={reply.heard} actNames={actNames} none={desk.value('attempt.heardNone')} /></p>
      {reply.meant !== undefined && <p>{desk.value('attempt.meant')}{t.value('colon')}<Acts acts={reply.meant} actNames={actNames} none={desk.value('attempt.meantNone')} /></p>}
      {isContested && <p class="is-contested-text">{desk.value(ruling === undefined ? 'attempt.contestedOpen' : 'attempt.contested')}</p>}
      {ruling !== undefined && <Ruled ruling={ruling} actNames={actNames} />}
      {mayReview && (isOpen
        ? <RulingForm turn={turn} attempt={reviewed.attempt.id} ruling={ruling} actNames={actNames} reload={reload} onClose={() => setOpen(false)} />
        : <button type="button" class={isContested && ruling === undefined ? 'button quiet small-button' : 'link-button'} onClick={() => setOpen(true)} data-rule-on={turn}>{desk.value(ruling === undefined ? 'attempt.ruleOn' : 'attempt.changeRuling', { turn })}</button>)}
    </div>
  );
}

function Ruled({ ruling: { turn, acts, note, trainer, at }, actNames }: { ruling: Ruling; actNames: ActNames }) {
  return (
    <div class="comment" data-ruling={turn}>
      <p><strong>{desk.value('attempt.ruling')}</strong>{t.value('colon')}<Acts acts={acts} actNames={actNames} none={desk.value('attempt.rulingNone')} /></p>
      {note !== '' && <p class="comment-text">{note}</p>}
      <p class="comment-foot"><small>{desk.value('attempt.by', { name: trainer?.name ?? desk.value('attempt.deletedAuthor'), when: whenText(at) })}</small></p>
    </div>
  );
}

/** Acts by name, or that there are none. */
export function Acts({ acts, actNames, none }: { acts: readonly DialogueAct[]; actNames: ActNames; none: string }) {
  return acts.length === 0 ? <>{none}</> : <>{acts.map((act) => <span key={act} class="act" title={actNames[act]?.text}>{actNames[act]?.name ?? act}</span>)}</>;
}
