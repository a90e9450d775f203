import type { Conversation } from '#engine/conversation/conversation.ts';
import type { DebriefTurn } from '#engine/scoring/debrief.ts';
import { lastWords } from '#i18n/last-words.ts';
import { isLanguage } from '#i18n/languages.ts';
import { loadContent, loadMeanings } from '../content.ts';
import type { TypedTurnNotes } from './typed-turn-view.tsx';

/** Notes on the typed turns of a talk, by turn; none is fetched or computed for a talk without any. */
export async function typedNotes(state: Conversation, turns: readonly DebriefTurn[]): Promise<ReadonlyMap<number, TypedTurnNotes>> {
  const typed = state.turns.filter(({ own }) => own?.typed !== undefined);
  if (typed.length === 0) return new Map();
  const [{ smallestChange }, { understand }, { loadEar }] = await Promise.all([import('#engine/understanding/smallest-change.ts'), import('#engine/understanding/understand.ts'), import('../typing/ear.ts')]);
  const ear = await loadEar();
  const notes = await Promise.all(typed.map(async (turn): Promise<[number, TypedTurnNotes]> => {
    const { type, language } = turn.own!.typed!;
    const tongue = isLanguage(language) ? language : 'zh-CN';
    const [{ scenario, wording }, meanings] = await Promise.all([loadContent(state.scenario, tongue), loadMeanings(tongue)]);
    const moment = { language, context: lastWords({ ...state, turns: state.turns.slice(0, turn.turn - 1), table: turn.table }, wording) };
    const { acts } = understand(ear, type, moment);
    const rule = scenario.strategy.find(({ id }) => id === turns[turn.turn - 1]?.rule);
    const missed = rule === undefined || rule.play.some((act) => turn.acts.includes(act)) ? [] : rule.play;
    const change = smallestChange(ear, type, moment, missed, (act) => (meanings[act]?.said ?? []).map((words) => wording.fill(words, turn.table)));
    return [turn.turn, { pieces: acts.flatMap(({ evidence }) => evidence), change }];
  }));
  return new Map(notes);
}
