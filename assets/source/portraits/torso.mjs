// The outline of a body. Canvas 600 × 760.
import { smooth } from '../pen.mjs';

export const CX = 296;

export function torsoPath({ S, W, neck = 46, slope = 0 }) {
  const x = (d) => CX + d;
  const right = [[neck - 4, 308], [neck - 2, 344], [neck + 10, 372], [neck + 42, 390], [S - 34, 404 + slope], [S - 4, 432 + slope], [S + 2, 490], [S - 14, 560], [W + 2, 660], [W + 4, 800]];
  const pts = [...right.map(([a, b]) => [x(a), b])].reverse();
  const left = right.map(([a, b]) => [x(-a), b]);
  return smooth([...left, ...pts], true, 1 / 6);
}
