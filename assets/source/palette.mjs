// The one palette of the game's pictures. Every drawing takes its colours from here.
import { INK as ink } from '../../src/game/figure/colour.ts';
export { ink };
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

export { mix, shade, tint } from '../../src/game/figure/colour.ts';
