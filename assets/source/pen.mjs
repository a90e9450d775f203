// Drawing helpers: smooth paths, tapering limbs, ink. The game draws its figures with the same pen.
import { rounded } from '../../src/game/figure/pen.ts';
export { smooth, limb, fill, line, halo, rounded as r1 } from '../../src/game/figure/pen.ts';
export const pt = (p) => `${rounded(p[0])} ${rounded(p[1])}`;
export const poly = (points, closed = true) => 'M' + points.map(pt).join('L') + (closed ? 'Z' : '');
export const group = (t, s) => `<g transform="${t}">${s}</g>`;
