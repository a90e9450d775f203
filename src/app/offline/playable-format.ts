import type { SoundFormat } from './worker/file-list.ts';

/** Which of the two formats the sound board will choose in this browser. */
export function playableFormat(): SoundFormat {
  return document.createElement('audio').canPlayType('audio/ogg; codecs="vorbis"') === '' ? 'mp3' : 'ogg';
}
