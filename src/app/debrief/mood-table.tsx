import { t } from '../text.ts';
import { DIMENSIONS } from './curve-picture.tsx';
import type { DebriefView } from './debrief-view.ts';
import { faceName } from './face.tsx';
import { MARKS } from './moment-marks.tsx';
import type { Moment } from './moments.ts';
import { marksOf } from './words-of-turn.ts';

/** The picture as a table, a row for each moment. */
export function MoodTable({ view, moments }: { view: DebriefView; moments: readonly Moment[] }) {
  return (
    <details>
      <summary>{t.value('debrief.curveTable')}</summary>
      <div class="scroll" tabIndex={0} role="region" aria-label={t.value('debrief.curveTable')}>
        <table class="mood-table">
          <thead>
            <tr>
              <th scope="col">{t.value('picture.column.turn')}</th>
              {DIMENSIONS.map((dimension) => <th key={dimension} scope="col">{t.value(`talk.${dimension}`)}</th>)}
              <th scope="col">{t.value('picture.column.face')}</th>
              {MARKS.map((mark) => <th key={mark} scope="col">{t.value(`picture.column.${mark}`)}</th>)}
            </tr>
          </thead>
          <tbody>{moments.map((moment) => <MomentRow key={moment.turn} view={view} moment={moment} />)}</tbody>
        </table>
      </div>
    </details>
  );
}

function MomentRow({ view, moment }: { view: DebriefView; moment: Moment }) {
  const marks = marksOf(view, moment);
  return (
    <tr>
      <th scope="row">{moment.turn === 0 ? t.value('debrief.start') : moment.turn}</th>
      {DIMENSIONS.map((dimension) => <td key={dimension}>{moment.mood[dimension]}</td>)}
      <td>{faceName(moment.face)}</td>
      {MARKS.map((mark) => <td key={mark}>{marks[mark].join(t.value('list'))}</td>)}
    </tr>
  );
}
