// Drawing kit for places and doors: ink line, flat colour, a hand that is not quite steady.
import { palette as c, shade, tint, mix } from './palette.mjs';
import { r1, smooth, pt } from './pen.mjs';

export const LINE = '#40343d'; // softer than the people's ink, so that they stand out
export function pencil(seed = 1) {
  let a = seed * 2654435761;
  const rnd = () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const j = (n = 2) => (rnd() - 0.5) * 2 * n;
  const pick = (l) => l[Math.floor(rnd() * l.length)];
  const k = {
    rnd, j, pick, LINE,
    /** shape from path text with ink */
    S: (d, fill = 'none', w = 5, col = LINE, extra = '') => `<path d="${d}" fill="${fill}" stroke="${col}" stroke-width="${w}" stroke-linejoin="round" stroke-linecap="round"${extra}/>`,
    /** flat shape, no ink */
    F: (d, fill, op = 1) => `<path d="${d}" fill="${fill}"${op < 1 ? ` opacity="${op}"` : ''}/>`,
    /** line only */
    L: (d, w = 4, col = LINE, extra = '') => `<path d="${d}" fill="none" stroke="${col}" stroke-width="${w}" stroke-linejoin="round" stroke-linecap="round"${extra}/>`,
    rect: (x, y, w, h, n = 1.6) => `M${r1(x + j(n))} ${r1(y + j(n))}L${r1(x + w + j(n))} ${r1(y + j(n))}L${r1(x + w + j(n))} ${r1(y + h + j(n))}L${r1(x + j(n))} ${r1(y + h + j(n))}Z`,
    plain: (x, y, w, h) => `M${r1(+x)} ${r1(+y)}H${r1(+x + w)}V${r1(+y + h)}H${r1(x)}Z`,
    R: (x, y, w, h, fill, sw = 5, n = 1.6) => k.S(k.rect(x, y, w, h, n), fill, sw),
    B: (x, y, w, h, fill, op = 1) => k.F(k.plain(x, y, w, h), fill, op),
    P: (pts, fill, sw = 5) => k.S('M' + pts.map(pt).join('L') + 'Z', fill, sw),
    Q: (pts, fill, op = 1) => k.F('M' + pts.map(pt).join('L') + 'Z', fill, op),
    C: (x, y, r, fill, sw = 5, ry = r) => `<ellipse cx="${r1(x)}" cy="${r1(y)}" rx="${r1(r)}" ry="${r1(ry)}" fill="${fill}"${sw ? ` stroke="${LINE}" stroke-width="${sw}"` : ''}/>`,
    ground: (x, y, w, op = 0.2) => `<ellipse cx="${r1(x)}" cy="${r1(y)}" rx="${r1(w)}" ry="${r1(Math.max(7, w * 0.1))}" fill="#3a2b45" opacity="${op}"/>`,
    /** a box with a lit front, a shaded side and a top; x,y = front top left */
    box3: (x, y, w, h, col, { d = 18, side = 1, sw = 4.5 } = {}) => {
      const sx = side > 0 ? x + w : x, dx = d * side;
      return k.P([[x, y], [x + dx, y - d * 0.6], [x + w + dx, y - d * 0.6], [x + w, y]], tint(col, 0.35), sw)
        + k.P([[sx, y], [sx + dx, y - d * 0.6], [sx + dx, y + h - d * 0.6], [sx, y + h]], shade(col, 0.3), sw)
        + k.R(x, y, w, h, col, sw, 1);
    },
    carton: (x, y, w, h, col = c.woodPale, o = {}) => k.box3(x, y, w, h, col, o) + k.B(x + w * 0.42, y + 3, w * 0.16, h * 0.42, tint(col, 0.4)) + k.L(`M${r1(x + w * 0.12)} ${r1(y + h * 0.78)}h${r1(w * 0.22)}`, 3.5, shade(col, 0.35)),
    bulb: (x, y0, y, glow = true) => (glow ? `<circle cx="${x}" cy="${y + 20}" r="120" fill="${c.glow}" opacity=".18"/><circle cx="${x}" cy="${y + 20}" r="66" fill="${c.glow}" opacity=".28"/>` : '')
      + k.L(`M${x} ${y0}V${y - 14}`, 4) + k.S(`M${x - 34} ${y + 8}C${x - 28} ${y - 12} ${x - 14} ${y - 18} ${x} ${y - 18}C${x + 14} ${y - 18} ${x + 28} ${y - 12} ${x + 34} ${y + 8}Z`, c.vermilion, 4.5) + k.S(`M${x - 13} ${y + 8}C${x - 16} ${y + 32} ${x + 16} ${y + 32} ${x + 13} ${y + 8}Z`, glow ? '#fff3cf' : c.stone, 4),
    lantern: (x, y, r, col = c.vermilion) => k.L(`M${x} ${y - r * 1.6}V${y - r}`, 3.5) + k.S(`M${x - r * 0.5} ${y - r * 0.86}C${x - r * 1.5} ${y - r * 0.6} ${x - r * 1.5} ${y + r * 0.6} ${x - r * 0.5} ${y + r * 0.86}H${x + r * 0.5}C${x + r * 1.5} ${y + r * 0.6} ${x + r * 1.5} ${y - r * 0.6} ${x + r * 0.5} ${y - r * 0.86}Z`, col, 4.5)
      + k.F(`M${x + r * 0.3} ${y - r * 0.84}C${x + r * 1.5} ${y - r * 0.6} ${x + r * 1.5} ${y + r * 0.6} ${x + r * 0.3} ${y + r * 0.84}C${x + r * 0.9} ${y + r * 0.4} ${x + r * 0.9} ${y - r * 0.4} ${x + r * 0.3} ${y - r * 0.84}Z`, shade(col, 0.3))
      + k.L(`M${x - r * 0.4} ${y - r * 0.8}C${x - r * 0.8} ${y - r * 0.4} ${x - r * 0.8} ${y + r * 0.4} ${x - r * 0.4} ${y + r * 0.8}M${x} ${y - r * 0.86}V${y + r * 0.86}`, 3, shade(col, 0.35))
      + k.R(x - r * 0.55, y - r * 1.04, r * 1.1, r * 0.22, c.ochre, 3.5, 0.5) + k.R(x - r * 0.55, y + r * 0.82, r * 1.1, r * 0.22, c.ochre, 3.5, 0.5) + k.L(`M${x - r * 0.2} ${y + r * 1.06}v${r * 0.5}M${x} ${y + r * 1.06}v${r * 0.62}M${x + r * 0.2} ${y + r * 1.06}v${r * 0.5}`, 3.5, c.ochreDeep),
    awning: (x, y, w, h, cols, n = 8, slope = 14) => {
      let o = '', s = w / n;
      for (let i = 0; i < n; i++) {
        const a = x + i * s, x0 = x + slope + (i * (w - 2 * slope)) / n, x1 = x + slope + ((i + 1) * (w - 2 * slope)) / n;
        o += k.S(`M${r1(x0)} ${y}L${r1(x1)} ${y}L${r1(a + s)} ${r1(y + h)}C${r1(a + s)} ${r1(y + h + s * 0.5)} ${r1(a)} ${r1(y + h + s * 0.5)} ${r1(a)} ${r1(y + h)}Z`, cols[i % cols.length], 4.5);
      }
      return o + k.F(`M${x} ${y + h}H${x + w}V${y + h - 10}H${x}Z`, '#3a2b45', 0.12);
    },
    stool: (x, y, w = 86, h = 92, col = c.vermilion) => k.ground(x + w / 2, y + h, w * 0.7) + k.S(`M${x + 10} ${y + 14}L${x} ${y + h}M${x + w - 10} ${y + 14}L${x + w} ${y + h}`, 'none', 12) + k.L(`M${x + 10} ${y + 14}L${x} ${y + h}M${x + w - 10} ${y + 14}L${x + w} ${y + h}`, 5, col) + k.S(`M${x + 28} ${y + 14}L${x + 24} ${y + h - 10}M${x + w - 28} ${y + 14}L${x + w - 24} ${y + h - 10}`, 'none', 5) + k.R(x - 2, y, w + 4, 18, col, 5),
    plant: (x, y, s = 1, pot = c.vermilionDeep) => {
      let o = k.ground(x, y, 46 * s);
      const leaf = (a, l, col) => { const ex = x + Math.cos(a) * l * s, ey = y - 60 * s + Math.sin(a) * l * s, nx = -Math.sin(a) * 18 * s, ny = Math.cos(a) * 18 * s, mx = (x + ex) / 2, my = (y - 60 * s + ey) / 2; return k.S(`M${r1(x)} ${r1(y - 56 * s)}Q${r1(mx + nx)} ${r1(my + ny)} ${r1(ex)} ${r1(ey)}Q${r1(mx - nx)} ${r1(my - ny)} ${r1(x)} ${r1(y - 56 * s)}Z`, col, 4) + k.L(`M${r1(x)} ${r1(y - 56 * s)}L${r1((x + ex * 2) / 3)} ${r1((y - 60 * s + ey * 2) / 3)}`, 2.5); };
      for (const [a, l, q] of [[-2.7, 90, 0], [-0.45, 92, 1], [-2.2, 120, 1], [-0.95, 124, 0], [-1.57, 140, 0], [-1.2, 96, 1], [-1.95, 92, 0]]) o += leaf(a, l, q ? c.moss : mix(c.moss, c.teal, 0.4));
      return o + k.S(`M${x - 38 * s} ${y - 62 * s}H${x + 38 * s}L${x + 28 * s} ${y}H${x - 28 * s}Z`, pot, 5) + k.F(`M${x + 10 * s} ${y - 60 * s}H${x + 36 * s}L${x + 27 * s} ${y - 2}H${x + 6 * s}Z`, shade(pot, 0.3)) + k.R(x - 42 * s, y - 70 * s, 84 * s, 16 * s, tint(pot, 0.12), 4.5);
    },
    wire: (x0, y0, x1, y1, sag = 40, w = 3.5) => k.L(`M${x0} ${y0}Q${(x0 + x1) / 2} ${Math.max(y0, y1) + sag} ${x1} ${y1}`, w),
    frame: (x, y, w, h, inner, fr = c.woodDeep) => k.R(x, y, w, h, fr, 4.5) + k.R(x + 9, y + 9, w - 18, h - 18, inner, 3.5, 0.6),
    beam: (pts, op = 0.22, col = c.glow) => k.Q(pts, col, op),
  };
  return k;
}
export function svg(w, h, body, defs = '') {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${defs}${body}</svg>`;
}
/** floor boards or tiles running to a vanishing point */
export function floor(k, { y = 700, w = 1600, h = 1000, col, line, vx = 800, vy = 380, n = 17, rows = [736, 790, 866, 960] }) {
  let o = k.B(0, y, w, h - y, col);
  for (let i = -n; i <= n; i++) {
    const xb = vx + i * 190, t = (y - vy) / (h - vy);
    o += k.L(`M${r1(vx + (xb - vx) * t)} ${y}L${r1(xb)} ${h}`, 3, line);
  }
  for (const r of rows) o += k.L(`M0 ${r1(r + k.j(1))}L${w} ${r1(r + k.j(1))}`, 3, line);
  return o;
}
export { c, shade, tint, mix, r1, smooth };
