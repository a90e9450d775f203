import { signal } from '@preact/signals';
import type { Sounded } from '#audio/sound-board.ts';
import type { SoundCue } from '#audio/sound-keys.ts';

/** One thing that was heard. */
export type Caption = { readonly id: number } & (
  | { readonly of: 'cue'; readonly name: (typeof CAPTIONED_CUES)[number] }
  | { readonly of: 'place'; readonly name: string }
  | { readonly of: 'voice'; readonly name: string }
);

/** Cues that tell something which is not written anyway. */
export const CAPTIONED_CUES = ['knock', 'door-open', 'door-shut', 'phone-ring', 'message', 'pen', 'coins'] as const satisfies readonly SoundCue[];
/** Voices that are worth a word: an even one is not. */
export const CAPTIONED_VOICES = ['thoughtful', 'worried', 'sad', 'weeping', 'annoyed', 'angry', 'smug', 'wary', 'surprised', 'ashamed'] as const;

const SHOWN_MS = 4500;
const MOST = 3;

/** What is to be read now, the latest last. */
export const captionList = signal<readonly Caption[]>([]);

let next = 0;
let lastVoice = '';

/** Notes what was heard, if it matters. A voice is noted when it changes. */
export function captionFor(sounded: Sounded): void {
  if (sounded.kind === 'cue') {
    const name = CAPTIONED_CUES.find((cue) => cue === sounded.cue);
    if (name !== undefined) show({ id: next, of: 'cue', name });
  } else if (sounded.kind === 'place') {
    lastVoice = '';
    show({ id: next, of: 'place', name: sounded.place });
  } else {
    const voice = `${sounded.person} ${sounded.face}`;
    const isNew = voice !== lastVoice;
    lastVoice = voice;
    if (isNew && (CAPTIONED_VOICES as readonly string[]).includes(sounded.face)) show({ id: next, of: 'voice', name: sounded.face });
  }
}

function show(caption: Caption): void {
  next += 1;
  captionList.value = [...captionList.peek(), caption].slice(-MOST);
  window.setTimeout(() => {
    captionList.value = captionList.peek().filter((one) => one.id !== caption.id);
  }, SHOWN_MS);
}
