import MiniSearch from 'minisearch';
import type { DialogueAct } from '#engine/dialogue-act.ts';
import { tokensOf } from '#engine/understanding/tokens.ts';
import { normalise } from '#engine/understanding/normalise.ts';
import type { Utterance } from '../corpus.ts';

const NEIGHBOURS = 7;
/** An act is heard from this share of the neighbours' votes on. */
const LEAST_VOTE = 0.3;

/** Hears what the nearest lines do (BM25; Robertson and Zaragoza, 2009), by their votes. */
export function byNeighbours(learnt: readonly Utterance[]): (line: Utterance) => DialogueAct[] {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], tokenize: pieces, processTerm: (term) => term });
  index.addAll(learnt.map(({ text }, id) => ({ id, text })));
  return ({ text }) => {
    const nearest = index.search(text).slice(0, NEIGHBOURS);
    const whole = nearest.reduce((sum, { score }) => sum + score, 0);
    const votes = new Map<DialogueAct, number>();
    for (const { id, score } of nearest) for (const act of learnt[id as number]!.acts) votes.set(act, (votes.get(act) ?? 0) + score / whole);
    return [...votes].filter(([, vote]) => vote >= LEAST_VOTE).map(([act]) => act);
  };
}

/** Words, and pairs of Chinese characters. */
function pieces(text: string): string[] {
  const tokens = tokensOf(normalise(text).text).filter(({ kind }) => kind !== 'mark');
  return tokens.flatMap((token, index) => (token.kind === 'han' && tokens[index + 1]?.kind === 'han' ? [token.text, token.text + tokens[index + 1]!.text] : [token.text]));
}
