import type { Conversation, Mood } from '#engine/conversation/conversation.ts';
import { t } from '../text.ts';
import { showTurn } from './debrief-view.ts';

const WIDTH = 720;
const HEIGHT = 220;
const EDGE = 28;
const DIMENSIONS = ['tension', 'trust', 'commitment'] as const;
const DASHES = { tension: undefined, trust: '7 4', commitment: '2 4' } as const;

/** Tension, trust and commitment over the turns: a drawing, and the same in a table. */
export function MoodCurve({ state }: { state: Conversation }) {
  const moods: Mood[] = [state.turns[0]!.moodBefore, ...state.turns.map((turn) => turn.moodAfter)];
  const x = (index: number) => EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(1, moods.length - 1);
  const y = (value: number) => HEIGHT - EDGE - (value * (HEIGHT - 2 * EDGE)) / 100;
  return (
    <section class="curve">
      <h2>{t.value('debrief.curve')}</h2>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t.value('debrief.curve')}>
        {[0, 50, 100].map((value) => <line key={value} class="grid" x1={EDGE} x2={WIDTH - EDGE} y1={y(value)} y2={y(value)} />)}
        {[0, 50, 100].map((value) => <text key={value} class="tick" x={EDGE - 6} y={y(value) + 4} text-anchor="end">{value}</text>)}
        {DIMENSIONS.map((dimension) => (
          <polyline key={dimension} class={`curve-${dimension}`} stroke-dasharray={DASHES[dimension]} points={moods.map((mood, index) => `${x(index)},${y(mood[dimension])}`).join(' ')} />
        ))}
        {moods.map((mood, index) => (
          <g key={index} class="curve-turn" onClick={() => index > 0 && showTurn(index)}>
            {DIMENSIONS.map((dimension) => <circle key={dimension} class={`dot-${dimension}`} cx={x(index)} cy={y(mood[dimension])} r="4" />)}
            <text class="tick" x={x(index)} y={HEIGHT - 8} text-anchor="middle">{index === 0 ? t.value('debrief.start') : index}</text>
          </g>
        ))}
      </svg>
      <p class="legend">{DIMENSIONS.map((dimension) => <span key={dimension} class={`legend-${dimension}`}>{t.value(`talk.${dimension}`)}</span>)}</p>
      <details>
        <summary>{t.value('debrief.curveTable')}</summary>
        <div class="scroll">
          <table>
            <thead><tr><th>{t.value('debrief.start')}…</th>{moods.map((_, index) => <th key={index}>{index}</th>)}</tr></thead>
            <tbody>{DIMENSIONS.map((dimension) => <tr key={dimension}><th>{t.value(`talk.${dimension}`)}</th>{moods.map((mood, index) => <td key={index}>{mood[dimension]}</td>)}</tr>)}</tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
