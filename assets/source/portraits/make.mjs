// Writes, for the stage, what a person is made of (assets/portraits/<who>/figure.json) and the faces everybody shares
// (assets/portraits/faces.json), and for pages one whole picture per feeling (assets/portraits/<who>/<expression>.svg).
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { torsoPath } from './torso.mjs';
import { face, piece, text, map, box } from './peeps.mjs';
import { people, faces, variants } from './people.mjs';
import { ink, palette as c, shade, mix, tint } from '../palette.mjs';
import { fill, line, halo, smooth } from '../pen.mjs';
import { wholePicture } from '../../../src/game/figure/draw-figure.ts';
const require = createRequire((process.env.ART_MODULES ?? process.cwd()) + '/');
const { optimize } = require('svgo');

const K = 0.62, DX = 148, DY = 12; // where the head stands
const place = (x, y) => [x * K + DX, y * K + DY];
const onFace = (x, y) => place(x + 159, y + 186);
const H = (d) => `<g transform="translate(${DX} ${DY}) scale(${K})">${d}</g>`;
const round1 = (n) => Math.round(n * 10) / 10;
const cache = new Map();
const getFace = (n) => cache.get(n) ?? cache.set(n, face(n)).get(n);

// --- faces -------------------------------------------------------------------------------------------------
const none = { ink: '', fills: [], boxes: [] };
function part(list, { mouth = false, nose = false } = {}) {
  if (!list.length) return none;
  const fills = [];
  let inkPath = '';
  for (const p of list) {
    const holes = nose ? [] : p.holes;
    const cy = (p.box.y0 + p.box.y1) / 2, few = p.holes.length < 4;
    for (const h of holes) {
      const hy = h.reduce((s, q) => s + q[q.length - 1], 0) / h.length;
      fills.push([text([map(h, onFace)]), mouth && few && hy > cy + 8 ? c.rose : c.cream]);
    }
    inkPath += text([map(p.outer, onFace), ...holes.map((h) => map(h, onFace))]);
  }
  const boxes = list.map((p) => { const b = box(map(p.outer, onFace)); return [b.x0, b.y0, b.x1, b.y1].map(round1); });
  return { ink: inkPath, fills, boxes };
}
// own mouths, outlined with a pen instead of a brush
const strip = (points, w) => { // a stroke as a closed shape
  const up = [], down = [];
  points.forEach((p, i) => { const a = points[Math.max(0, i - 1)], b = points[Math.min(points.length - 1, i + 1)], l = Math.hypot(b[0] - a[0], b[1] - a[1]); const n = [-(b[1] - a[1]) / l, (b[0] - a[0]) / l], h = (i === 0 || i === points.length - 1 ? 0.7 : 1) * w / 2; up.push([p[0] + n[0] * h, p[1] + n[1] * h]); down.unshift([p[0] - n[0] * h, p[1] - n[1] * h]); });
  return [...up, ...down];
};
const own = {
  smirk: { shapes: [strip([[128, 238], [148, 242], [170, 238], [188, 228], [204, 210], [212, 196]], 12)] },
  wobble: { shapes: [strip([[128, 246], [138, 236], [150, 234], [166, 240], [182, 240], [196, 246]], 12)] },
};
const ownMouth = (name) => {
  const shapes = own[name].shapes.map((s) => s.map(([x, y]) => onFace(x, y)));
  return { ink: shapes.map((s) => smooth(s, true)).join(''), fills: [], boxes: shapes.map((s) => [Math.min(...s.map((p) => p[0])), Math.min(...s.map((p) => p[1])), Math.max(...s.map((p) => p[0])), Math.max(...s.map((p) => p[1]))].map(round1)) };
};
// an open mouth of surprise: a ring of ink, dark inside
const ohMouth = () => {
  const ring = (rx, ry, cx = 162, cy = 243) => Array.from({ length: 10 }, (_, i) => onFace(cx + Math.cos((i / 10) * 2 * Math.PI) * rx, cy + Math.sin((i / 10) * 2 * Math.PI) * ry));
  const tongue = [[148, 262], [162, 254], [178, 262], [170, 270], [156, 270]].map(([x, y]) => onFace(x, y));
  return { ink: smooth(ring(31, 38), true) + smooth(ring(20, 27), true), fills: [[smooth(ring(24, 31), true), c.vermilionDeep], [smooth(tongue, true), c.rose]], boxes: [[...onFace(131, 205), ...onFace(193, 281)].map(round1)] };
};
const shared = { brows: {}, eyes: {}, noses: {}, mouths: {}, signs: {}, expressions: {} };
const need = (kind, name, make) => { shared[kind][name] ??= make(); return name; };
function recipe(f) {
  const up = getFace(f.up);
  const browsOf = f.brows ?? f.up, noseOf = f.noseOf ?? (up.nose.length ? f.up : 'Smile');
  const r = {
    brows: need('brows', browsOf, () => part(getFace(browsOf).brows)),
    eyes: need('eyes', f.up, () => part(up.eyes)),
    nose: need('noses', noseOf, () => part(getFace(noseOf).nose, { nose: true })),
    mouth: need('mouths', f.mouth, () => (f.mouth === 'oh' ? ohMouth() : own[f.mouth] ? ownMouth(f.mouth) : part(getFace(f.mouth).mouth, { mouth: true }))),
  };
  if (f.mouthAt) r.mouthShift = f.mouthAt.map((v) => round1(v * K));
  if (f.raise) r.browsShift = round1(f.raise * K);
  if (f.lower) r.eyesShift = round1(f.lower * K);
  if (f.blush) r.blush = f.blush;
  const signs = ['tears', 'sweat', 'vein'].filter((s) => f[s]);
  if (signs.length) r.signs = signs;
  return r;
}
shared.signs = {
  tears: H(`<g fill="#a8d3e6" stroke="${ink}" stroke-width="6" stroke-linejoin="round"><path d="M246 330C240 366 238 396 246 424C254 430 264 428 268 420C272 394 268 360 266 330C260 334 252 334 246 330Z"/><path d="M368 322C366 350 366 374 372 396C380 402 388 398 390 390C390 366 388 344 384 320C378 324 374 324 368 322Z"/></g><path d="M252 346V400M374 338V376" stroke="#fff" stroke-width="5" stroke-linecap="round"/>`),
  sweat: H(`<path d="M412 222C424 244 434 258 430 274C426 288 406 288 402 274C400 260 408 244 412 222Z" fill="#a8d3e6" stroke="${ink}" stroke-width="7" stroke-linejoin="round"/>`),
  vein: `<g transform="translate(462 78)">${line('M-16 -6C-8 -4 -4 -8 -6 -18M8 -18C6 -8 10 -4 18 -6M18 8C10 6 6 10 8 20M-6 20C-4 10 -8 6 -16 8', 7, c.vermilion)}</g>`,
};

// --- heads -------------------------------------------------------------------------------------------------
function head(p) {
  const hair = piece('hair', p.hair, place);
  const back = text(hair.filter((q) => q.back).flatMap((q) => q.subs));
  const inkPath = hair.filter((q) => !q.back).map((q) => `<path d="${text(q.subs)}" fill="${ink}" fill-rule="evenodd"/>`).join('');
  let o = fill(back, p.skin);
  // shade along the right of the face
  o += `<clipPath id="f"><path d="${back}"/></clipPath>`;
  o += `<g clip-path="url(#f)"><path d="M0 0H600V400H0Z${back}" transform="translate(-15 -7)" fill="${p.skinShade}" fill-rule="evenodd" opacity=".75"/>`;
  if (p.hairFill) o += H(hairRegion(p));
  if (p.stubble) o += H(`<path d="M128 372C140 420 190 476 250 496C330 506 390 470 410 400C402 380 400 372 396 360C380 392 366 400 350 380C330 366 300 368 286 386C240 420 170 400 128 372Z" fill="${mix(p.skinShade, c.inkSoft, 0.3)}" opacity=".28"/>`);
  o += '</g>' + inkPath;
  if (p.hairShine) o += H(line(p.hairShine, 9, '#5b5866'));
  if (p.hairLines) o += H(p.hairLines.map((d) => line(d, 7, ink)).join(''));
  if (p.greyStreak) o += H(line(p.greyStreak, 8, '#8b8087'));
  const age = {
    eyebags: line('M240 322C250 328 262 328 270 324M356 318C364 324 374 324 380 319', 5, p.skinShade),
    old: line('M236 330C248 338 262 338 274 332M354 326C364 332 376 332 384 326M268 380C258 396 256 410 262 424M384 372C392 386 394 398 390 410', 6, mix(p.skinShade, ink, 0.35)) + line('M236 222C266 214 300 214 330 220', 5, p.skinShade),
    smile: line('M272 384C266 396 264 406 268 418M380 376C388 388 390 396 386 408', 6, mix(p.skinShade, ink, 0.25)),
  }[p.lines];
  if (age) o += H(age);
  let over = '';
  if (p.moustache) over += H(`<path d="M262 384C290 366 318 366 336 378C352 366 376 366 394 380C380 392 352 394 336 388C316 398 284 398 262 384Z" fill="${p.moustache}" stroke="${ink}" stroke-width="7" stroke-linejoin="round"/>`);
  if (p.earring) over += H(`<circle cx="${p.earring[0]}" cy="${p.earring[1]}" r="15" fill="${c.ochre}" stroke="${ink}" stroke-width="7"/>`);
  if (p.glasses) over += H(`<g fill="${c.cream}" fill-opacity=".22" stroke="${ink}" stroke-width="9"><circle cx="256" cy="302" r="46"/><circle cx="372" cy="298" r="40"/><path d="M302 296C312 288 324 288 332 294M210 296L108 300" fill="none" stroke-linecap="round"/></g>` + line('M232 286L250 268M352 282L366 268', 6, '#fff'));
  if (p.cap) over += H(halo(p.cap[0], 11) + fill(p.cap[0], p.capColor) + fill('M250 30C336 34 404 84 408 160C404 172 396 172 384 170C376 110 330 60 250 30Z', shade(p.capColor, 0.35)) + line('M84 190C160 140 300 130 392 160', 7, ink) + line('M228 30C206 70 196 110 196 150', 5, tint(p.capColor, 0.25)) + halo(p.cap[1], 10) + fill(p.cap[1], shade(p.capColor, 0.3)) + `<circle cx="230" cy="30" r="12" fill="${p.capColor}" stroke="${ink}" stroke-width="8"/>`);
  return { outline: back, base: o, over };
}
function hairRegion(p) {
  const d = {
    GrayMedium: 'M300 136C250 206 190 262 96 304C70 330 74 350 84 366C40 420 60 470 120 472L0 560L-60 300L60 60L240 20L460 120L470 330L420 300C400 230 350 170 300 136Z',
    GrayShort: 'M80 300C84 330 60 300 40 320L-20 250L40 60L240 20L450 60L412 190L384 186C370 154 330 152 300 162C250 172 220 140 160 146C110 152 86 180 90 216C96 240 108 250 100 264C92 280 80 286 80 300Z',
    ShortWavy: 'M96 330L60 330L60 60L160 -20L420 60L440 180L372 176C340 168 250 176 140 172C146 230 128 270 116 290C112 310 110 322 96 330Z',
    GrayBun: 'M312 150C260 200 200 244 116 262C112 330 126 400 134 458L100 470L-20 420L-80 100L60 -20L330 20L470 160L440 300L420 330L404 300C390 240 340 190 312 150Z',
  }[p.hair];
  return fill(d, p.hairFill) + fill(`M330 60L480 120V330L412 320C404 250 380 150 330 60Z`, shade(p.hairFill, 0.25), ' opacity=".0"');
}


const plugins = [{ name: 'preset-default', params: { overrides: { cleanupIds: false, removeHiddenElems: false } } }];
const optimised = (svg) => optimize(svg, { multipass: true, floatPrecision: 1, plugins }).data;
/** Markup without its frame, with what it refers to left out again. */
function slim(markup) {
  if (markup === '') return '';
  return optimised(`<svg xmlns="http://www.w3.org/2000/svg"><g id="keep">${markup}</g></svg>`).replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '').replace(/^<g id="keep">/, '<g>');
}
export function drawing(p) {
  const { outline, base, over } = head(p);
  const torso = torsoPath(p);
  return {
    build: { shoulder: p.S, waist: p.W, arm: p.arm ?? 1, hand: p.handScale, slope: p.slope ?? 0, sleeve: p.sleeve },
    colours: { skin: p.skin, skinShade: p.skinShade, cloth: p.cloth, sleeve: p.sleeveCloth ?? p.cloth, ...(p.sleeveGuard && { guard: p.sleeveGuard }), pocket: p.pocket ?? p.cloth, ...(p.lips && { lips: mix(p.lips, ink, 0.25) }) },
    torso: { outline: torso, clothes: slim(p.torso(torso)) },
    head: { outline: short(outline), base: slim(base), over: slim(over), hasHeavyBrows: Boolean(p.heavyBrows), hasLashes: Boolean(p.female) },
    expressions: Object.fromEntries(Object.entries(p.own).map(([name, f]) => [name, recipe(f)])),
    ...(Object.keys(p.poses).length < 12 && { only: Object.keys(p.poses) }),
  };
}

/** Path text in fewest letters. */
const short = (d) => (d === '' ? d : / d="([^"]*)"/.exec(optimised(`<svg xmlns="http://www.w3.org/2000/svg"><path fill-rule="evenodd" d="${d}"/></svg>`))[1]);
const shortened = (part) => ({ ...part, ink: short(part.ink), fills: part.fills.map(([d, colour]) => [short(d), colour]) });

const out = new URL('../../portraits/', import.meta.url);
for (const [name, f] of Object.entries(faces)) shared.expressions[name] = recipe(f);
const drawings = Object.entries(people).map(([who, p]) => [who, p, drawing({ ...p, own: variants[who] ?? {} })]);
for (const kind of ['brows', 'eyes', 'noses', 'mouths']) for (const name in shared[kind]) shared[kind][name] = shortened(shared[kind][name]);
writeFileSync(new URL('faces.json', out), JSON.stringify(shared) + '\n');
let count = 0, largest = 0;
for (const [who, p, person] of drawings) {
  mkdirSync(new URL(who + '/', out), { recursive: true });
  writeFileSync(new URL(`${who}/figure.json`, out), JSON.stringify(person) + '\n');
  for (const [expression, pose] of Object.entries(p.poses)) {
    const svg = optimised(wholePicture(person, shared, expression, pose));
    largest = Math.max(largest, svg.length); count++;
    writeFileSync(new URL(`${who}/${expression}.svg`, out), svg + '\n');
  }
}
console.log(`${count} portraits, largest ${largest} bytes`);
