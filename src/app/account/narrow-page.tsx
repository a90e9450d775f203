import type { ComponentChildren } from 'preact';
import { TopBar } from '../elements/top-bar.tsx';

/** One sheet in the middle of the page: for a form, or a notice. */
export function NarrowPage({ id, isWide = false, children }: { id: string; isWide?: boolean; children: ComponentChildren }) {
  return (
    <div class="page">
      <TopBar />
      <main>
        <article class={`sheet narrow${isWide ? ' is-wide' : ''}`} data-page={id}>{children}</article>
      </main>
    </div>
  );
}
