import type { DialogueAct } from '#engine/dialogue-act.ts';
import type { MoodShift } from '#engine/scenario/scenario.ts';
import type { TypedReply } from './typed-reply.ts';
import type { Channel, Cue, Expression, MoodBand, Speaker, Stage } from '#engine/scenario/vocabulary.ts';

/** The customer's inner state, each 0–100. */
export interface Mood {
  readonly tension: number;
  readonly trust: number;
  readonly commitment: number;
}

/** A line as it was said. */
export interface SaidLine {
  readonly line: string;
  readonly expression: Expression;
  readonly speaker: Speaker;
}

/** One contact attempt made by the player in the contact-planning part. */
export interface ContactAttempt {
  readonly day: number;
  readonly channel: Channel;
  readonly time: string;
}

/** One player turn and the customer's answer, as it goes into the record. */
export interface Turn {
  readonly turn: number;
  /** The moment the reply was given in. */
  readonly stage: Stage;
  readonly band: MoodBand;
  readonly moodBefore: Mood;
  readonly cues: readonly Cue[];
  readonly table: string | null;
  readonly promise: boolean;
  readonly offered: readonly string[];
  /** The reply's id, or null where it was typed. */
  readonly reply: string | null;
  readonly acts: readonly DialogueAct[];
  /** What was said in words of one's own; absent where a reply was chosen. */
  readonly own?: Said;
  readonly redLine: string | null;
  readonly contact: ContactAttempt | null;
  /** What it led to. */
  readonly said: readonly SaidLine[];
  readonly beats: readonly string[];
  readonly revealed: readonly string[];
  readonly moodAfter: Mood;
}

/** A whole conversation at one moment: plain JSON, so it can be saved, sent, restored and continued with the same result. */
export interface Conversation {
  readonly scenario: string;
  readonly seed: number;
  readonly random: number;
  readonly turn: number;
  readonly stage: Stage;
  readonly mood: Mood;
  readonly cues: readonly Cue[];
  readonly facts: readonly string[];
  readonly beats: readonly string[];
  readonly table: string | null;
  readonly promise: string | null;
  readonly opening: readonly SaidLine[];
  readonly said: readonly string[];
  readonly shown: readonly string[];
  readonly offered: readonly string[];
  readonly turns: readonly Turn[];
  readonly ending: string | null;
}

/** Something said in words of one's own, as the customer takes it. */
export interface Said {
  readonly acts: readonly DialogueAct[];
  /** What it puts on the table. */
  readonly plan?: string;
  readonly redLine?: string;
  readonly typed?: TypedReply;
  /** Said before in this talk, nearly word for word: it does nothing but tire. */
  readonly isRepeated?: boolean;
}

/** What the player did: chose an offered reply, or said something. */
export type PlayerReply = { readonly choose: string } | Said;

/** What happened in a turn, in order: what a stage performs and a log records. */
export type ConversationEvent =
  | { readonly kind: 'reply-heard'; readonly reply: string | null; readonly acts: readonly DialogueAct[] }
  | { readonly kind: 'mood-shifted'; readonly from: Mood; readonly to: Mood; readonly shift: MoodShift }
  | { readonly kind: 'customer-spoke'; readonly said: SaidLine }
  | { readonly kind: 'fact-revealed'; readonly fact: string }
  | { readonly kind: 'stage-entered'; readonly stage: Stage }
  | { readonly kind: 'plan-tabled'; readonly plan: string }
  | { readonly kind: 'promise-made'; readonly plan: string }
  | { readonly kind: 'replies-offered'; readonly replies: readonly string[] }
  | { readonly kind: 'conversation-ended'; readonly ending: string };

export interface Step {
  readonly state: Conversation;
  readonly events: readonly ConversationEvent[];
}
