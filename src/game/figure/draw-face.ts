import type { Expression } from '#engine/scenario/vocabulary.ts';
import { INK } from './colour.ts';
import { line, rounded } from './pen.ts';
import type { FacePart, FaceRecipe, PersonDrawing, SharedFaces } from './person-drawing.ts';

/** How a face looks for a moment: as the feeling has it, eyes shut in a blink, or the mouth at a sound. */
export const FACE_MOMENTS = ['plain', 'blink', 'speaking', 'voiced'] as const;
export type FaceMoment = (typeof FACE_MOMENTS)[number];

const TONGUE = '#d98a7b';
const THROAT = '#7c2a1f';
const BLUSH = '#e58a6e';
/** Mouths higher than this are open already; speaking then shuts them for a moment. */
const OPEN_HEIGHT = 17;
/** Eyes lower than this are shut already. */
const SHUT_HEIGHT = 7;

export function recipeOf(person: PersonDrawing, faces: SharedFaces, expression: Expression): FaceRecipe {
  return person.expressions[expression] ?? faces.expressions[expression];
}

/** Brows, eyes, nose, mouth, tears. */
export function drawFace(person: PersonDrawing, faces: SharedFaces, expression: Expression, moment: FaceMoment): string {
  const recipe = recipeOf(person, faces, expression);
  const eyes = faces.eyes[recipe.eyes]!;
  const mouth = faces.mouths[recipe.mouth]!;
  const brows = drawn(faces.brows[recipe.brows], [0, -(recipe.browsShift ?? 0)]);
  let face = '';
  if (recipe.blush !== undefined) face += `<g fill="${BLUSH}" opacity="${rounded(recipe.blush * 0.6)}"><ellipse cx="300" cy="236" rx="26" ry="15"/><ellipse cx="376" cy="233" rx="15" ry="12"/></g>`;
  face += person.head.hasHeavyBrows && brows !== '' ? `<g stroke="${INK}" stroke-width="4">${brows}</g>` : brows;
  face += shifted(moment === 'blink' && blinks(eyes) ? lids(eyes) : drawn(eyes, [0, 0]), [0, recipe.eyesShift ?? 0]);
  face += drawn(faces.noses[recipe.nose], [0, 0]);
  if (person.head.hasLashes && moment !== 'blink' && !eyes.boxes.some(([left, , right]) => right - left > 37)) {
    face += line('M297.4 191.8C294.9 190.6 293.1 188.7 291.8 186.2M384.2 190.6C387.3 189.3 389.8 186.9 391 184.4', 4.3);
  }
  face += shifted(moment === 'speaking' || moment === 'voiced' ? spoken(mouth, moment, expression) : drawn(mouth, [0, 0], person.colours.lips), recipe.mouthShift ?? [0, 0]);
  return face + (recipe.signs ?? []).map((sign) => faces.signs[sign]).join('');
}

const blinks = (eyes: FacePart): boolean => eyes.boxes.some(([, top, , bottom]) => bottom - top > SHUT_HEIGHT);

function drawn(part: FacePart | undefined, by: readonly [number, number], colour = INK): string {
  if (part === undefined || part.ink === '') return '';
  return shifted(part.fills.map(([path, fill]) => `<path d="${path}" fill="${fill}"/>`).join('') + `<path d="${part.ink}" fill="${colour}" fill-rule="evenodd"/>`, by);
}

function shifted(markup: string, [x, y]: readonly [number, number]): string {
  return x === 0 && y === 0 ? markup : `<g transform="translate(${rounded(x)} ${rounded(y)})">${markup}</g>`;
}

/** Shut eyes: a lid's edge where each eye was. */
function lids(eyes: FacePart): string {
  return eyes.boxes.map(([left, top, right, bottom]) => {
    const wide = Math.max(17, right - left);
    const [middle, y] = [(left + right) / 2, (top + bottom) / 2 + 2];
    return line(`M${rounded(middle - wide / 2)} ${rounded(y - 1)}Q${rounded(middle)} ${rounded(y + 7)} ${rounded(middle + wide / 2)} ${rounded(y - 2)}`, 6);
  }).join('');
}

const BRIGHT: readonly Expression[] = ['warm', 'smug', 'calm'];
const BITTER: readonly Expression[] = ['angry', 'annoyed', 'sad', 'weeping', 'ashamed', 'worried'];

/** A mouth at a sound: half open, or wide at a vowel. Bright faces lift its corners, bitter ones drop them. */
function spoken(mouth: FacePart, moment: 'speaking' | 'voiced', expression: Expression): string {
  const [left, top, right, bottom] = around(mouth.boxes);
  const wide = Math.min(38, Math.max(24, (right - left) * 0.8));
  const isOpen = bottom - top > OPEN_HEIGHT;
  const x = (left + right) / 2;
  const y = isOpen ? (top + bottom) / 2 : Math.min(272, (top + bottom) / 2 + 2);
  const tall = (moment === 'voiced' ? 21 : 10) * (isOpen && moment === 'speaking' ? 0.8 : 1);
  const [up, down] = BRIGHT.includes(expression) ? [0.12, 0.88] : BITTER.includes(expression) ? [0.8, 0.2] : [0.5, 0.5];
  const half = wide / 2;
  const at = (dx: number, dy: number) => `${rounded(x + dx)} ${rounded(y + dy)}`;
  const shape = `M${at(-half, 0)}C${at(-half * 0.7, -tall * up * 1.3)} ${at(half * 0.7, -tall * up * 1.3)} ${at(half, 0)}C${at(half * 0.75, tall * down * 1.35)} ${at(-half * 0.75, tall * down * 1.35)} ${at(-half, 0)}Z`;
  const tongue = moment === 'voiced' ? `<ellipse cx="${rounded(x)}" cy="${rounded(y + tall * (down - 0.28))}" rx="${rounded(half * 0.5)}" ry="3.6" fill="${TONGUE}"/>` : '';
  return `<path d="${shape}" fill="${THROAT}" stroke="${INK}" stroke-width="6" stroke-linejoin="round"/>${tongue}`;
}

function around(boxes: FacePart['boxes']): readonly [number, number, number, number] {
  return [Math.min(...boxes.map((box) => box[0])), Math.min(...boxes.map((box) => box[1])), Math.max(...boxes.map((box) => box[2])), Math.max(...boxes.map((box) => box[3]))];
}
