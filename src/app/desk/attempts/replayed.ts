import { Assignment } from '#contract/assignment.ts';
import type { ReviewedAttempt } from '#contract/attempt.ts';
import { replay } from '#engine/attempt/replay.ts';
import { debrief } from '#engine/scoring/debrief.ts';
import { PASS_MARK } from '#engine/scoring/scorecard.ts';
import type { Language } from '#i18n/languages.ts';
import { hashOf } from '#scenarios/catalog.ts';
import { loadRuleSets } from '#scenarios/conduct/rule-sets.ts';
import { loadActNames, loadConduct, loadContent } from '../../content.ts';
import type { DebriefView } from '../../debrief/debrief-view.ts';
import { typedNotes } from '../../debrief/typed-notes.ts';
import { ask } from '../../server/ask.ts';
import { hearingFor } from '../../typing/hearing-for.ts';
import { isStaff } from '../standing.ts';

/**
 * Plays the record again in this browser and words it in the reader's language. Whether it is passed is what the server found:
 * it knows the assignment's pass mark.
 * @throws Problem if it was played on another version of the game or of the customer
 */
export async function replayed({ record, attempt }: ReviewedAttempt, language: Language): Promise<DebriefView> {
  const [content, actNames, conduct, passMark] = await Promise.all([loadContent(record.scenario, language), loadActNames(language), loadConduct(language), passMarkOf(attempt.assignmentId)]);
  const state = replay(record, content.scenario, hashOf(content.scenario), { hearAgain: await hearingFor(record) });
  const looked = debrief(content.scenario, state, loadRuleSets(record.rules));
  return { record, content, state, actNames, typed: await typedNotes(state, looked.turns), redLines: conduct.redLines, passMark, ...looked, scorecard: { ...looked.scorecard, passed: attempt.scorecard.passed } };
}

/** The assignment's mark, which staff may read; null for others, and where the assignment is gone. */
async function passMarkOf(assignmentId: string | null): Promise<number | null> {
  if (assignmentId === null) return PASS_MARK;
  if (!isStaff.peek()) return null;
  return ask(Assignment, 'GET', `assignments/${assignmentId}`).then((assignment) => assignment.passMark, () => null);
}
