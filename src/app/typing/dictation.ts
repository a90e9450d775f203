import type { Language } from '#i18n/languages.ts';

interface Recognition extends EventTarget {
  lang: string;
  interimResults: boolean;
  start(): void;
  stop(): void;
}

interface RecognitionResult extends Event {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>>;
}

type Recognising = new () => Recognition;

/** The browser's own speech recognition; null where it has none. */
const Recogniser = ((window as { SpeechRecognition?: Recognising }).SpeechRecognition ?? (window as { webkitSpeechRecognition?: Recognising }).webkitSpeechRecognition) ?? null;

export const canDictate = Recogniser !== null;

/** Listens once and gives the words heard so far; returns how to stop. `ended` is called in any case, also where the microphone is refused. */
export function dictate(language: Language, heard: (words: string) => void, ended: () => void): () => void {
  const recognition = new Recogniser!();
  recognition.lang = language;
  recognition.interimResults = true;
  recognition.addEventListener('result', (event) => heard(Array.from((event as RecognitionResult).results).map((result) => result[0]!.transcript).join('')));
  recognition.addEventListener('end', ended);
  recognition.addEventListener('error', ended);
  recognition.start();
  return () => recognition.stop();
}
