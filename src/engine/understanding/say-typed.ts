import type { HearAgain } from '#engine/attempt/replay.ts';
import type { Conversation, Said } from '#engine/conversation/conversation.ts';
import type { TypedReply } from '#engine/conversation/typed-reply.ts';
import { MOST_ACTS, type DialogueAct } from '#engine/dialogue-act.ts';
import { Problem } from '#engine/problem.ts';
import type { Lender } from '#engine/scenario/lender.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { isMisstated } from './misstated.ts';
import type { Reader, Reading } from './reading.ts';
import { nearestPlan, tableFrom } from './terms.ts';
import { understand, type Ear, type Understood } from './understand.ts';

/** Acts by which something comes onto the table. */
const TABLING: readonly DialogueAct[] = ['offer-options', 'recap', 'agree-plan', 'ask-action'];
/** Replies that share so many of their words say the same again. */
const SAME_WORDS = 0.8;

/** Who is talked to, about which account, and how far the talk is. */
export interface Place {
  readonly scenario: Scenario;
  readonly lender: Lender;
  readonly before: Conversation;
}

/** What of a typed reply goes into the record: what was heard outright, or what the player said was meant. */
export function recordTyped(text: string, language: string, understood: Understood, meant: readonly DialogueAct[] | null): TypedReply {
  return { type: text, language, heard: understood.acts.map(({ act }) => act), ...(meant === null ? {} : { meant: [...meant] }) };
}

/** A typed reply as the customer takes it: its acts, what its figures put on the table, what they misstate, whether it was said before. */
export function sayTyped({ scenario, lender, before }: Place, reader: Reader, typed: TypedReply, understood: Understood): Said {
  const reading = reader.read(typed.type);
  if (isSaidBefore(before, reader, reading)) return { acts: [], typed, isRepeated: true };
  const heard = [...typed.heard, ...(typed.meant ?? [])].slice(0, MOST_ACTS) as DialogueAct[];
  const acts: DialogueAct[] = isMisstated(heard, understood.slots, scenario, lender) ? [...heard, 'misstate'] : heard;
  const plan = acts.some((act) => TABLING.includes(act)) ? tabled(acts, understood, scenario, lender, before) : null;
  const redLine = redLineOf(acts, reading);
  return { acts, typed, ...(plan === null ? {} : { plan }), ...(redLine === null ? {} : { redLine }) };
}

/**
 * Hears typed replies again, for a replay. @param contextOf what the customer said last, in that language
 */
export function hearingAgain(ear: Ear, { scenario, lender }: Omit<Place, 'before'>, contextOf: (before: Conversation, language: string) => string): HearAgain {
  return (before, typed) => {
    const understood = understand(ear, typed.type, { language: typed.language, context: contextOf(before, typed.language) });
    const isHeard = typed.heard.join() === understood.acts.map(({ act }) => act).join();
    const isAsked = (typed.meant ?? []).every((act) => understood.asked.includes(act));
    if (!isHeard || !isAsked) throw new Problem('malformed-attempt', `"${typed.type}" is not heard as ${[...typed.heard, ...(typed.meant ?? [])].join(', ') || 'nothing'}.`);
    return sayTyped({ scenario, lender, before }, ear.reader, typed, understood);
  };
}

/** Typed terms; else what the talk has come to already; else, for an offer without figures, the scenario's first plan of so many parts. */
function tabled(acts: readonly DialogueAct[], { slots }: Understood, scenario: Scenario, lender: Lender, before: Conversation): string | null {
  const typed = tableFrom(slots, scenario, lender);
  if (typed !== null || before.table !== null || !acts.includes('offer-options')) return typed;
  const parts = slots.amounts.some(({ percent }) => percent !== null && percent < 100) ? 2 : 1;
  return nearestPlan(Array.from({ length: parts }, (_, index) => ({ fen: 0, inDays: index * 14 })), scenario, lender);
}

function isSaidBefore(before: Conversation, reader: Reader, reading: Reading): boolean {
  const words = wordsOf(reading);
  return before.turns.some(({ own }) => {
    if (own?.typed === undefined) return false;
    const earlier = wordsOf(reader.read(own.typed.type));
    const shared = [...words].filter((word) => earlier.has(word)).length;
    return shared >= SAME_WORDS * Math.max(words.size, earlier.size);
  });
}

function wordsOf({ tokens }: Reading): Set<string> {
  return new Set(tokens.filter(({ kind }) => kind !== 'mark').map(({ text }) => text));
}

/** Where the act alone does not say which line is crossed: money to the collector, and a sermon, which is less than an insult. */
function redLineOf(acts: readonly DialogueAct[], { concepts }: Reading): string | null {
  const speaksOf = (...names: string[]): boolean => concepts.some(({ concept }) => names.includes(concept));
  if (acts.includes('overpromise') && speaksOf('private-account-cash')) return 'private-payment-channel';
  if (acts.includes('humiliate') && speaksOf('moralise') && !speaksOf('insult-person', 'stupid', 'liar', 'lazy-parasite')) return 'humiliate-moralise';
  return null;
}
