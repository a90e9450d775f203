import type { Interface } from 'node:readline';
import type { Conversation, SaidLine, Step } from '#engine/conversation/conversation.ts';
import { reply } from '#engine/conversation/reply.ts';
import { coach } from '#engine/scoring/coach.ts';
import { result, type Play } from './play.ts';

const MARKS = { good: '✓', mixed: '~', wrong: '✗' } as const;

/** Plays in the terminal, choosing by number. The exit status is 0 also when the player walks out. */
export async function playInTerminal(play: Play, first: Step, input: Interface): Promise<number> {
  const { book, person } = play.wording;
  print(`${person.name} · ${person.business}\n\n${play.wording.fill(book.briefing)}\n`);
  let state = first.state;
  show(play, state, state.opening);
  for await (const line of input) {
    const id = state.offered[Number(line.trim()) - 1];
    if (id === undefined) {
      print(`1–${state.offered.length}?`);
      continue;
    }
    const before = state;
    state = reply(play.scenario, state, { choose: id }).state;
    if (play.mode !== 'exam') print(`  ${comment(play, before, id)}`);
    show(play, state, state.turns.at(-1)!.said);
    if (state.ending !== null) {
      printResult(play, state);
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

function comment(play: Play, before: Conversation, id: string): string {
  const note = coach(play.scenario, before, { choose: id }, play.ruleSets);
  const why = play.mode === 'learn' && note.rule !== null ? ` ${play.wording.book.rules[note.rule]?.why ?? ''}` : '';
  return `${MARKS[note.mark]}${why}`;
}

function printResult(play: Play, state: Conversation): void {
  const { card } = result(play, state);
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
