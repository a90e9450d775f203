import { afterEach, describe, expect, test, vi } from 'vitest';
import { mannerOf } from '#audio/manner.ts';
import { SystemVoice } from '#audio/system-voice.ts';

interface Uttered { text: string; lang: string; rate: number; pitch: number; volume: number; voice: { name: string } }

function withVoices(...voices: [name: string, lang: string, isLocal?: boolean, isDefault?: boolean][]): Uttered[] {
  const said: Uttered[] = [];
  vi.stubGlobal('SpeechSynthesisUtterance', class {
    text: string;
    constructor(text: string) {
      this.text = text;
    }
  });
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices.map(([name, lang, localService = true, isDefault = false]) => ({ name, lang, localService, default: isDefault })),
    speak: (utterance: Uttered) => said.push(utterance),
    cancel: () => said.splice(0),
  });
  return said;
}

afterEach(() => vi.unstubAllGlobals());

const say = (language: string, face = 'calm', pitch = 150) => new SystemVoice().say('…', language, mannerOf(face, 40), pitch, 0.5);

describe('the voice of the system', () => {
  test('speaks each language with a voice of that language, however the system writes it', () => {
    const said = withVoices(['Samantha', 'en-US'], ['Ting-Ting', 'zh_CN'], ['Sin-ji', 'zh-HK']);
    expect(say('zh-CN')).toBe(true);
    expect(say('en')).toBe(true);
    expect(said.map(({ voice }) => voice.name)).toEqual(['Ting-Ting', 'Samantha']);
  });

  test('cmn-Hans-CN is Mandarin, Hong Kong’s is not', () => {
    const said = withVoices(['Sin-ji', 'zh-HK'], ['Xiaoxiao', 'cmn-Hans-CN']);
    expect(say('zh-CN')).toBe(true);
    expect(said[0]!.voice.name).toBe('Xiaoxiao');
    withVoices(['Sin-ji', 'zh-HK']);
    expect(new SystemVoice().speaks('zh-CN')).toBe(false);
  });

  test('voices that need the network are left alone', () => {
    const said = withVoices(['Google 普通话', 'zh-CN', false]);
    expect(new SystemVoice().speaks('zh-CN')).toBe(false);
    expect(say('zh-CN')).toBe(false);
    expect(said).toEqual([]);
  });

  test('a system without speech: nothing is said, nothing fails', () => {
    const voice = new SystemVoice();
    expect(voice.speaks('en')).toBe(false);
    expect(voice.say('…', 'en', mannerOf('calm', 40), 150, 1)).toBe(false);
    voice.hush();
    voice.unlock();
  });

  test('follows mood and person', () => {
    const said = withVoices(['Samantha', 'en-US']);
    say('en', 'angry', 216);
    say('en', 'sad', 98);
    const [angry, sad] = said as [Uttered, Uttered];
    expect(angry.rate).toBeGreaterThan(sad.rate);
    expect(angry.pitch).toBeGreaterThan(sad.pitch);
    expect(angry.volume).toBeGreaterThan(sad.volume);
  });
});
