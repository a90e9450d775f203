import type { Interface } from 'node:readline';
import type { Conversation, PlayerReply, SaidLine, Step } from '#engine/conversation/conversation.ts';
import { reply } from '#engine/conversation/reply.ts';
import { coach } from '#engine/scoring/coach.ts';
import { result, type Play } from './play.ts';
import { TypedInTerminal } from './typed-in-terminal.ts';

const MARKS = { good: '✓', mixed: '~', wrong: '✗' } as const;

/** Plays in the terminal, choosing by number or typing. The exit status is 0 also when the player walks out. */
export async function playInTerminal(play: Play, first: Step, input: Interface): Promise<number> {
  const { book, person } = play.wording;
  print(`${person.name} · ${person.business}\n\n${play.wording.fill(book.briefing)}\n`);
  let state = first.state;
  let typing = new TypedInTerminal(play, state);
  show(play, state, state.opening);
  for await (const line of input) {
    const choose = state.offered[Number(line.trim()) - 1];
    const said = choose === undefined ? await typing.take(line.trim(), print) : { choose };
    if (said === null) continue;
    const before = state;
    state = reply(play.scenario, state, said).state;
    typing = new TypedInTerminal(play, state);
    if (play.mode !== 'exam') print(`  ${comment(play, before, said)}`);
    show(play, state, state.turns.at(-1)!.said);
    if (state.ending !== null) {
      await printResult(play, state);
      return 0;
    }
  }
  return 0;
}

function show(play: Play, state: Conversation, said: readonly SaidLine[]): void {
  const { person } = play.wording;
  for (const { line, speaker } of said) print(`\n${speaker === 'customer' ? person.name : speaker}: ${play.wording.line(line, state.table)}`);
  if (play.mode !== 'exam') print(`  [tension ${state.mood.tension} · trust ${state.mood.trust} · commitment ${state.mood.commitment}]`);
  state.offered.forEach((id, index) => print(`${index + 1}. ${play.wording.reply(id, state.table)}`));
}

function comment(play: Play, before: Conversation, said: PlayerReply): string {
  const note = coach(play.scenario, before, said, play.ruleSets);
  const why = play.mode === 'learn' && note.rule !== null ? ` ${play.wording.book.rules[note.rule]?.why ?? ''}` : '';
  return `${MARKS[note.mark]}${why}`;
}

async function printResult(play: Play, state: Conversation): Promise<void> {
  const { card } = await result(play, state);
  const ending = play.wording.book.endings[state.ending!]!;
  print(`\n── ${ending.title}\n${play.wording.fill(ending.text, state.table)}\n${play.wording.fill(ending.sequel, state.table)}\n`);
  print(`score ${card.score} (${card.passed ? 'passed' : 'not passed'}) · conduct ${card.conduct.score} · craft ${card.craft.score}`);
  for (const criterion of card.criteria) {
    print(`  ${String(criterion.points).padStart(3)}/${criterion.of} ${play.wording.book.criteria[criterion.id]?.name ?? criterion.id}`);
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
