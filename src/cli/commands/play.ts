import { createInterface } from 'node:readline';
import { PLAY_MODES, type PlayMode } from '#engine/attempt/play-mode.ts';
import { start } from '#engine/conversation/start.ts';
import { loadScenario } from '#scenarios/catalog.ts';
import { loadRuleSets } from '#scenarios/conduct/rule-sets.ts';
import { languageOf, readArguments, wholeNumber } from '../arguments.ts';
import { loadEar } from '#server/hearing/load-ear.ts';
import { loadWording } from '#server/words/load-wording.ts';
import { playAsJson } from '../play/play-as-json.ts';
import { playInTerminal } from '../play/play-in-terminal.ts';
import type { Play } from '../play/play.ts';
import { UsageError } from '../usage-error.ts';

/** Plays one conversation, in the terminal or as JSON Lines for another program. */
export async function play(args: string[]): Promise<number> {
  const { values, positionals: [id] } = readArguments(args, {
    lang: { type: 'string' }, seed: { type: 'string' }, mode: { type: 'string' }, rules: { type: 'string' }, json: { type: 'boolean' }, reveal: { type: 'boolean' },
  });
  if (id === undefined) throw new UsageError('Usage: seven-doors play <scenario> [--lang zh-CN|en] [--seed N] [--mode learn|practise|exam] [--rules cn] [--json] [--reveal]');
  const scenario = await loadScenario(id);
  const seed = wholeNumber('seed', values.seed, freshSeed(), 0);
  const rules = [values.rules ?? 'cn'];
  const setting: Play = {
    scenario,
    wording: await loadWording(scenario, languageOf(values.lang)),
    mode: modeOf(values.mode),
    rules,
    ruleSets: loadRuleSets(rules),
    reveal: values.reveal === true,
    startedAt: new Date().toISOString(),
    ear: loadEar,
  };
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  const step = start(scenario, seed);
  return values.json === true ? playAsJson(setting, step, lines) : playInTerminal(setting, step, lines);
}

function freshSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]!;
}

function modeOf(name: string | undefined): PlayMode {
  const mode = name ?? 'practise';
  if ((PLAY_MODES as readonly string[]).includes(mode)) return mode as PlayMode;
  throw new UsageError(`--mode must be one of: ${PLAY_MODES.join(', ')}.`);
}
