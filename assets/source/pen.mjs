// Drawing helpers: smooth paths, tapering limbs, ink.
import { ink } from './palette.mjs';
export const r1 = (n) => String(Math.round(n * 10) / 10);
export const pt = (p) => `${r1(p[0])} ${r1(p[1])}`;

/** Catmull-Rom through points, as cubic béziers. */
export function smooth(points, closed = false, k = 1 / 6) {
  const n = points.length;
  const at = (i) => (closed ? points[(i + n) % n] : points[Math.max(0, Math.min(n - 1, i))]);
  let d = `M${pt(points[0])}`;
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d += `C${pt([p1[0] + (p2[0] - p0[0]) * k, p1[1] + (p2[1] - p0[1]) * k])} ${pt([p2[0] - (p3[0] - p1[0]) * k, p2[1] - (p3[1] - p1[1]) * k])} ${pt(p2)}`;
  }
  return d + (closed ? 'Z' : '');
}
export const poly = (points, closed = true) => 'M' + points.map(pt).join('L') + (closed ? 'Z' : '');

function crPoint(ps, t) {
  const n = ps.length - 1;
  const f = Math.min(n - 1e-6, Math.max(0, t * n));
  const i = Math.floor(f), u = f - i;
  const g = (j) => ps[Math.max(0, Math.min(n, j))];
  const [a, b, c, d] = [g(i - 1), g(i), g(i + 1), g(i + 2)];
  return [0, 1].map((k) => 0.5 * (2 * b[k] + (c[k] - a[k]) * u + (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * u * u + (3 * b[k] - a[k] - 3 * c[k] + d[k]) * u ** 3));
}

/**
 * A tapering tube along points. widths per point. Options: t0,t1 part of it; left/right scale each side
 * (for a lit part inside the tube); grow adds to the width; cap: 'round' | 'flat' | 'start' | 'end'.
 */
export function limb(points, widths, { t0 = 0, t1 = 1, left = 1, right = 1, grow = 0, cap = 'round', steps = 14 } = {}) {
  const L = [], R = [];
  const w = (t) => {
    const f = t * (widths.length - 1), i = Math.min(widths.length - 2, Math.floor(f)), u = f - i;
    const s = u * u * (3 - 2 * u);
    return widths[i] + (widths[i + 1] - widths[i]) * s + grow;
  };
  let end, start;
  for (let i = 0; i <= steps; i++) {
    const t = t0 + ((t1 - t0) * i) / steps;
    const p = crPoint(points, t), e = 0.01;
    const a = crPoint(points, Math.max(0, t - e)), b = crPoint(points, Math.min(1, t + e));
    const len = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const nx = -(b[1] - a[1]) / len, ny = (b[0] - a[0]) / len, h = w(t) / 2;
    // +n is to the right hand of travel when y points down
    R.push([p[0] + nx * h * right, p[1] + ny * h * right]);
    L.push([p[0] - nx * h * left, p[1] - ny * h * left]);
    if (i === 0) start = { p, dir: [-(b[0] - a[0]) / len, -(b[1] - a[1]) / len], h };
    if (i === steps) end = { p, dir: [(b[0] - a[0]) / len, (b[1] - a[1]) / len], h };
  }
  const capOf = ({ p, dir, h }) => [[p[0] + dir[0] * h * 0.85, p[1] + dir[1] * h * 0.85]];
  R.reverse();
  if (cap === 'round') return smooth([...L, ...capOf(end), ...R, ...capOf(start)], true);
  const last = cap === 'end' ? [...L, ...capOf(end), ...R] : null;
  if (last) return smooth(last) + 'Z';
  if (cap === 'start') return smooth([...R, ...capOf(start), ...L]) + 'Z';
  return smooth(L) + 'L' + smooth(R).slice(1) + 'Z';
}
export const fill = (d, c, extra = '') => `<path d="${d}" fill="${c}"${extra}/>`;
export const line = (d, w = 7, c = ink, extra = '') => `<path d="${d}" fill="none" stroke="${c}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round"${extra}/>`;
/** Ink halo under a shape (visible width w outside it). */
export const halo = (d, w = 8) => `<path d="${d}" fill="${ink}" stroke="${ink}" stroke-width="${w * 2}" stroke-linejoin="round"/>`;
export const group = (t, s) => `<g transform="${t}">${s}</g>`;
