import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../text.ts';

/** The page's heading. Takes the focus when the page comes up, so that keyboard and screen reader begin here; names the window. */
export function PageHeading({ text, eyebrow }: { text: string; eyebrow?: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current!.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = `${text} – ${t.value('title')}`;
    return () => {
      document.title = t.peek()('title');
    };
  }, [text]);
  return (
    <header class="desk-heading">
      {eyebrow !== undefined && <p class="eyebrow">{eyebrow}</p>}
      <h1 ref={heading} tabIndex={-1} data-heading>{text}</h1>
    </header>
  );
}
