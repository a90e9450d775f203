import { Arm, MIDDLE } from './arm.ts';
import { fill, halo } from './pen.ts';
import type { PersonDrawing } from './person-drawing.ts';
import { type PoseName, poseOf } from './poses.ts';

/** Markup of a body in a pose; what lies above is drawn over the head. */
export interface BodyDrawing {
  readonly body: string;
  readonly above: string;
}

/** Draws torso and arms. Shoulders drawn up move the whole body up: it is cut off below by the picture's edge. */
export function drawBody(person: PersonDrawing, name: PoseName): BodyDrawing {
  const pose = poseOf(name, person.build);
  const lift = pose.lift ?? 0;
  const left = new Arm(person, pose.left, 'left');
  const right = new Arm(person, pose.right, 'right');
  const arms = pose.first === 'right' ? [right, left] : [left, right];
  const { outline, clothes } = person.torso;
  const moved = (markup: string) => (markup === '' ? '' : turned(lift === 0 ? markup : `<g transform="translate(0 ${-lift})">${markup}</g>`, pose.turn ?? 1));
  return {
    body: moved(halo(outline, 7.5) + arms.map((arm) => arm.behind()).join('') + fill(outline, person.colours.cloth) + clothes
      + arms.filter((arm) => !arm.isAbove).map((arm) => arm.inFront()).join('')),
    above: moved(arms.filter((arm) => arm.isAbove).map((arm) => arm.inFront()).join('')),
  };
}

/** Seen from the side, a body is narrower. */
function turned(markup: string, share: number): string {
  return share === 1 ? markup : `<g transform="translate(${(MIDDLE * (1 - share)).toFixed(1)} 0) scale(${share} 1)">${markup}</g>`;
}
