import type { Expression } from '#engine/scenario/vocabulary.ts';
import { drawBody } from './draw-body.ts';
import { drawFace, type FaceMoment } from './draw-face.ts';
import type { PersonDrawing, SharedFaces } from './person-drawing.ts';
import { type HeadPose, type PoseName, poseOf } from './poses.ts';

/** A part of a figure's canvas, in drawing units: every layer covers no more than it needs. */
export interface Cut {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const WHOLE: Cut = { x: 0, y: 0, width: 600, height: 760 };
/** Hands may reach beyond the portrait. */
export const BODY: Cut = { x: -30, y: 0, width: 660, height: 760 };
/** Hair and cap included. */
export const HEAD: Cut = { x: 90, y: 0, width: 420, height: 400 };
export const FACE: Cut = { x: 220, y: 44, width: 280, height: 286 };
/** Where the head turns on the neck. */
export const NECK = { x: 296, y: 330 } as const;


export function bodyPicture(person: PersonDrawing, pose: PoseName, scale: number): string {
  return picture(neckShadow(person) + drawBody(person, pose).body, BODY, scale);
}

/** The arm that comes before the head; null where both stay behind it. */
export function abovePicture(person: PersonDrawing, pose: PoseName, scale: number): string | null {
  const { above } = drawBody(person, pose);
  return above === '' ? null : picture(above, BODY, scale);
}

export function headPicture(person: PersonDrawing, scale: number): string {
  return picture(person.head.base, HEAD, scale);
}

export function facePicture(person: PersonDrawing, faces: SharedFaces, expression: Expression, moment: FaceMoment, scale: number): string {
  return picture(drawFace(person, faces, expression, moment), FACE, scale);
}

export function overPicture(person: PersonDrawing, scale: number): string | null {
  return person.head.over === '' ? null : picture(person.head.over, HEAD, scale);
}

/** The whole figure in one picture, for where nothing moves. */
export function wholePicture(person: PersonDrawing, faces: SharedFaces, expression: Expression, pose: PoseName): string {
  const { body, above } = drawBody(person, pose);
  const head = person.head.base + drawFace(person, faces, expression, 'plain') + person.head.over;
  return picture(neckShadow(person) + body + `<g transform="${headTransform(poseOf(pose, person.build).head)}">${head}</g>` + above, WHOLE, 1);
}

function headTransform({ tilt = 0, dx = 0, dy = 0, looksAway = false }: HeadPose = {}): string {
  return `translate(${NECK.x + dx} ${NECK.y + dy}) rotate(${tilt}) scale(${looksAway ? -1 : 1} 1) translate(${-NECK.x} ${-NECK.y})`;
}

/** Clothes refer to the head's outline, whose shadow lies on the neck. */
const neckShadow = (person: PersonDrawing): string => `<defs><path id="h" d="${person.head.outline}"/></defs>`;

function picture(markup: string, { x, y, width, height }: Cut, scale: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}" viewBox="${x} ${y} ${width} ${height}">${markup}</svg>`;
}
