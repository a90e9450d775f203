// Writes assets/portraits/<who>/<expression>.svg
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { body, WIDTH, HEIGHT } from './body.mjs';
import { face, piece, text, map } from './peeps.mjs';
import { people, faces, variants } from './people.mjs';
import { ink, palette as c, shade, mix, tint } from '../palette.mjs';
import { fill, line, halo } from '../pen.mjs';
const require = createRequire((process.env.ART_MODULES ?? process.cwd()) + '/');
const { optimize } = require('svgo');

const K = 0.62, DX = 148, DY = 12; // where the head stands
const place = (x, y) => [x * K + DX, y * K + DY];
const H = (d) => `<g transform="translate(${DX} ${DY}) scale(${K})">${d}</g>`;
const onFace = (dx = 0, dy = 0) => (x, y) => place(x + 159 + dx, y + 186 + dy);
const cache = new Map();
const getFace = (n) => cache.get(n) ?? cache.set(n, face(n)).get(n);

const drawnMouths = {
  oh: `<path d="M160 212C178 210 188 224 187 244C186 264 174 276 160 275C146 274 137 260 138 242C139 224 146 213 160 212Z" fill="${c.vermilionDeep}" stroke="${ink}" stroke-width="11"/><path d="M146 262C154 252 168 252 178 262C170 274 154 274 146 262Z" fill="${c.rose}"/>`,
  smirk: `<path d="M128 236C150 244 176 242 196 222C200 218 204 212 206 206M196 202C204 202 212 206 216 212" fill="none" stroke="${ink}" stroke-width="12" stroke-linecap="round"/>`,
  wobble: `<path d="M128 246C138 232 148 232 158 238C168 244 180 238 196 246" fill="none" stroke="${ink}" stroke-width="12" stroke-linecap="round"/>`,
};
function parts(list, at, { lips, mouth } = {}) {
  let under = '', over = '';
  for (const p of list) {
    if (p.holes.length && mouth) {
      const cy = (p.box.y0 + p.box.y1) / 2, multi = p.holes.length < 4;
      for (const h of p.holes) {
        const hy = h.reduce((s, q) => s + q[q.length - 1], 0) / h.length;
        under += fill(text([map(h, at)]), multi && hy > cy + 8 ? c.rose : c.cream);
      }
    } else for (const h of p.holes) under += fill(text([map(h, at)]), c.cream);
    over += text([map(p.outer, at), ...p.holes.map((h) => map(h, at))]);
  }
  return under + `<path d="${over}" fill="${lips ?? ink}" fill-rule="evenodd"/>`;
}

function head(p, f) {
  const hair = piece('hair', p.hair, place);
  const back = text(hair.filter((q) => q.back).flatMap((q) => q.subs));
  const inkPath = hair.filter((q) => !q.back).map((q) => `<path d="${text(q.subs)}" fill="${ink}" fill-rule="evenodd"/>`).join('');
  let o = fill(back, p.skin);
  // shade along the right of the face
  o += `<clipPath id="f"><path d="${back}"/></clipPath>`;
  o += `<g clip-path="url(#f)"><path d="M0 0H600V400H0Z${back}" transform="translate(-15 -7)" fill="${p.skinShade}" fill-rule="evenodd" opacity=".75"/>`;
  if (p.hairFill) o += H(hairRegion(p));
  if (f.blush) o += `<g fill="${c.blush}" opacity="${f.blush * 0.6}"><ellipse cx="300" cy="236" rx="26" ry="15"/><ellipse cx="384" cy="232" rx="19" ry="14"/></g>`;
  if (p.stubble) o += H(`<path d="M128 372C140 420 190 476 250 496C330 506 390 470 410 400C402 380 400 372 396 360C380 392 366 400 350 380C330 366 300 368 286 386C240 420 170 400 128 372Z" fill="${mix(p.skinShade, c.inkSoft, 0.3)}" opacity=".28"/>`);
  o += '</g>' + inkPath;
  if (p.hairShine) o += H(line(p.hairShine, 9, '#5b5866'));
  if (p.hairLines) o += H(p.hairLines.map((d) => line(d, 7, ink)).join(''));
  if (p.greyStreak) o += H(line(p.greyStreak, 8, '#8b8087'));
  // lines of age
  const age = {
    eyebags: line('M240 322C250 328 262 328 270 324M356 318C364 324 374 324 380 319', 5, p.skinShade),
    old: line('M236 330C248 338 262 338 274 332M354 326C364 332 376 332 384 326M268 380C258 396 256 410 262 424M384 372C392 386 394 398 390 410', 6, mix(p.skinShade, ink, 0.35)) + line('M236 222C266 214 300 214 330 220', 5, p.skinShade),
    smile: line('M272 384C266 396 264 406 268 418M380 376C388 388 390 396 386 408', 6, mix(p.skinShade, ink, 0.25)),
  }[p.lines];
  if (age) o += H(age);
  // face
  const up = getFace(f.up), dy = (f.lower ?? 0);
  const browsAt = onFace(0, -(f.raise ?? 0));
  const own = { ...up };
  if (f.brows) own.brows = getFace(f.brows).brows;
  if (f.noseOf || !up.nose.length) own.nose = getFace(f.noseOf ?? 'Smile').nose;
  let face_ = parts(own.brows, browsAt) + parts(own.eyes, onFace(0, dy)) + parts(own.nose.map((q) => ({ ...q, holes: [] })), onFace());
  if (p.heavyBrows && own.brows.length) face_ = `<g stroke="${ink}" stroke-width="4">${parts(own.brows, browsAt)}</g>` + face_;
  if (p.female && !own.eyes.some((e) => e.box.x1 - e.box.x0 > 60)) {
    // lashes
    face_ += H(`<g transform="translate(159 186)">${line('M82 104C78 102 75 99 73 95M222 102C227 100 231 97 233 93', 7)}</g>`);
  }
  if (drawnMouths[f.mouth]) face_ += H(`<g transform="translate(159 186)">${drawnMouths[f.mouth]}</g>`);
  else face_ += parts(getFace(f.mouth).mouth, onFace(...(f.mouthAt ?? [0, 0])), { mouth: true, lips: p.lips ? mix(p.lips, ink, 0.25) : undefined });
  o += face_;
  if (p.moustache) o += H(`<path d="M262 384C290 366 318 366 336 378C352 366 376 366 394 380C380 392 352 394 336 388C316 398 284 398 262 384Z" fill="${p.moustache}" stroke="${ink}" stroke-width="7" stroke-linejoin="round"/>`);
  if (p.earring) o += H(`<circle cx="${p.earring[0]}" cy="${p.earring[1]}" r="15" fill="${c.ochre}" stroke="${ink}" stroke-width="7"/>`);
  if (p.glasses) o += H(`<g fill="${c.cream}" fill-opacity=".22" stroke="${ink}" stroke-width="9"><circle cx="256" cy="302" r="46"/><circle cx="372" cy="298" r="40"/><path d="M302 296C312 288 324 288 332 294M210 296L108 300" fill="none" stroke-linecap="round"/></g>` + line('M232 286L250 268M352 282L366 268', 6, '#fff'));
  if (p.cap) o += H(halo(p.cap[0], 11) + fill(p.cap[0], p.capColor) + fill('M250 30C336 34 404 84 408 160C404 172 396 172 384 170C376 110 330 60 250 30Z', shade(p.capColor, 0.35)) + line('M84 190C160 140 300 130 392 160', 7, ink) + line('M228 30C206 70 196 110 196 150', 5, tint(p.capColor, 0.25)) + halo(p.cap[1], 10) + fill(p.cap[1], shade(p.capColor, 0.3)) + `<circle cx="230" cy="30" r="12" fill="${p.capColor}" stroke="${ink}" stroke-width="8"/>`);
  // signs
  if (f.tears) o += H(`<g fill="#a8d3e6" stroke="${ink}" stroke-width="6" stroke-linejoin="round"><path d="M246 330C240 366 238 396 246 424C254 430 264 428 268 420C272 394 268 360 266 330C260 334 252 334 246 330Z"/><path d="M368 322C366 350 366 374 372 396C380 402 388 398 390 390C390 366 388 344 384 320C378 324 374 324 368 322Z"/></g><path d="M252 346V400M374 338V376" stroke="#fff" stroke-width="5" stroke-linecap="round"/>`);
  if (f.sweat) o += H(`<path d="M412 222C424 244 434 258 430 274C426 288 406 288 402 274C400 260 408 244 412 222Z" fill="#a8d3e6" stroke="${ink}" stroke-width="7" stroke-linejoin="round"/>`);
  if (f.vein) o += `<g transform="translate(${p.cap ? 476 : 446} ${p.cap ? 96 : 66})">${line('M-16 -6C-8 -4 -4 -8 -6 -18M8 -18C6 -8 10 -4 18 -6M18 8C10 6 6 10 8 20M-6 20C-4 10 -8 6 -16 8', 7, c.vermilion)}</g>`;
  return { svg: o, back };
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

export function portrait(who, expression) {
  const p = people[who];
  const f = variants[who]?.[expression] ?? faces[expression];
  const h = head(p, f);
  const b = body(p, p.poses[expression]);
  const defs = `<defs><path id="h" d="${h.back}"/></defs>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${defs}${b.back}${b.front}${h.svg}${b.above}</svg>`;
}
export function optimised(svg) {
  return optimize(svg, { multipass: true, floatPrecision: 1, plugins: [{ name: 'preset-default', params: { overrides: { cleanupIds: false } } }] }).data;
}
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = new URL('../../portraits/', import.meta.url);
  let n = 0, max = 0;
  for (const [who, p] of Object.entries(people)) {
    mkdirSync(new URL(who + '/', out), { recursive: true });
    for (const e of Object.keys(p.poses)) {
      const svg = optimised(portrait(who, e));
      max = Math.max(max, svg.length); n++;
      writeFileSync(new URL(`${who}/${e}.svg`, out), svg + '\n');
    }
  }
  console.log(`${n} portraits, largest ${max} bytes`);
}
