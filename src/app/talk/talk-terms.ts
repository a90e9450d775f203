import type { PlayMode } from '#engine/attempt/play-mode.ts';
import { PASS_MARK } from '#engine/scoring/scorecard.ts';
import type { Language } from '#i18n/languages.ts';
import type { Grant } from '#contract/attempt.ts';
import type { ReplyInput } from '../settings.ts';

/** How a talk is played: chosen by the player, or set by an assignment. */
export interface TalkTerms {
  readonly mode: PlayMode;
  readonly rules: readonly string[];
  /** Whether the coach and its marks may speak. */
  readonly hints: boolean;
  /** Whether the handbook is open during the talk. */
  readonly handbook: boolean;
  /** The only language allowed; null where the player may switch. */
  readonly language: Language | null;
  readonly passMark: number;
  /** How it is answered; null where the player may choose. */
  readonly input: ReplyInput | null;
}

export function practiceTerms(mode: PlayMode): TalkTerms {
  return { mode, rules: ['cn'], hints: mode !== 'exam', handbook: mode !== 'exam', language: null, passMark: PASS_MARK, input: null };
}

/** An exam is an exam: no assignment opens hints or handbook in it. */
export function grantedTerms({ mode, rules, hints, handbook, language, passMark, input, assignmentId }: Grant): TalkTerms {
  return { mode, rules, hints: hints && mode !== 'exam', handbook: handbook && mode !== 'exam', language, passMark, input: assignmentId === null ? null : input };
}
