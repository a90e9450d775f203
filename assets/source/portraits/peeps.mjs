// Heads and faces of Open Peeps (CC0), read from react-peeps and turned into plain absolute paths.
import { createRequire } from 'node:module';
import { ink } from '../palette.mjs';
const require = createRequire((process.env.ART_MODULES ?? process.cwd()) + '/');
const React = require('react');
const { renderToStaticMarkup } = require('react-dom/server');
const base = 'react-peeps/lib/peeps/';
const load = (dir, name) => {
  const m = require(`${base}${dir}/${name}`);
  return m[name] ?? Object.values(m).find((x) => typeof x === 'function');
};
const markup = (dir, name) => renderToStaticMarkup(React.createElement(load(dir, name), { strokeColor: '#INK', backgroundColor: '#BACK' }));

/** path text → subpaths of absolute segments */
function parse(d) {
  const tok = d.match(/[MLHVCZ]|-?\d*\.?\d+(?:e-?\d+)?/g);
  const subs = []; let cur, cmd, x = 0, y = 0, i = 0;
  const num = () => +tok[i++];
  while (i < tok.length) {
    if (/[A-Z]/.test(tok[i])) cmd = tok[i++];
    if (cmd === 'Z') { cmd = null; continue; }
    if (cmd === 'M') { x = num(); y = num(); cur = [['M', x, y]]; subs.push(cur); cmd = 'L'; }
    else if (cmd === 'L') { x = num(); y = num(); cur.push(['L', x, y]); }
    else if (cmd === 'H') { x = num(); cur.push(['L', x, y]); }
    else if (cmd === 'V') { y = num(); cur.push(['L', x, y]); }
    else if (cmd === 'C') { const c = ['C', num(), num(), num(), num(), num(), num()]; x = c[5]; y = c[6]; cur.push(c); }
    else throw new Error('path command ' + cmd);
  }
  return subs;
}
const map = (sub, f) => sub.map((s) => [s[0], ...Array.from({ length: (s.length - 1) / 2 }, (_, k) => f(s[1 + 2 * k], s[2 + 2 * k])).flat()]);
const r = (n) => String(Math.round(n * 10) / 10);
export const text = (subs) => subs.map((s) => s.map((c) => c[0] + c.slice(1).map(r).join(' ')).join('') + 'Z').join('');
function box(sub) {
  const xs = [], ys = [];
  for (const s of sub) { xs.push(s[s.length - 2]); ys.push(s[s.length - 1]); }
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
}
const inside = (a, b) => a !== b && a.x0 >= b.x0 - 0.5 && a.x1 <= b.x1 + 0.5 && a.y0 >= b.y0 - 0.5 && a.y1 <= b.y1 + 0.5;

/** all paths of a piece with their translate applied, then `place` */
export function piece(dir, name, place = (x, y) => [x, y]) {
  const out = [];
  const svg = markup(dir, name);
  for (const m of svg.matchAll(/<path ([^>]*)>/g)) {
    const d = /\bd="([^"]*)"/.exec(m[1])[1];
    const t = /translate\((-?[\d.]+)[ ,]+(-?[\d.]+)\)/.exec(m[1]);
    const f = /fill="([^"]*)"/.exec(m[1])?.[1];
    const [tx, ty] = t ? [+t[1], +t[2]] : [0, 0];
    out.push({ back: f === '#BACK', subs: parse(d).map((s) => map(s, (x, y) => place(x + tx, y + ty))) });
  }
  return out;
}

/** a face split in brows, eyes, nose, mouth; each part a list of {outer, holes} */
export function face(name) {
  const subs = piece('face', name).flatMap((p) => p.subs);
  const boxed = subs.map((s) => ({ s, b: box(s) }));
  const parts = { brows: [], eyes: [], nose: [], mouth: [] };
  for (const o of boxed) {
    if (boxed.some((q) => inside(o.b, q.b))) continue;
    const holes = boxed.filter((q) => inside(q.b, o.b)).map((q) => q.s);
    const cy = (o.b.y0 + o.b.y1) / 2, cx = (o.b.x0 + o.b.x1) / 2;
    const kind = cy < 84 ? 'brows' : cy < 136 && !(cx > 130 && cx < 200 && cy > 118) ? 'eyes' : cy < 178 ? 'nose' : 'mouth';
    parts[kind].push({ outer: o.s, holes, box: o.b });
  }
  return parts;
}
export { map, box, ink };
