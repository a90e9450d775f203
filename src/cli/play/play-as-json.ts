import type { Interface } from 'node:readline';
import type { Conversation, SaidLine, Step } from '#engine/conversation/conversation.ts';
import { reply } from '#engine/conversation/reply.ts';
import { Problem } from '#engine/problem.ts';
import { scriptOf } from '#engine/scenario/script.ts';
import { result, type Play } from './play.ts';

/** The protocol of `play --json`: an object out, a line in, until the conversation has ended. Exit status 2 if input ends first. */
export async function playAsJson(play: Play, first: Step, input: Interface): Promise<number> {
  print(briefing(play, first.state));
  print(turn(play, first.state, first.state.opening));
  let state = first.state;
  for await (const line of input) {
    if (line.trim() === '') {
      refuse('empty', 'The line is empty; send {"choose":"<option id>"}.');
      continue;
    }
    const next = take(play, state, line);
    if (next === null) continue;
    state = next;
    const last = state.turns.at(-1)!;
    print({ kind: 'heard', turn: last.turn, acts: last.acts.map((act) => ({ act, confidence: 1, evidence: [] })), outcome: 'heard' });
    if (state.ending !== null) {
      print({ kind: 'turn', turn: last.turn + 1, stage: state.stage, customer: spoken(play, last.said, state.table), mood: state.mood, options: [] });
      print(scorecard(play, state));
      return 0;
    }
    print(turn(play, state, last.said));
  }
  process.stderr.write('seven-doors: the input ended before the conversation did.\n');
  return 2;
}

function take(play: Play, state: Conversation, line: string): Conversation | null {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return refuse('invalid-json', 'The line is not JSON; send {"choose":"<option id>"}.');
  }
  if (!isChoice(data)) return refuse('invalid-input', 'Send {"choose":"<option id>"} with the id of an offered option, and nothing else.');
  try {
    return reply(play.scenario, state, data).state;
  } catch (error) {
    if (error instanceof Problem) return refuse(error.code, error.message);
    throw error;
  }
}

function isChoice(data: unknown): data is { choose: string } {
  return typeof data === 'object' && data !== null && Object.keys(data).length === 1 && 'choose' in data && typeof data.choose === 'string' && data.choose !== '';
}

function briefing(play: Play, state: Conversation) {
  const { scenario, wording, ruleSets } = play;
  const { file } = wording.book;
  return {
    kind: 'briefing', scenario: scenario.id, customerType: scenario.customerType, seed: state.seed, lang: wording.language,
    rules: ruleSets.map((rules) => rules.id), text: wording.fill(wording.book.briefing),
    file: {
      name: wording.person.name, business: wording.person.business, who: wording.fill(file.who), story: wording.fill(file.story),
      options: wording.fill(file.options), log: file.log.map((entry) => wording.fill(entry)),
    },
  };
}

function turn(play: Play, state: Conversation, said: readonly SaidLine[]) {
  const { replies } = scriptOf(play.scenario);
  return {
    kind: 'turn', turn: state.turn, stage: state.stage, customer: spoken(play, said, state.table), mood: state.mood,
    options: state.offered.map((id) => ({ id, text: play.wording.reply(id, state.table), ...(play.reveal ? { acts: replies.get(id)!.acts } : {}) })),
  };
}

function spoken(play: Play, said: readonly SaidLine[], table: string | null) {
  return said.map(({ line, expression, speaker }) => ({ line, text: play.wording.line(line, table), expression, ...(speaker === 'customer' ? {} : { speaker }) }));
}

function scorecard(play: Play, state: Conversation) {
  const { card, attempt } = result(play, state);
  const { criteria, conduct, craft, score, passed } = card;
  return {
    kind: 'scorecard', score, passed, conduct, craft,
    criteria: criteria.map(({ id, points, of, evidence }) => ({ id, points, of, evidence })),
    ending: state.ending, sequel: play.wording.fill(play.wording.book.endings[state.ending!]!.sequel, state.table), attempt,
  };
}

function refuse(code: string, message: string): null {
  print({ kind: 'error', code, message });
  return null;
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
