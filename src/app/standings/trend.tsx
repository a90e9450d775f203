import { Icon } from '../elements/icon.tsx';
import { language } from '../settings.ts';
import { account } from '../text.ts';
import { period } from './boards.ts';

/** Less than this is no change. */
const UNCHANGED = 0.05;

export function points(value: number): string {
  return new Intl.NumberFormat(language.value, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}

/** More or fewer points than in the period before, as an arrow and in words. */
export function Trend({ trend }: { trend: number | null }) {
  if (trend === null && period.value === 'all') return <span class="muted">–</span>;
  if (trend === null) return <span class="trend is-new">{account.value('standings.new')}</span>;
  if (Math.abs(trend) < UNCHANGED) return <span class="trend is-same"><Icon name="same" /> {account.value('standings.same')}</span>;
  const kind = trend > 0 ? 'up' : 'down';
  return <span class={`trend is-${kind}`}><Icon name={trend > 0 ? 'rise' : 'fall'} /> {account.value(`standings.${kind}`, { points: points(Math.abs(trend)) })}</span>;
}
