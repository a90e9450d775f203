// Half-length bodies: torso, arms in a pose, clothes. Canvas 600 × 760.
import { limb, fill, line, halo, smooth, r1 } from '../pen.mjs';
import { hand } from './hands.mjs';
import { ink, palette, shade, tint } from '../palette.mjs';

export const CX = 296;
export const WIDTH = 600, HEIGHT = 760;

/** Arms of each pose: [elbow, wrist] as offsets; the shoulder is the person's. */
export const poses = {
  rest: (S, W) => ({ L: { e: [-S - 2, 622], w: [-S + 2, 800] }, R: { e: [S + 2, 622], w: [S - 2, 800] } }),
  hips: (S, W) => ({
    L: { e: [-S - 56, 604], w: [-W - 6, 704], hand: ['fist', { dx: 0, dy: 0, a: 28, flip: false }] },
    R: { e: [S + 56, 604], w: [W + 6, 704], hand: ['fist', { a: 152, flip: true }] },
  }),
  crossed: (S, W) => ({
    L: { e: [-S - 4, 640], w: [104, 602] },
    R: { e: [S + 4, 640], w: [-64, 588], hand: ['over', { a: 186, dx: -20, dy: -4, flip: true }] },
  }),
  point: (S, W) => ({
    L: { e: [-S - 56, 604], w: [-W - 6, 704], hand: ['fist', { a: 28 }] },
    R: { e: [S + 20, 620], w: [S + 28, 480], hand: ['point', { a: -72, flip: false }] },
  }),
  palms: (S, W) => ({
    L: { e: [-S + 22, 654], w: [-Math.min(S + 30, 200), 606], hand: ['open', { a: 218, flip: true, s: 0.86 }] },
    R: { e: [S - 22, 654], w: [Math.min(S + 30, 200), 606], hand: ['open', { a: -38, s: 0.86 }] },
  }),
  offer: (S, W) => ({
    L: { e: [-S - 2, 622], w: [-S + 2, 800] },
    R: { e: [S - 20, 656], w: [Math.min(S + 30, 200), 600], hand: ['open', { a: -38, s: 0.88 }] },
  }),
  clasped: (S, W) => ({
    L: { e: [-S - 2, 648], w: [-44, 674], hand: ['flat', { a: -6, s: 0.86, dx: 0 }] },
    R: { e: [S + 2, 648], w: [52, 678], hand: ['fist', { a: 186, flip: true, s: 0.98 }] },
    first: 'L',
  }),
  chest: (S, W) => ({
    L: { e: [-S - 2, 622], w: [-S + 2, 800] },
    R: { e: [S + 6, 652], w: [62, 566], hand: ['flat', { a: 204, flip: true }] },
  }),
  chin: (S, W) => ({
    L: { e: [-S - 2, 660], w: [S - 40, 668] },
    R: { e: [S - 18, 668], w: [70, 398], hand: ['fist', { a: 246, flip: true, s: 0.98 }], above: true },
  }),
  wipe: (S, W) => ({
    L: { e: [-S - 2, 648], w: [40, 676], hand: ['fist', { a: 4, s: 0.9 }] },
    R: { e: [S + 8, 610], w: [120, 346], hand: ['hold', { a: 246, flip: true, s: 0.95, prop: 'hankie' }], above: true },
  }),
  phone: (S, W) => ({
    L: { e: [-S - 2, 622], w: [-S + 2, 800] },
    R: { e: [S + 6, 650], w: [92, 606], hand: ['hold', { a: 212, flip: true, prop: 'phone' }] },
  }),
  cup: (S, W) => ({
    L: { e: [-S - 2, 650], w: [-22, 662], hand: ['flat', { a: -12, s: 0.9 }] },
    R: { e: [S + 6, 650], w: [96, 600], hand: ['hold', { a: 200, flip: true, prop: 'cup' }] },
  }),
  nape: (S, W) => ({
    L: { e: [-S - 44, 452], w: [-112, 330], hand: ['flat', { a: -28, s: 0.95 }], behindHead: true },
    R: { e: [S + 2, 622], w: [S - 2, 800] },
  }),
  fist: (S, W) => ({
    L: { e: [-S - 2, 622], w: [-S + 2, 800] },
    R: { e: [S + 24, 628], w: [S + 18, 486], hand: ['fist', { a: -92, s: 1.06 }] },
  }),
  stop: (S, W) => ({
    L: { e: [-S - 2, 622], w: [-S + 2, 800] },
    R: { e: [S + 14, 640], w: [S + 4, 520], hand: ['stop', { a: -78, flip: false }] },
  }),
  belly: (S, W) => ({
    L: { e: [-S - 2, 648], w: [-30, 700], hand: ['flat', { a: 8, s: 0.9 }] },
    R: { e: [S + 2, 622], w: [S - 2, 800] },
  }),
};

const props = {
  phone: () => `<g transform="rotate(58 44 -6)"><rect x="14" y="-72" width="62" height="116" rx="10" fill="${palette.inkSoft}" stroke="${ink}" stroke-width="6"/><path d="M24 -56h30" stroke="${palette.tealPale}" stroke-width="5" stroke-linecap="round"/></g>`,
  cup: () => `<g transform="scale(1 -1) rotate(160) translate(-66 -16)"><path d="M-34 -30H36C36 4 26 30 16 34H-14C-24 30 -34 4 -34 -30Z" fill="${palette.cream}" stroke="${ink}" stroke-width="6" stroke-linejoin="round"/><path d="M-30 -12C-10 -4 14 -4 33 -12" fill="none" stroke="${palette.teal}" stroke-width="6"/><ellipse cx="1" cy="-30" rx="35" ry="8" fill="${palette.ochreDeep}" stroke="${ink}" stroke-width="5"/></g>`,
  hankie: () => `<g><path d="M28 -46C50 -62 70 -44 88 -48C84 -26 98 -6 84 14C88 30 70 40 58 34C44 42 30 30 26 10Z" fill="${palette.cream}" stroke="${ink}" stroke-width="6" stroke-linejoin="round"/><path d="M50 -30C60 -16 62 0 56 16M70 -30C76 -16 76 -2 72 8" fill="none" stroke="${palette.stone}" stroke-width="4" stroke-linecap="round"/></g>`,
};

export function torsoPath({ S, W, neck = 46, slope = 0 }) {
  const x = (d) => CX + d;
  const right = [[neck - 4, 308], [neck - 2, 344], [neck + 10, 372], [neck + 42, 390], [S - 34, 404 + slope], [S - 4, 432 + slope], [S + 2, 490], [S - 14, 560], [W + 2, 660], [W + 4, 800]];
  const pts = [...right.map(([a, b]) => [x(a), b])].reverse();
  const left = right.map(([a, b]) => [x(-a), b]);
  return smooth([...left, ...pts], true, 1 / 6);
}

/** Draws everything of the body. Returns layers so that the head can be put between. */
export function body(p, poseName) {
  const { S, W, skin, skinShade, cloth, sleeve = 'long' } = p;
  const armScale = p.arm ?? 1;
  const pose = poses[poseName](S, W);
  const widths = [92, 84, 76, 62, 52].map((v) => v * armScale);
  const sleeveEnd = { long: 0.94, rolled: 0.66, short: 0.4, vest: 0 }[sleeve];
  const armCloth = p.sleeveCloth ?? cloth;
  const geo = {};
  for (const k of ['L', 'R']) {
    const a = pose[k], s = k === 'L' ? -1 : 1;
    const sh = [CX + s * (S - 40 * armScale), 446 + (p.slope ?? 0)];
    geo[k] = { ...a, pts: [sh, [CX + a.e[0], a.e[1]], [CX + a.w[0], a.w[1]]] };
  }
  const torso = torsoPath(p);
  const arms = (g, o = {}) => {
    if (!sharp(g.pts)) return limb(g.pts, widths, { ...o, steps: Math.min(7, o.steps ?? 7) });
    // a sharp bend: upper arm and forearm as two tubes that meet in a round elbow
    const { t0 = 0, t1 = 1, cap = 'round', steps = 9 } = o;
    let d = '';
    const flatStart = cap === 'flat' || cap === 'end', flatEnd = cap === 'flat' || cap === 'start';
    const half = Math.max(2, Math.ceil(steps / 2));
    const kind = (a, b) => (a && b ? 'flat' : a ? 'end' : b ? 'start' : 'round');
    const skew = 'left' in o && o.left !== o.right;
    if (t0 < 0.5) d += limb(g.pts.slice(0, 2), widths.slice(0, 3), { ...o, t0: t0 * 2, t1: Math.min(1, t1 * 2), cap: skew ? 'flat' : kind(flatStart, t1 < 0.5 && flatEnd), steps: half });
    if (t1 > 0.5) d += limb(g.pts.slice(1), widths.slice(2), { ...o, t0: Math.max(0, t0 * 2 - 1), t1: t1 * 2 - 1, cap: skew ? 'flat' : kind(t0 > 0.5 && flatStart, flatEnd), steps: half });
    return d;
  };
  const full = arms;
  const bare = sleeveEnd < 0.9;

  // one arm with its hand, drawn over whatever is there; its shoulder melts into the torso
  function arm(k) {
    const g = geo[k];
    const hanging = g.w[1] > 780;
    const t0 = 0.24;
    // shade on the outer, lower side; a hanging left arm is shaded towards the body
    const outer = k === 'L' && !hanging ? { left: -0.45, right: 1 } : { left: 1, right: -0.45 };
    const h = hands(k);
    const se = sleeveEnd, cuff = { short: 14, rolled: 10, long: 5 }[sleeve];
    const hem0 = se - { short: 0.07, rolled: 0.1, long: 0.07 }[sleeve];
    const dark = shade(armCloth, 0.2);
    const endCap = bare ? 'end' : 'flat', reach = bare ? 1 : se;
    const bent = sharp(g.pts);
    const skinPart = (from, cap) => (bare ? fill(full(g, { t0: Math.max(from, se - 0.08), cap, steps: 7 }), skin) + fill(arms(g, { t0: Math.max(from, se), t1: 1, ...outer, cap: 'flat', steps: 6 }), skinShade) : '');
    const clothPart = (from, to, cap) => {
      if (to <= from) return '';
      return fill(full(g, { t0: from, t1: to, cap }), armCloth) + fill(arms(g, { t0: Math.max(0.3, from), t1: to, ...outer, cap: 'flat', steps: 6 }), dark);
    };
    const hem = () => {
      const band = { t0: hem0, t1: se, grow: cuff, cap: 'flat', steps: 2 };
      let q = halo(arms(g, band), 6.5) + clothPart(Math.max(bent && hem0 > 0.5 ? 0.5 : 0.2, hem0 - 0.12), hem0 + 0.03, 'flat');
      q += fill(arms(g, band), armCloth) + fill(arms(g, { ...band, ...outer }), dark);
      if (p.sleeveGuard) {
        const guard = { t0: 0.6, t1: 0.95, grow: 12, cap: 'flat', steps: 4 };
        q += halo(arms(g, guard), 6.5) + fill(arms(g, guard), p.sleeveGuard) + fill(arms(g, { ...guard, ...outer }), shade(p.sleeveGuard, 0.18));
        for (const t of [0.635, 0.915]) q += line(edge(arms, g, t, 12), 4);
      } else q += line(edge(arms, g, hem0, cuff - 2), 4.5);
      return q;
    };
    let o = '';
    if (!bent) {
      if (!bare) o += h.ink + h.body;
      o += halo(full(g, { t0, t1: reach, cap: endCap, steps: 8 }), 7.5) + (bare ? h.ink : '');
      o += skinPart(0, 'end') + clothPart(0, hem0 + 0.03, 'start') + hem();
      if (!hanging && sleeve !== 'short') o += line(fold(g, widths, k), 4.5);
      return o + (bare ? h.body : '');
    }
    // upper arm first, the forearm in front of it
    o += halo(full(g, { t0, t1: 0.5, cap: 'end', steps: 6 }), 7.5);
    if (bare && se < 0.5) o += fill(full(g, { t0: se - 0.08, t1: 0.5, cap: 'end', steps: 5 }), skin);
    o += clothPart(0, Math.min(0.5, se < 0.5 ? hem0 + 0.03 : 0.5), se < 0.5 ? 'start' : 'round') + (se < 0.5 ? hem() : '');
    if (!bare) o += h.ink + h.body;
    o += halo(full(g, { t0: 0.6, t1: reach, cap: endCap, steps: 6 }), 7.5) + (bare ? h.ink : '');
    if (bare) o += skinPart(se < 0.5 ? 0.501 : 0, se < 0.5 ? 'round' : 'end');
    if (se > 0.5) o += clothPart(0.501, hem0 + 0.03, 'start') + hem();
    return o + (bare ? h.body : '');
  }
  function hands(k) {
    const g = geo[k];
    if (!g.hand) return { ink: '', body: '' };
    const [kind, o] = g.hand;
    const [wx, wy] = g.pts[2];
    return hand(kind, {
      x: Math.round(wx + (o.dx ?? 0)), y: Math.round(wy + (o.dy ?? 0)), a: o.a, flip: o.flip,
      s: (o.s ?? 1) * (p.handScale ?? 1), skin, shade: skinShade, between: o.prop ? props[o.prop]() : '',
    });
  }
  const order = pose.first === 'R' ? ['R', 'L'] : ['L', 'R'];
  let back = halo(torso, 7.5);
  for (const k of order) back += halo(full(geo[k], { t1: bare ? 1 : sleeveEnd, cap: bare ? 'round' : 'start' }), 7.5);
  back += fill(torso, cloth) + p.torso(torso);
  let front = '', above = '';
  for (const k of order) if (geo[k].above) above += arm(k); else front += arm(k);
  return { back, front, above };
}
// a crease at the bend of the elbow
function fold(g, widths, k) {
  const [s, e, w] = g.pts;
  const m = [(s[0] + w[0]) / 2, (s[1] + w[1]) / 2], d = Math.hypot(m[0] - e[0], m[1] - e[1]) || 1;
  const u = [(m[0] - e[0]) / d, (m[1] - e[1]) / d], q = widths[2] * 0.5;
  const a = [e[0] + u[0] * q, e[1] + u[1] * q], v = [-u[1], u[0]];
  return `M${r1(a[0])} ${r1(a[1])}Q${r1(a[0] - u[0] * 12 + v[0] * 4)} ${r1(a[1] - u[1] * 12 + v[1] * 4)} ${r1(a[0] - u[0] * 30 + v[0] * 10)} ${r1(a[1] - u[1] * 30 + v[1] * 10)}`;
}
// a line across an arm at t
function edge(arms, g, t, grow) {
  const n = arms(g, { t0: t - 0.004, t1: t + 0.004, grow, cap: 'flat', steps: 1 }).match(/-?\d+\.?\d*/g).map(Number);
  return `M${n[0]} ${n[1]}L${n.at(-2)} ${n.at(-1)}`;
}
function sharp([s, e, w]) {
  const a = [s[0] - e[0], s[1] - e[1]], b = [w[0] - e[0], w[1] - e[1]];
  return (a[0] * b[0] + a[1] * b[1]) / (Math.hypot(...a) * Math.hypot(...b)) > 0.1;
}
