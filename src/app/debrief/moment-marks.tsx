import { Icon, type IconName } from '../elements/icon.tsx';
import { t } from '../text.ts';
import type { DebriefView } from './debrief-view.ts';
import type { Moment } from './moments.ts';
import { marksOf } from './words-of-turn.ts';

const ICONS = { won: 'check', lost: 'cross', crossed: 'alert' } as const satisfies Record<string, IconName>;
export const MARKS = ['won', 'lost', 'crossed'] as const;

/** What a moment won and lost: an icon each, in words only for those who do not see it. */
export function MarkIcons({ view, moment }: { view: DebriefView; moment: Moment }) {
  const marks = marksOf(view, moment);
  return (
    <span class="mark-icons">
      {MARKS.filter((mark) => marks[mark].length > 0).map((mark) => {
        const words = t.value(`picture.${mark}`, { what: marks[mark].join(t.value('list')) });
        return <span key={mark} class={`mark-${mark}`} role="img" aria-label={words} title={words}><Icon name={ICONS[mark]} /></span>;
      })}
    </span>
  );
}

/** The same in words, a line each. */
export function MarkLines({ view, moment }: { view: DebriefView; moment: Moment }) {
  const marks = marksOf(view, moment);
  return MARKS.filter((mark) => marks[mark].length > 0).map((mark) => (
    <p key={mark} class={`mark-line mark-${mark}`}><Icon name={ICONS[mark]} /> {t.value(`picture.${mark}`, { what: marks[mark].join(t.value('list')) })}</p>
  ));
}
