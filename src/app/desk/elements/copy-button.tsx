import { desk } from '../../text.ts';
import { announce } from '../announce.tsx';

/** Puts a text into the clipboard and says whether that worked. */
export function CopyButton({ text, label, name }: { text: string; label?: string; name?: string }) {
  const copy = () => {
    const written = navigator.clipboard === undefined ? Promise.reject(new Error('no clipboard')) : navigator.clipboard.writeText(text);
    written.then(() => announce(desk.value('common.copied')), () => announce(desk.value('common.copyFailed')));
  };
  return <button type="button" class="button quiet small-button" onClick={copy} data-copy={name}>{label ?? desk.value('common.copy')}</button>;
}
