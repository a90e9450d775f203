import { useEffect, useRef } from 'preact/hooks';
import type { Content } from '../content.ts';
import { t } from '../text.ts';
import { unbroken } from '../elements/unbroken.ts';
import { HeardLine } from '../typing/heard-line.tsx';
import { MarkedText } from '../typing/marked-text.tsx';
import type { Bubble } from './bubble.ts';
import type { Talk } from './talk.ts';

/** What was said, newest last. */
export function Bubbles({ talk, content }: { talk: Talk; content: Content }) {
  const list = useRef<HTMLOListElement>(null);
  const bubbles = talk.bubbles.value;
  useEffect(() => {
    const box = list.current!;
    const toNewest = () => box.scrollTo({ top: box.scrollHeight });
    toNewest();
    box.parentElement?.scrollTo({ top: 0 });
    box.lastElementChild?.scrollIntoView({ block: 'nearest' });
    const sizes = new ResizeObserver(toNewest); // replies and coach take their room from it
    sizes.observe(box);
    return () => sizes.disconnect();
  }, [bubbles.length]);
  const newest = bubbles.at(-1)?.turn;
  const showsHeard = talk.setting.terms.mode !== 'exam';
  return (
    <ol class="bubbles" ref={list} aria-live="polite" aria-label={t.value('talk.log')} tabIndex={0}>
      {bubbles.map((bubble) => (
        <li key={bubble.key} class={`bubble by-${bubble.who}${bubble.turn === newest ? ' is-new' : ''}${bubble.typed === undefined ? '' : ' is-typed'}`} data-line={bubble.id}>
          <span class="by">{speakerName(bubble, content)}</span>
          <p>{bubble.typed === undefined ? unbroken(bubble.who === 'you' ? content.wording.reply(bubble.id, bubble.table) : content.wording.line(bubble.id, bubble.table)) : <MarkedText text={bubble.typed.reply.type} pieces={showsHeard ? bubble.typed.pieces : []} />}</p>
          {bubble.typed !== undefined && showsHeard && <HeardLine talk={talk} turn={bubble.turn} typed={bubble.typed.reply} />}
        </li>
      ))}
    </ol>
  );
}

function speakerName(bubble: Bubble, content: Content): string {
  if (bubble.who === 'customer') return content.wording.person.name;
  return t.value(`talk.${bubble.who}`);
}
