import type { Interface } from 'node:readline';
import type { Conversation, SaidLine, Step } from '#engine/conversation/conversation.ts';
import { reply } from '#engine/conversation/reply.ts';
import { Problem } from '#engine/problem.ts';
import { scriptOf } from '#engine/scenario/script.ts';
import type { TypedOutcome } from '#engine/understanding/typed-turn.ts';
import type { HeardAct } from '#engine/understanding/understand.ts';
import { chips } from './chips.ts';
import { result, typedTurn, type Play } from './play.ts';
import { readInput, type Input } from './read-input.ts';

/** The protocol of `play --json`: an object out, a line in, until the conversation has ended. Exit status 2 if input ends first. */
export async function playAsJson(play: Play, first: Step, input: Interface): Promise<number> {
  print(briefing(play, first.state));
  print(turn(play, first.state, first.state.opening));
  let state = first.state;
  let typing: Awaited<ReturnType<typeof typedTurn>> | null = null;
  for await (const line of input) {
    try {
      const given = readInput(line);
      if (!('choose' in given)) typing ??= await typedTurn(play, state);
      const next = 'choose' in given ? chosen(play, state, given) : await typed(play, state, await typing!, given);
      if (next === null) continue;
      state = next;
      typing = null;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      print({ kind: 'error', code: error.code, message: error.message });
      continue;
    }
    const last = state.turns.at(-1)!;
    if (state.ending !== null) {
      print({ kind: 'turn', turn: last.turn + 1, stage: state.stage, customer: spoken(play, last.said, state.table), mood: state.mood, options: [] });
      print(await scorecard(play, state));
      return 0;
    }
    print(turn(play, state, last.said));
  }
  process.stderr.write('seven-doors: the input ended before the conversation did.\n');
  return 2;
}

function chosen(play: Play, state: Conversation, given: Input & { choose: string }): Conversation {
  const next = reply(play.scenario, state, { choose: given.choose }).state;
  const last = next.turns.at(-1)!;
  print({ kind: 'heard', turn: last.turn, acts: last.acts.map((act) => ({ act, confidence: 1, evidence: [] })), outcome: 'heard' });
  return next;
}

/** Null where nothing was said yet. */
async function typed(play: Play, state: Conversation, typing: Awaited<ReturnType<typeof typedTurn>>, given: Exclude<Input, { choose: string }>): Promise<Conversation | null> {
  if (state.stage === 'contact-planning') throw new Problem('reply-not-offered', 'A contact attempt is planned here; choose one of the options.');
  const outcome: TypedOutcome = 'type' in given ? typing.type(given.type) : typing.mean(given.mean);
  if (outcome.kind === 'rephrase') {
    print({ kind: 'rephrase', trouble: outcome.trouble });
    return null;
  }
  if (outcome.kind === 'did-you-mean') {
    print({ kind: 'did-you-mean', chips: await chips(play.wording.language, outcome.asked) });
    return null;
  }
  const next = reply(play.scenario, state, outcome.said).state;
  const { turn, acts } = next.turns.at(-1)!;
  const sure = new Map(outcome.understood.acts.map((one) => [one.act, one]));
  const heard = acts.map((act): HeardAct => sure.get(act) ?? { act, confidence: 1, evidence: [] });
  print({ kind: 'heard', turn, acts: heard, outcome: outcome.understood.outcome });
  return next;
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

async function scorecard(play: Play, state: Conversation) {
  const { card, attempt } = await result(play, state);
  const { criteria, conduct, craft, score, passed } = card;
  return {
    kind: 'scorecard', score, passed, conduct, craft,
    criteria: criteria.map(({ id, points, of, evidence }) => ({ id, points, of, evidence })),
    ending: state.ending, sequel: play.wording.fill(play.wording.book.endings[state.ending!]!.sequel, state.table), attempt,
  };
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
