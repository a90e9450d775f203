import { t } from '../text.ts';
import { showTurn, type DebriefView } from './debrief-view.ts';
import { Face, faceName } from './face.tsx';
import { MarkLines } from './moment-marks.tsx';
import type { Moment } from './moments.ts';
import { answerWords, replyWords } from './words-of-turn.ts';

/** One moment seen close: the face, what was said, what was heard in it, what came back, and what it won or lost. */
export function MomentCard({ view, moment }: { view: DebriefView; moment: Moment }) {
  const { wording, scenario } = view.content;
  const turn = moment.turn === 0 ? undefined : view.state.turns[moment.turn - 1]!;
  const points = moment.turn === 0 ? 0 : view.turns[moment.turn - 1]!.lost;
  return (
    <>
      <div class="moment-face">
        <Face customer={scenario.id} face={moment.face} isNamed />
        <span class="moment-expression">{faceName(moment.face)}</span>
      </div>
      <div class="moment-words">
        <h3>{turn === undefined ? t.value('debrief.start') : t.value('talk.turn', { turn: moment.turn })}{points > 0 && <em class="lost">{t.value('debrief.lost', { points })}</em>}</h3>
        {turn !== undefined && <p class="yours"><b>{t.value('talk.you')}</b> {replyWords(view, turn)}</p>}
        {turn !== undefined && <p class="heard">{t.value('debrief.heard')}{t.value('colon')}{turn.acts.length === 0 ? t.value('typing.heardNothing') : turn.acts.map((act) => view.actNames[act]?.name ?? act).join(t.value('list'))}</p>}
        {answerWords(view, moment.turn).map(({ key, speaker, text }) => <p key={key} class="said"><b>{speaker === 'customer' ? wording.person.name : t.value(`talk.${speaker}`)}</b> {text}</p>)}
        <MarkLines view={view} moment={moment} />
        <button type="button" class="text-button" onClick={() => showTurn(moment.turn)}>{t.value('picture.read')}</button>
      </div>
    </>
  );
}
