import { DIALOGUE_ACTS, type DialogueAct } from '#engine/dialogue-act.ts';
import { Problem } from '#engine/problem.ts';

/** What a program can answer in `play --json`. */
export type Input = { readonly choose: string } | { readonly type: string } | { readonly mean: readonly DialogueAct[] };

const HOW = 'send {"choose":"<option id>"}, {"type":"<own words>"} or {"mean":["<act>"]}, and nothing else.';

/** @throws Problem `empty`, `invalid-json` or `invalid-input`, saying what to send */
export function readInput(line: string): Input {
  if (line.trim() === '') throw new Problem('empty', `The line is empty; ${HOW}`);
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    throw new Problem('invalid-json', `The line is not JSON; ${HOW}`);
  }
  const given = typeof data === 'object' && data !== null && Object.keys(data).length === 1 ? (data as Record<string, unknown>) : {};
  if (typeof given['choose'] === 'string' && given['choose'] !== '') return { choose: given['choose'] };
  if (typeof given['type'] === 'string') {
    if (given['type'].trim() === '') throw new Problem('empty', `The reply is empty; ${HOW}`);
    return { type: given['type'] };
  }
  if (Array.isArray(given['mean']) && given['mean'].every(isAct)) return { mean: given['mean'] };
  throw new Problem('invalid-input', `This cannot be understood; ${HOW}`);
}

function isAct(value: unknown): value is DialogueAct {
  return (DIALOGUE_ACTS as readonly unknown[]).includes(value);
}
