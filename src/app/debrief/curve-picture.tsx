import { t } from '../text.ts';
import { curveRows, linePoints, type CurveRow } from './curve-rows.ts';
import type { DebriefView } from './debrief-view.ts';
import { Face } from './face.tsx';
import { MarkIcons } from './moment-marks.tsx';
import type { Moment } from './moments.ts';

/** The three sides of a mood, in the order in which they are drawn. */
export const DIMENSIONS = ['tension', 'trust', 'commitment'] as const;
const DASHES = { tension: undefined, trust: '7 4', commitment: '1 6' } as const;
const LEVELS = [0, 50, 100];

interface CurvePictureProps {
  view: DebriefView;
  moments: readonly Moment[];
  /** How many moments a row has room for. */
  most: number;
  /** The turn that is shown larger below, if one is. */
  shown?: number;
  onShow?: (turn: number) => void;
}

/** For each turn the customer's face, the mood and what was won or lost, side by side; broken into rows where room is short. */
export function CurvePicture({ view, moments, most, shown, onShow }: CurvePictureProps) {
  const { columns, rows } = curveRows(moments.length, most);
  return (
    <div class="curve-rows" style={{ '--columns': columns }}>
      {rows.map((row) => (
        <div key={row.from} class="curve-row">
          <Lines moments={moments} row={row} columns={columns} />
          <ol class="curve-moments">
            {moments.slice(row.from, row.to).map((moment) => (
              <li key={moment.turn} class={`curve-moment${moment.turn === shown ? ' is-shown' : ''}`} data-moment={moment.turn}>
                <Face customer={view.content.scenario.id} face={moment.face} />
                <MarkIcons view={view} moment={moment} />
                <MomentNumber turn={moment.turn} isShown={moment.turn === shown} onShow={onShow} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

/** The number below a moment; pressing the moment shows it. The keyboard has the slider instead, one stop for all turns. */
function MomentNumber({ turn, isShown, onShow }: { turn: number; isShown: boolean; onShow: CurvePictureProps['onShow'] }) {
  const number = turn === 0 ? t.value('debrief.start') : turn;
  if (onShow === undefined) return <span class="curve-number">{number}</span>;
  return <button type="button" class="curve-number" tabIndex={-1} aria-current={isShown ? 'true' : undefined} onClick={() => onShow(turn)}>{number}</button>;
}

/** Drawn without regard to the shape of its box: strokes keep their width, and dots are strokes of no length. */
function Lines({ moments, row, columns }: { moments: readonly Moment[]; row: CurveRow; columns: number }) {
  return (
    <svg class="curve-lines" viewBox={`0 0 ${columns} 100`} preserveAspectRatio="none" aria-hidden="true">
      {LEVELS.map((level) => <line key={level} class="grid" x1={0} x2={columns} y1={level} y2={level} />)}
      {DIMENSIONS.map((dimension) => <polyline key={dimension} class={`curve-${dimension}`} stroke-dasharray={DASHES[dimension]} points={linePoints(moments.map(({ mood }) => mood[dimension]), row)} />)}
      {moments.slice(row.from, row.to).map(({ turn, mood }, index) => DIMENSIONS.map((dimension) => (
        <path key={`${turn} ${dimension}`} class={`dot curve-${dimension}`} d={`M${index + 0.5} ${100 - mood[dimension]}h0`} />
      )))}
    </svg>
  );
}

export function CurveLegend() {
  return <p class="legend">{DIMENSIONS.map((dimension) => <span key={dimension} class={`legend-${dimension}`}>{t.value(`talk.${dimension}`)}</span>)}</p>;
}
