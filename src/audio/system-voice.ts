import type { Manner } from './manner.ts';

/** A pitch in hertz that the system's voices are taken to have. */
const USUAL_PITCH = 150;

/**
 * The speech of the system. Only voices that are installed on the device are used: others would send every line over the network, and fall silent without it.
 */
export class SystemVoice {
  readonly #speech: SpeechSynthesis | null = globalThis.speechSynthesis ?? null;

  /** The list of voices often comes late: the listener is called when it changes. */
  onVoices(listener: () => void): void {
    this.#speech?.addEventListener?.('voiceschanged', listener);
  }

  speaks(language: string): boolean {
    return this.#voiceFor(language) !== null;
  }

  /** After whatever is being said. @param pitch of the person's own voice, in hertz; @param volume 0–1 @returns false where no voice speaks that language */
  say(text: string, language: string, manner: Manner, pitch: number, volume: number): boolean {
    const voice = this.#voiceFor(language);
    if (voice === null) return false;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = Math.min(1.6, Math.max(0.7, manner.pace));
    utterance.pitch = Math.min(1.6, Math.max(0.6, (pitch / USUAL_PITCH) ** 0.5 * manner.pitch));
    utterance.volume = Math.min(1, volume * manner.loudness);
    this.#speech!.speak(utterance);
    return true;
  }

  /** Some phones let a page speak only once it has spoken in a gesture. */
  unlock(): void {
    if (this.#speech === null) return;
    const nothing = new SpeechSynthesisUtterance(' ');
    nothing.volume = 0;
    this.#speech.speak(nothing);
  }

  hush(): void {
    if (this.#speech?.speaking === true || this.#speech?.pending === true) this.#speech.cancel();
  }

  #voiceFor(language: string): SpeechSynthesisVoice | null {
    const voices = this.#speech?.getVoices().filter((voice) => voice.localService) ?? [];
    return voices.find((voice) => tagOf(voice) === language && voice.default) ?? voices.find((voice) => tagOf(voice) === language) ?? voices.find((voice) => speaksAlike(voice, language)) ?? null;
  }
}

/** Systems write `zh_CN`, `zh-CN` or `cmn-Hans-CN`. */
function tagOf(voice: SpeechSynthesisVoice): string {
  return voice.lang.replaceAll('_', '-').replace(/^cmn(-Hans)?-/, 'zh-');
}

/** Another region will do; but Cantonese (Hong Kong) is not Mandarin. */
function speaksAlike(voice: SpeechSynthesisVoice, language: string): boolean {
  const tag = tagOf(voice);
  return tag.split('-')[0] === language.split('-')[0] && !/HK|MO$/.test(tag);
}
