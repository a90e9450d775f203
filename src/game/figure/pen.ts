import { INK } from './colour.ts';

/** A place on the drawing, in its own units. */
export type Point = readonly [x: number, y: number];

export const rounded = (value: number): string => String(Math.round(value * 10) / 10);
const written = ([x, y]: Point): string => `${rounded(x)} ${rounded(y)}`;

/** A smooth line through points (Catmull-Rom), as the text of a path. */
export function smooth(points: readonly Point[], closed = false, tautness = 1 / 6): string {
  const count = points.length;
  const at = (index: number) => (closed ? points[(index + count) % count]! : points[Math.max(0, Math.min(count - 1, index))]!);
  let path = `M${written(at(0))}`;
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const leaving: Point = [from[0] + (to[0] - before[0]) * tautness, from[1] + (to[1] - before[1]) * tautness];
    const arriving: Point = [to[0] - (after[0] - from[0]) * tautness, to[1] - (after[1] - from[1]) * tautness];
    path += `C${written(leaving)} ${written(arriving)} ${written(to)}`;
  }
  return path + (closed ? 'Z' : '');
}

export interface LimbCut {
  /** The part of the limb that is drawn, 0 at its root and 1 at its end. */
  readonly t0?: number;
  readonly t1?: number;
  /** How much of each side is drawn; a negative one leaves out more than half, for shade. */
  readonly left?: number;
  readonly right?: number;
  /** Added to the width, for cuffs. */
  readonly grow?: number;
  readonly cap?: 'round' | 'flat' | 'start' | 'end';
  readonly steps?: number;
}

/** A tapering tube along points, with one width for each stretch of it. */
export function limb(points: readonly Point[], widths: readonly number[], cut: LimbCut = {}): string {
  const { t0 = 0, t1 = 1, left = 1, right = 1, grow = 0, cap = 'round', steps = 14 } = cut;
  const lefts: Point[] = [];
  const rights: Point[] = [];
  const ends: Point[] = [];
  for (let step = 0; step <= steps; step += 1) {
    const t = t0 + ((t1 - t0) * step) / steps;
    const here = along(points, t);
    const [from, to] = [along(points, Math.max(0, t - 0.01)), along(points, Math.min(1, t + 0.01))];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
    const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    const half = (widthAt(widths, t) + grow) / 2;
    rights.push([here[0] - dy * half * right, here[1] + dx * half * right]);
    lefts.push([here[0] + dy * half * left, here[1] - dx * half * left]);
    if (step === 0) ends.push([here[0] - dx * half * 0.85, here[1] - dy * half * 0.85]);
    if (step === steps) ends.push([here[0] + dx * half * 0.85, here[1] + dy * half * 0.85]);
  }
  rights.reverse();
  const [root, tip] = ends as [Point, Point];
  if (cap === 'round') return smooth([...lefts, tip, ...rights, root], true);
  if (cap === 'end') return `${smooth([...lefts, tip, ...rights])}Z`;
  if (cap === 'start') return `${smooth([...rights, root, ...lefts])}Z`;
  return `${smooth(lefts)}L${smooth(rights).slice(1)}Z`;
}

function widthAt(widths: readonly number[], t: number): number {
  const position = t * (widths.length - 1);
  const index = Math.min(widths.length - 2, Math.floor(position));
  const share = position - index;
  return widths[index]! + (widths[index + 1]! - widths[index]!) * share * share * (3 - 2 * share);
}

function along(points: readonly Point[], t: number): Point {
  const last = points.length - 1;
  const position = Math.min(last - 1e-6, Math.max(0, t * last));
  const index = Math.floor(position);
  const u = position - index;
  const at = (wanted: number) => points[Math.max(0, Math.min(last, wanted))]!;
  const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
  const axis = (k: 0 | 1) => 0.5 * (2 * b[k] + (c[k] - a[k]) * u + (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * u * u + (3 * b[k] - a[k] - 3 * c[k] + d[k]) * u ** 3);
  return [axis(0), axis(1)];
}

export const fill = (path: string, colour: string, extra = ''): string => `<path d="${path}" fill="${colour}"${extra}/>`;
export const line = (path: string, width = 7, colour = INK, extra = ''): string =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${rounded(width)}" stroke-linecap="round" stroke-linejoin="round"${extra}/>`;
/** Ink under a shape that shows this far around it. */
export const halo = (path: string, width = 8): string => `<path d="${path}" fill="${INK}" stroke="${INK}" stroke-width="${rounded(width * 2)}" stroke-linejoin="round"/>`;
