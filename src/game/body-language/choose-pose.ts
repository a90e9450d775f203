import type { PoseName } from '../figure/poses.ts';
import type { Manner, Poses } from './manner.ts';
import type { BodyMoment } from './moment.ts';

/** From here on a promise shows in the hands. */
const COMMITTED_FROM = 60;
/** Arms shut against anger do not let a warm word open them. */
const SHUT_FROM = 80;

/**
 * The pose of a moment. What ended the talk comes first; then what was just heard; a speaker's gesture follows the feeling of
 * the line, a listener's attitude the mood underneath. So face and posture may disagree, which is there to be read.
 */
export function choosePose(moment: BodyMoment, manner: Manner): PoseName {
  const { expression, feelings, band, doing, ending, beat } = moment;
  if (ending !== null) return manner.ending[ending];
  if (doing === 'stung') return inTurn(manner.stung, beat);
  if (doing === 'eased') return inTurn(manner.eased, beat);
  if (doing === 'speaking') {
    const isForced = (expression === 'warm' || expression === 'calm') && feelings.tension >= SHUT_FROM;
    return inTurn(isForced ? manner.listening.heated : manner.speaking[expression], beat);
  }
  const dwelling = manner.dwelling[expression];
  if (dwelling !== undefined) return inTurn(dwelling, beat);
  if (feelings.commitment >= COMMITTED_FROM && band === 'open') return inTurn(manner.committed, beat);
  return inTurn(manner.listening[band], beat);
}

const inTurn = (poses: Poses, beat: number): PoseName => poses[beat % poses.length]!;
