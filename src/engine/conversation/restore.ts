import { z } from 'zod';
import { DIALOGUE_ACTS } from '#engine/dialogue-act.ts';
import { Problem } from '#engine/problem.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { scriptOf } from '#engine/scenario/script.ts';
import { CHANNELS, CUES, EXPRESSIONS, MOODS, SPEAKERS, STAGES } from '#engine/scenario/vocabulary.ts';
import type { Conversation } from './conversation.ts';
import { TypedReply } from './typed-reply.ts';

const Level = z.number().int().min(0).max(100);
const Mood = z.strictObject({ tension: Level, trust: Level, commitment: Level });
const Ids = z.array(z.string());
const Cues = z.array(z.enum(CUES));
const Said = z.array(z.strictObject({ line: z.string(), expression: z.enum(EXPRESSIONS), speaker: z.enum(SPEAKERS) }));

const SavedSaid = z.strictObject({
  acts: z.array(z.enum(DIALOGUE_ACTS)), plan: z.string().optional(), redLine: z.string().optional(), typed: TypedReply.optional(), isRepeated: z.boolean().optional(),
});

const SavedTurn = z.strictObject({
  turn: z.number().int(), stage: z.enum(STAGES), band: z.enum(MOODS), moodBefore: Mood, cues: Cues,
  table: z.string().nullable(), promise: z.boolean(), offered: Ids, reply: z.string().nullable(),
  acts: z.array(z.enum(DIALOGUE_ACTS)), own: SavedSaid.optional(), redLine: z.string().nullable(),
  contact: z.strictObject({ day: z.number().int(), channel: z.enum(CHANNELS), time: z.string() }).nullable(),
  said: Said, beats: Ids, revealed: Ids, moodAfter: Mood,
});

const SavedConversation = z.strictObject({
  scenario: z.string(), seed: z.number().int(), random: z.number().int().min(0), turn: z.number().int().min(1),
  stage: z.enum(STAGES), mood: Mood, cues: Cues, facts: Ids, beats: Ids, table: z.string().nullable(), promise: z.string().nullable(),
  opening: Said, said: Ids, shown: Ids, offered: Ids, turns: z.array(SavedTurn), ending: z.string().nullable(),
});

/** Reads a saved conversation of this scenario. @throws Problem `malformed-state`, saying what does not fit */
export function restore(scenario: Scenario, saved: unknown): Conversation {
  const parsed = SavedConversation.safeParse(saved);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new Problem('malformed-state', `The saved talk is damaged at ${issue.path.join('.') || 'its root'}: ${issue.message}. Start the conversation anew.`);
  }
  const state = parsed.data;
  if (state.scenario !== scenario.id) {
    throw new Problem('malformed-state', `The saved talk is with "${state.scenario}", not with "${scenario.id}".`);
  }
  const unknown = state.offered.find((id) => !scriptOf(scenario).replies.has(id));
  if (unknown !== undefined) {
    throw new Problem('malformed-state', `The saved talk offers "${unknown}", which this version does not have. Start the conversation anew.`);
  }
  return saved as Conversation; // as it was saved, its keys in their order: the same bytes
}
