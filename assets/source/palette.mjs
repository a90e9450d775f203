// The one palette of the game's pictures. Every drawing takes its colours from here.
export const ink = '#2b2a33';
export const palette = {
  ink,
  inkSoft: '#4d4853',
  paper: '#f6ecd9',
  paperDeep: '#ead9bb',
  cream: '#fff8ea',
  // accents
  vermilion: '#d3492f',
  vermilionDeep: '#a8361f',
  teal: '#2f7f7a',
  tealDeep: '#20595b',
  tealPale: '#a9cfc4',
  ochre: '#e0a03a',
  ochreDeep: '#b5761f',
  // supporting
  rose: '#d98a7b',
  blush: '#e58a6e',
  plum: '#7a4a60',
  indigo: '#3f4d73',
  indigoPale: '#8f9fbd',
  moss: '#7d8a4c',
  mossPale: '#b9bf86',
  wood: '#b07a50',
  woodDeep: '#80522f',
  woodPale: '#d6ab7b',
  stone: '#b9ac9a',
  stoneDeep: '#8d8276',
  // light
  morning: '#d9e7df',
  dusk: '#f5c48a',
  duskDeep: '#e58f5c',
  glow: '#ffe0a3',
  night: '#3a3a55',
};
// skin: [light, shade]
export const skins = {
  fair: ['#f6d0ab', '#e3ac83'],
  warm: ['#efbf94', '#d89c70'],
  tan: ['#ebb488', '#cf9263'],
  weathered: ['#e2ab7f', '#c58a5e'],
};

/** Mixes two hex colours; t = 0 gives a, t = 1 gives b. */
export function mix(a, b, t) {
  const p = (h) => [1, 3, 5].map((i) => parseInt(h.slice(i, i + 2), 16));
  const x = p(a), y = p(b);
  return '#' + x.map((v, i) => Math.round(v + (y[i] - v) * t).toString(16).padStart(2, '0')).join('');
}
export const shade = (c, t = 0.22) => mix(c, '#3a2b45', t);
export const tint = (c, t = 0.3) => mix(c, '#fff6e0', t);
