import type { ConversationEvent, Mood, SaidLine } from '#engine/conversation/conversation.ts';
import type { Channel, Expression, Speaker } from '#engine/scenario/vocabulary.ts';
import type { CoachNote, Mark } from '#engine/scoring/coach.ts';
import { pause, type PlaybackStep } from '#game/playback/playback.ts';
import type { Bubble } from './bubble.ts';

/** What a talk asks of picture and sound. */
export interface TalkStage {
  /** Who is seen: whoever speaks last; nobody while the narrator speaks of a customer not met yet. */
  face(speaker: Speaker, expression: Expression): void;
  feel(mood: Mood): void;
  /** Voices a line; returns how long it takes, in milliseconds. */
  speak(said: SaidLine, tension: number): number;
  /** The player tries to reach the customer: a knock, a ring, a message. */
  contact(channel: Channel): void;
  mark(mark: Mark): void;
  ended(ending: string): void;
  hush(): void;
}

interface Performance {
  readonly stage: TalkStage;
  readonly turn: number;
  /** What the player said. */
  readonly yours: Bubble | null;
  readonly table: string | null;
  readonly contact: Channel | null;
  show(bubble: Bubble): void;
  feel(mood: Mood): void;
}

const REPLY_PAUSE_MS = 450;
const CONTACT_PAUSE_MS = 1100;
const MARK_PAUSE_MS = 250;

/** The events of a turn as steps on stage: reply, mark, face and mood, lines one after the other. */
export function stepsFor(events: readonly ConversationEvent[], note: CoachNote | null, performance: Performance): PlaybackStep[] {
  const { stage, turn, table, contact, yours } = performance;
  let tension = 0;
  return events.flatMap((event): PlaybackStep[] => {
    switch (event.kind) {
      case 'reply-heard':
        return yours === null ? [] : [
          { name: 'show the reply', run: (hurry) => {
            performance.show(yours);
            return pause(REPLY_PAUSE_MS, hurry);
          } },
          ...(contact === null ? [] : [{ name: 'try the contact', run: (hurry: AbortSignal) => {
            stage.contact(contact);
            return pause(CONTACT_PAUSE_MS, hurry);
          } }]),
          ...(note === null ? [] : [{ name: 'mark it', run: (hurry: AbortSignal) => {
            stage.mark(note.mark);
            return pause(MARK_PAUSE_MS, hurry);
          } }]),
        ];
      case 'mood-shifted':
        tension = event.to.tension;
        return [{ name: 'shift the mood', run: () => {
          performance.feel(event.to);
          stage.feel(event.to);
        } }];
      case 'customer-spoke':
        return [speak(event.said, tension)];
      case 'conversation-ended':
        return [{ name: 'end', run: () => stage.ended(event.ending) }];
      default:
        return [];
    }
  });

  function speak(said: SaidLine, tense: number): PlaybackStep {
    return { name: `say ${said.line}`, run: (hurry) => {
      stage.face(said.speaker, said.expression);
      performance.show({ key: said.line, turn, who: said.speaker, id: said.line, table });
      hurry.addEventListener('abort', () => stage.hush(), { once: true });
      return pause(stage.speak(said, tense), hurry);
    } };
  }
}
