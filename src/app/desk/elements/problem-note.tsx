import { problemText } from '../problem-text.ts';

/** Why something failed, beside what failed; nothing while nothing did. */
export function ProblemNote({ problem }: { problem: unknown }) {
  return problem === null ? null : <p class="notice is-problem" role="alert" data-problem>{problemText(problem)}</p>;
}
