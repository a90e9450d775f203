import { useEffect, useRef } from 'preact/hooks';
import type { Content } from '../content.ts';
import { unbroken } from '../elements/unbroken.ts';
import type { Bubble } from '../talk/bubble.ts';
import type { Talk } from '../talk/talk.ts';
import { t } from '../text.ts';

/** Everything said so far, oldest first, opened at its end. */
export function BackLog({ talk, content }: { talk: Talk; content: Content }) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => list.current?.lastElementChild?.scrollIntoView({ block: 'end' }), []);
  const bubbles = talk.bubbles.value;
  if (bubbles.length === 0) return <p>{t.value('comfort.nothingSaid')}</p>;
  return (
    <ol class="back-log" ref={list}>
      {bubbles.map((bubble) => (
        <li key={bubble.key} class={`by-${bubble.who}`} data-said={bubble.id}>
          <strong>{bubble.who === 'customer' ? content.wording.person.name : t.value(`talk.${bubble.who}`)}</strong>
          <p>{textOf(bubble, content)}</p>
        </li>
      ))}
    </ol>
  );
}

function textOf({ who, id, table, typed }: Bubble, { wording }: Content): string {
  if (typed !== undefined) return typed.reply.type;
  return unbroken(who === 'you' ? wording.reply(id, table) : wording.line(id, table));
}
