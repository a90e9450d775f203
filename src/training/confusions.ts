import type { DialogueAct } from '#engine/dialogue-act.ts';
import type { Judged } from './metrics.ts';

/** Acts heard in place of another: the commonest pairs, with how often. */
export function confusions(lines: readonly Judged[], most: number): { readonly wanted: DialogueAct; readonly heard: DialogueAct; readonly count: number }[] {
  const counts = new Map<string, { wanted: DialogueAct; heard: DialogueAct; count: number }>();
  for (const { wanted, heard } of lines) {
    for (const missed of wanted.filter((act) => !heard.includes(act))) {
      for (const wrong of heard.filter((act) => !wanted.includes(act))) {
        const key = `${missed} ${wrong}`;
        const known = counts.get(key) ?? { wanted: missed, heard: wrong, count: 0 };
        counts.set(key, { ...known, count: known.count + 1 });
      }
    }
  }
  return [...counts.values()].toSorted((one, other) => other.count - one.count).slice(0, most);
}
