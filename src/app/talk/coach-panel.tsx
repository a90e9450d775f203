import type { CoachNote } from '#engine/scoring/coach.ts';
import { momentRule } from '#engine/scoring/coach.ts';
import { loadActNames, type Content } from '../content.ts';
import { Icon } from '../elements/icon.tsx';
import { WithContent } from '../elements/with-content.tsx';
import { language } from '../settings.ts';
import { t } from '../text.ts';
import type { Talk } from './talk.ts';

/** On a small screen the explanation waits behind its mark until it is asked for. */
const hasRoom = window.matchMedia('(min-height: 501px) and (min-aspect-ratio: 1/1)').matches;

/** The coach: in practise a mark after each reply; in learn also what the moment is, and why. */
export function CoachPanel({ talk, content }: { talk: Talk; content: Content }) {
  const note = talk.note.value;
  const phase = talk.phase.value;
  const { mode, hints } = talk.setting.terms;
  const explains = mode === 'learn' && hints;
  const rule = phase === 'choosing' ? momentRule(content.scenario, talk.state.value) : null;
  const moment = rule === null ? undefined : content.wording.book.rules[rule]?.moment;
  if (note === null && (!explains || moment === undefined)) return null;
  return (
    <aside class={`coach ${explains ? 'explains' : 'marks-only'}`} aria-live="polite" aria-label={t.value('talk.coach')}>
      {note !== null && (explains ? <Explanation talk={talk} content={content} note={note} /> : <MarkOf note={note} />)}
      {explains && moment !== undefined && <p class="moment"><strong>{t.value('talk.coachMoment')}</strong> {moment}</p>}
    </aside>
  );
}

function MarkOf({ note }: { note: CoachNote }) {
  return (
    <span class={`mark mark-${note.mark}`}>
      <Icon name={note.mark === 'good' ? 'check' : note.mark === 'mixed' ? 'wave' : 'cross'} />
      {t.value(`mark.${note.mark}`)}
    </span>
  );
}

function Explanation({ talk, content, note }: { talk: Talk; content: Content; note: CoachNote }) {
  const turn = talk.state.value.turns.at(-1);
  const why = note.rule === null ? undefined : content.wording.book.rules[note.rule]?.why;
  if (turn === undefined) return null;
  return (
    <details class="explanation" open={hasRoom}>
      <summary>
        <MarkOf note={note} />
        <WithContent of={`acts ${language.value}`} load={() => loadActNames(language.value)}>
          {(names) => <span class="acts">{t.value('talk.youDid', { acts: turn.acts.map((act) => names[act]?.name ?? act).join(t.value('list')) })}</span>}
        </WithContent>
        <Icon name="down" />
      </summary>
      {why !== undefined && <p>{why}</p>}
      {note.mark !== 'good' && note.best !== null && <p class="better">{t.value('talk.better', { text: content.wording.reply(note.best, turn.table) })}</p>}
      {note.lost > 0 && <p class="lost">{t.value('talk.lostHere', { points: note.lost })}</p>}
    </details>
  );
}
