import { useEffect, useRef, useState } from 'preact/hooks';
import { isCounterproductive, MOST_ACTS, type DialogueAct } from '#engine/dialogue-act.ts';
import { HEARD_ACTS } from '#engine/understanding/model.ts';
import { Ruling } from '#contract/ruling.ts';
import type { ActNames } from '../../content.ts';
import { ask } from '../../server/ask.ts';
import { desk } from '../../text.ts';
import { announce } from '../announce.tsx';
import { Field, FieldError, Tick } from '../elements/field.tsx';
import { ProblemNote } from '../elements/problem-note.tsx';
import { useAction } from '../use-action.ts';

interface RulingFormProps {
  turn: number;
  attempt: string;
  /** What was ruled so far. */
  ruling: Ruling | undefined;
  actNames: ActNames;
  reload: () => Promise<void>;
  onClose: () => void;
}

/** Which acts a typed reply really carries. That it carries none is to be said outright: an empty list may be an oversight. */
export function RulingForm({ turn, attempt, ruling, actNames, reload, onClose }: RulingFormProps) {
  const [acts, setActs] = useState<readonly DialogueAct[]>(ruling?.acts ?? []);
  const [isNone, setNone] = useState(ruling !== undefined && ruling.acts.length === 0);
  const [note, setNote] = useState(ruling?.note ?? '');
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const action = useAction();
  useEffect(() => form.current!.querySelector('input')!.focus(), []);
  const choose = (act: DialogueAct, isChosen: boolean) => {
    setActs(isChosen ? [...acts, act] : acts.filter((one) => one !== act));
    setNone(false);
    setMissing(false);
  };
  const save = (event: Event) => {
    event.preventDefault();
    setMissing(acts.length === 0 && !isNone);
    if (acts.length === 0 && !isNone) return;
    action.run(async () => {
      await ask(Ruling, 'PUT', `attempts/${attempt}/rulings/${turn}`, { acts, note });
      await reload();
      announce(desk.value('attempt.ruled'));
      onClose();
    });
  };
  const group = (legend: string, isHarmful: boolean) => (
    <fieldset>
      <legend>{legend}</legend>
      <div class="ticks">
        {HEARD_ACTS.filter((act) => isCounterproductive(act) === isHarmful).map((act) => (
          <Tick key={act} name={`act-${act}`} label={actNames[act]?.name ?? act} checked={acts.includes(act)} disabled={acts.length >= MOST_ACTS && !acts.includes(act)} onChange={(isChosen) => choose(act, isChosen)} />
        ))}
      </div>
    </fieldset>
  );
  return (
    <form class="desk-form comment-form" ref={form} onSubmit={save} noValidate data-ruling-form={turn}>
      <p class="hint">{desk.value('attempt.rulingHint', { most: MOST_ACTS })}</p>
      {group(desk.value('attempt.actsGood'), false)}
      {group(desk.value('attempt.actsHarmful'), true)}
      <Tick name="act-none" label={desk.value('attempt.actsNone')} checked={isNone} disabled={acts.length > 0} onChange={(isChosen) => { setNone(isChosen); setMissing(false); }} />
      {isMissing && <FieldError id={`ruling-error-${turn}`} text={desk.value('attempt.rulingMissing')} />}
      <Field label={desk.value('attempt.rulingNote')} hint={desk.value('attempt.rulingNoteHint')}>{(ties) => <textarea {...ties} name="ruling-note" rows={2} maxLength={2000} value={note} onInput={(event) => setNote(event.currentTarget.value)} />}</Field>
      <ProblemNote problem={action.problem} />
      <p class="row">
        <button type="submit" class="button" aria-busy={action.isBusy} data-save-ruling>{desk.value('attempt.saveRuling')}</button>
        <button type="button" class="button quiet" onClick={onClose}>{desk.value('common.cancel')}</button>
      </p>
    </form>
  );
}
