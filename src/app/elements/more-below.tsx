import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../text.ts';
import { Icon } from './icon.tsx';

/** Less than this hidden is margin, not content. */
const SLACK = 20;

/** Says that something that scrolls goes on below its edge, and leads there. Stands last inside it. */
export function MoreBelow({ of }: { of: RefObject<HTMLElement | null> }) {
  const [isHidden, setHidden] = useState(true);
  useEffect(() => {
    const box = of.current!;
    const look = () => setHidden(box.scrollHeight - box.scrollTop - box.clientHeight < SLACK);
    const sizes = new ResizeObserver(look);
    const observe = () => {
      sizes.disconnect();
      sizes.observe(box);
      for (const child of box.children) sizes.observe(child);
      look();
    };
    const children = new MutationObserver(observe);
    children.observe(box, { childList: true });
    box.addEventListener('scroll', look, { passive: true });
    observe();
    return () => {
      sizes.disconnect();
      children.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, []);
  return (
    <div class="more-below" hidden={isHidden}>
      <button type="button" onClick={() => of.current!.scrollBy({ top: of.current!.clientHeight * 0.7, behavior: 'smooth' })} aria-label={t.value('talk.more')} title={t.value('talk.more')}><Icon name="down" /></button>
    </div>
  );
}
