// Writes assets/ui: the mark, favicon, app icons, bubble pieces, type emblems, and the icons copied from lucide (ISC).
import { mkdirSync, writeFileSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ink, palette as c, shade, tint } from './palette.mjs';
const modules = process.env.ART_MODULES ?? process.cwd();
const require = createRequire(modules + '/');
const { optimize } = require('svgo');
const { Resvg } = require('@resvg/resvg-js');
const out = new URL('../ui/', import.meta.url);
for (const d of ['', 'icons/', 'emblems/']) mkdirSync(new URL(d, out), { recursive: true });
const write = (name, svg, plugins) => writeFileSync(new URL(name, out), optimize(svg, { multipass: true, floatPrecision: 2, plugins: plugins ?? ['preset-default'] }).data + '\n');

// --- the mark: seven doors, the middle one open and lit ------------------------------------------------------------
const cols = [c.moss, c.teal, c.plum, null, c.vermilion, c.indigo, c.ochre];
function doorsMark(x0, base, unit) {
  let o = '', x = x0;
  const hs = [64, 84, 104, 130, 104, 84, 64], ws = [30, 33, 36, 58, 36, 33, 30];
  const gap = 6;
  hs.forEach((h, i) => {
    const w = ws[i] * unit, H = h * unit, y = base - H, r = w * 0.5;
    const arch = `M${x} ${base}V${y + r}A${r} ${r} 0 0 1 ${x + w} ${y + r}V${base}Z`;
    if (i !== 3) {
      o += `<path d="${arch}" fill="${cols[i]}" stroke="${ink}" stroke-width="${5 * unit}" stroke-linejoin="round"/>`;
      const s = i < 3 ? 1 : 0;
      o += `<path d="M${x + w * 0.56} ${y + 3 * unit}A${r} ${r} 0 0 1 ${x + w - 2.5 * unit} ${y + r}V${base - 2.5 * unit}H${x + w * 0.56}Z" fill="${shade(cols[i], 0.25)}" opacity=".6"/>`;
      o += `<circle cx="${x + (s ? w * 0.74 : w * 0.26)}" cy="${base - H * 0.4}" r="${2.6 * unit}" fill="${c.glow}" stroke="${ink}" stroke-width="${2 * unit}"/>`;
    } else {
      o += `<path d="${arch}" fill="${c.glow}" stroke="${ink}" stroke-width="${5.5 * unit}" stroke-linejoin="round"/>`;
      o += `<path d="M${x + w * 0.5} ${base - 3 * unit}V${y + 14 * unit}L${x + 3 * unit} ${y + r}V${base - 3 * unit}Z" fill="#fff3cf"/>`;
      // the leaf, swung open
      o += `<path d="M${x + w} ${y + r * 0.92}L${x + w * 0.6} ${y + r * 1.2}V${base + 9 * unit}L${x + w} ${base}Z" fill="${c.vermilionDeep}" stroke="${ink}" stroke-width="${5 * unit}" stroke-linejoin="round"/>`;
      o += `<circle cx="${x + w * 0.69}" cy="${base - H * 0.36}" r="${2.8 * unit}" fill="${c.glow}"/>`;
    }
    x += w + gap * unit;
  });
  return { svg: o, width: x - x0 - gap * unit };
}
{
  const m = doorsMark(10, 148, 1);
  write('logo.svg', `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(m.width + 20)}" height="168" viewBox="0 0 ${Math.ceil(m.width + 20)} 168"><path d="M4 150H${m.width + 16}" stroke="${ink}" stroke-width="6" stroke-linecap="round"/>${m.svg}</svg>`);
}
// favicon and app icon: the open door with three bars of other doors at each side
const icon = (size, pad) => {
  const s = size / 512, P = pad;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 512 512"><rect width="512" height="512" rx="${P ? 0 : 112}" fill="${c.tealDeep}"/><g transform="translate(256 256) scale(${P ? 0.82 : 1}) translate(-256 -256)">`
    + [[52, 250, c.moss], [96, 206, c.ochre], [140, 162, c.rose]].map(([x, y, q]) => `<path d="M${x} 420V${y + 24}a22 22 0 0 1 44 0V420Z" fill="${q}" stroke="${ink}" stroke-width="12"/><path d="M${512 - x - 44} 420V${y + 24}a22 22 0 0 1 44 0V420Z" fill="${{ [c.moss]: c.indigoPale, [c.ochre]: c.tealPale, [c.rose]: c.plum }[q]}" stroke="${ink}" stroke-width="12"/>`).join('')
    + `<path d="M168 420V176a88 88 0 0 1 176 0V420Z" fill="${c.glow}" stroke="${ink}" stroke-width="16" stroke-linejoin="round"/><path d="M344 160L262 190V454L344 420Z" fill="${c.vermilion}" stroke="${ink}" stroke-width="16" stroke-linejoin="round"/><path d="M330 190L310 198V424L330 416Z" fill="${c.vermilionDeep}"/><circle cx="284" cy="316" r="12" fill="${c.glow}"/><path d="M36 426H476" stroke="${ink}" stroke-width="14" stroke-linecap="round"/></g></svg>`;
};
write('favicon.svg', icon(64, 0));
for (const n of [192, 512]) writeFileSync(new URL(`icon-${n}.png`, out), new Resvg(icon(512, 0), { fitTo: { mode: 'width', value: n } }).render().asPng());
writeFileSync(new URL('icon-maskable-512.png', out), new Resvg(icon(512, 1), { fitTo: { mode: 'width', value: 512 } }).render().asPng());

// --- bubbles -----------------------------------------------------------------------------------------------------------
// frame: nine-slice 96 × 96, 32 px corners; tails overlap the frame's edge by 5 px
write('bubble.svg', `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 96 96"><path d="M26 4H70C84 4 92 12 92 26V70C92 84 84 92 70 92H26C12 92 4 84 4 70V26C4 12 12 4 26 4Z" fill="${c.cream}" stroke="${ink}" stroke-width="5"/></svg>`);
write('bubble-tail.svg', `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="40" viewBox="0 0 48 40"><path d="M6 2C10 16 8 28 2 36C20 34 34 22 42 2" fill="${c.cream}" stroke="${ink}" stroke-width="5" stroke-linejoin="round" stroke-linecap="round"/><path d="M8 0H40V4H8Z" fill="${c.cream}"/></svg>`);
write('bubble-tail-shout.svg', `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="40" viewBox="0 0 48 40"><path d="M6 2L2 37L42 2" fill="${c.cream}" stroke="${ink}" stroke-width="5" stroke-linejoin="round" stroke-linecap="round"/><path d="M9 0H38V4H9Z" fill="${c.cream}"/></svg>`);
write('bubble-tail-thought.svg', `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="40" viewBox="0 0 48 40"><g fill="${c.cream}" stroke="${ink}" stroke-width="4.5"><ellipse cx="27" cy="12" rx="12" ry="9"/><ellipse cx="10" cy="30" rx="7" ry="5.5"/></g></svg>`);

// --- emblems of the seven types, line, 48 × 48, colour from the text ---------------------------------------------------------
const em = {
  // a shout
  provocative: '<path d="M24 4l4.5 8.5 9-4-1.5 9.5 8.5 4-7.5 6 3.5 9-9.5-1L28 44l-5.500-7.500L14 41l-.5-9.500L4.500 29l6.500-7L6 14l9.500.500L18 5.500l5 4.500z"/><path d="M24 18v9"/><path d="M24 33v.1"/>',
  // a shutter half down and someone gone
  evasive: '<path d="M7 6h34v36"/><path d="M7 6v36"/><path d="M7 12h34M7 18h34M7 24h34"/><path d="M21 24v3h6v-3"/><path d="M17 37h14"/><path d="M26 32l5 5-5 5"/>',
  // a tear in an open hand
  victim: '<path d="M24 5c5 7 7.500 10.500 7.500 14.500a7.500 7.500 0 0 1-15 0C16.500 15.500 19 12 24 5z"/><path d="M5 33c4-4 9-4 13-1l4 2.500c3 1.800 1.500 5-1.500 4.500L15 37.500"/><path d="M23 37l11-6c3.500-2 7-1 8.500 2L28 43c-3 2-6 2-9 .8L5 39.500"/>',
  // a crown
  overconfident: '<path d="M6 15l8.500 9L24 9l9.500 15L42 15l-4 20H10z"/><path d="M10 41h28"/><path d="M24 28v.1M17 30v.1M31 30v.1"/>',
  // a wall
  stubborn: '<path d="M5 10h38v30H5z"/><path d="M5 20h38M5 30h38"/><path d="M18 10v10M32 10v10M12 20v10M25 20v10M37 20v10M18 30v10M32 30v10"/>',
  // a cup of tea and a pair of glasses would be too much: the cup
  sophisticated: '<path d="M9 20h30c0 9-4.500 15-11 17h-8C13.500 35 9 29 9 20z"/><path d="M13 42h22"/><path d="M18 14c-2-2.500 2-4 0-7M24 14c-2-2.500 2-4 0-7M30 14c-2-2.500 2-4 0-7"/><path d="M14 26c6 2.500 14 2.500 20 0"/>',
  // a date that moves on and on
  promiser: '<path d="M6 10h30v11M6 10v30h17"/><path d="M6 18h30"/><path d="M14 6v8M28 6v8"/><path d="M13 25h.1M20 25h.1M13 32h.1"/><path d="M43 35a8.500 8.500 0 1 1-3-6.500"/><path d="M41 22.500v6.500h-6.500"/>',
};
for (const [n, d] of Object.entries(em)) write(`emblems/${n}.svg`, `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">${d}</svg>`);

// --- icons from lucide -----------------------------------------------------------------------------------------------------
const lucide = { volume: 'volume-2', mute: 'volume-x', book: 'book-open', exit: 'log-out', language: 'languages', settings: 'settings', replay: 'rotate-ccw', check: 'check', x: 'x', alert: 'triangle-alert', clock: 'clock', phone: 'phone', door: 'door-open', star: 'star', lock: 'lock', user: 'user', users: 'users', chart: 'chart-column', send: 'send-horizontal', chat: 'message-circle', calendar: 'calendar-days', file: 'file-text', coach: 'lightbulb', fork: 'git-fork', next: 'chevron-right', back: 'chevron-left', menu: 'menu', home: 'house', download: 'download', upload: 'upload', edit: 'pencil', trash: 'trash-2', play: 'play', pause: 'pause', trophy: 'trophy', target: 'target', eye: 'eye', search: 'search', info: 'info', partial: 'circle-dot', keyboard: 'keyboard', walk: 'footprints' };
for (const [n, src] of Object.entries(lucide)) {
  const s = readFileSync(join(modules, 'node_modules/lucide-static/icons', src + '.svg'), 'utf8').replace(/<!--.*?-->/s, '').replace(/\s*class="[^"]*"/, '').replace(/\s+/g, ' ').replace(/> </g, '><').replace(/ >/g, '>').trim();
  writeFileSync(new URL(`icons/${n}.svg`, out), s + '\n');
}
