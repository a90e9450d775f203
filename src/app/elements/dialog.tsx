import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../text.ts';
import { Icon } from './icon.tsx';

/** Something over the page that wants attention first; the browser keeps the focus inside. Escape closes it; the focus goes back to what opened it. */
export function Dialog({ title, wide, onClose, children }: { title: string; wide?: boolean; onClose: () => void; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current!.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus(); // a dialog that is taken away, not closed, would leave it nowhere
    };
  }, []);
  return (
    <dialog ref={dialog} class={wide ? 'sheet wide' : 'sheet'} aria-label={title} onClose={onClose}>
      <header class="dialog-head">
        <h2>{title}</h2>
        <button type="button" class="icon-button" onClick={onClose} aria-label={t.value('talk.close')} title={t.value('talk.close')}><Icon name="cross" /></button>
      </header>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
