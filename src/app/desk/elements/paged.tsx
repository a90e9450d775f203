import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { desk } from '../../text.ts';
import { announce } from '../announce.tsx';
import { useAction } from '../use-action.ts';
import { Asked } from './asked.tsx';
import { ProblemNote } from './problem-note.tsx';

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

interface PagedProps<T> {
  of: string;
  /** Loads the page after `cursor`, the first one without. */
  load: (cursor: string | null) => Promise<Page<T>>;
  /** What to say where there is nothing. */
  empty: ComponentChildren;
  children: (items: readonly T[], reload: () => Promise<void>) => ComponentChildren;
}

/** A list that is asked for a page at a time; "more" adds to it. */
export function Paged<T>({ of, load, empty, children }: PagedProps<T>) {
  return (
    <Asked of={of} load={() => load(null)}>
      {(first, reload) => (first.items.length === 0 ? <div class="desk-empty" data-empty>{empty}</div> : <Pages first={first} load={load}>{(items) => children(items, reload)}</Pages>)}
    </Asked>
  );
}

function Pages<T>({ first, load, children }: { first: Page<T>; load: (cursor: string) => Promise<Page<T>>; children: (items: readonly T[]) => ComponentChildren }) {
  const [page, setPage] = useState(first);
  const shown = useRef(first);
  const action = useAction();
  useEffect(() => {
    if (shown.current === first) return;
    shown.current = first;
    setPage(first);
  }, [first]);
  const more = (cursor: string) => action.run(async () => {
    const next = await load(cursor);
    const items = [...page.items, ...next.items];
    setPage({ items, next: next.next });
    announce(desk.value(next.next === null ? 'common.shown' : 'common.shownMore', { count: items.length }));
  });
  return (
    <>
      {children(page.items)}
      <ProblemNote problem={action.problem} />
      {page.next !== null && <p class="row"><button type="button" class="button quiet" aria-busy={action.isBusy} onClick={() => more(page.next!)} data-more>{desk.value('common.more')}</button></p>}
    </>
  );
}
