import { moodBand } from '#engine/conversation/mood.ts';
import type { Expression } from '#engine/scenario/vocabulary.ts';
import type { Content } from '../content.ts';
import { sound } from '../sound.ts';
import { stage } from '../stage.ts';
import { language } from '../settings.ts';
import type { TalkStage } from './steps.ts';

const READING_MS: Record<string, number> = { 'zh-CN': 62, en: 24 };
const SHORTEST_MS = 700;
const LONGEST_MS = 2600;

/** Picture and sound of a talk with one customer. Both are optional: without them the words remain. */
export function talkStage(content: () => Content, onFace: (person: string | null, expression: Expression) => void): TalkStage {
  let isMet = false;
  const personOf = (speaker: string) => (speaker === 'customer' ? content().scenario.id : speaker);
  return {
    face(speaker, expression) {
      isMet ||= speaker === 'customer';
      const person = speaker === 'narrator' ? null : personOf(speaker);
      if (person === null && isMet) return;
      onFace(person, expression);
      void stage().then((opened) => (person === null ? opened?.empty() : opened?.face(person, expression)));
    },
    feel(mood) {
      void stage().then((opened) => opened?.feel(mood, moodBand(mood, content().scenario.temperament)));
    },
    speak(said, tension) {
      const { wording } = content();
      const text = wording.line(said.line);
      const milliseconds = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, text.length * READING_MS[language.value]!));
      if (said.speaker !== 'narrator') {
        void sound.say({ person: personOf(said.speaker), text, language: language.value, face: said.expression, tension, milliseconds });
        void stage().then((opened) => opened?.speak(milliseconds));
      }
      return milliseconds;
    },
    contact(channel) {
      sound.play(channel === 'message' ? 'message' : channel === 'phone' ? 'phone-ring' : 'knock');
    },
    mark(mark) {
      sound.play(mark === 'good' ? 'good-mark' : mark === 'mixed' ? 'mixed-mark' : 'wrong-mark');
    },
    ended(ending) {
      const kind = content().scenario.endings.find((one) => one.id === ending)?.kind;
      if (kind === 'holds' || kind === 'breaks') sound.play('pen'); // signed, for whatever it is worth
      if (kind === 'broken-off' || kind === 'complaint') sound.play('door-shut');
      sound.play(kind === 'holds' ? 'end-good' : 'end-bad');
      if (kind !== undefined) void stage().then((opened) => opened?.end(kind));
    },
    hush() {
      sound.hush();
      void stage().then((opened) => opened?.hush());
    },
  };
}
