import type { DialogueAct } from '#engine/dialogue-act.ts';
import cues from './cues.json' with { type: 'json' };
import type { Utterance } from '../corpus.ts';
import { reader } from '../samples.ts';

/** Hears an act wherever a concept stands that speaks of it: what a word list alone comes to. */
export function byCueRules({ text }: Utterance): DialogueAct[] {
  const found = new Set(reader.read(text).concepts.map(({ concept }) => concept));
  return (Object.entries(cues) as [DialogueAct, string[]][]).filter(([, concepts]) => concepts.some((concept) => found.has(concept))).map(([act]) => act);
}
