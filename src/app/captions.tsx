import { render } from 'preact';
import { captionList, type Caption } from './caption-list.ts';
import { captions } from './sound-settings.ts';
import { loadSoundWords, soundWords, type SoundWords } from './sound-words.ts';
import './styles/sound.css';

/** What is heard, in writing, over whatever page is open. */
export function Captions() {
  const words = soundWords.value;
  if (!captions.value || words === null) return null;
  return (
    <ul class="captions" role="log" aria-label={words.captions.heading}>
      {captionList.value.map((caption) => <li key={caption.id}>{textOf(caption, words)}</li>)}
    </ul>
  );
}

function textOf({ of, name }: Caption, words: SoundWords): string {
  const texts: Readonly<Record<string, string>> = words.captions[of];
  return texts[name] ?? '';
}

let root: HTMLElement | null = null;
/** Shows captions from now on; they hide themselves while they are not wanted. */
export function showCaptions(): void {
  if (root !== null) return;
  loadSoundWords();
  root = document.createElement('div');
  document.body.append(root);
  render(<Captions />, root);
}
