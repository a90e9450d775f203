import { INK } from './colour.ts';

const CREAM = '#fff8ea';
const STONE = '#b9ac9a';
const TEAL = '#2f7f7a';

/** Things in hands, drawn in the units of the hand that holds them. */
export const HELD_THINGS = {
  phone: `<g transform="rotate(58 44 -6)"><rect x="14" y="-72" width="62" height="116" rx="10" fill="#4d4853" stroke="${INK}" stroke-width="6"/><path d="M24 -56h30" stroke="#a9cfc4" stroke-width="5" stroke-linecap="round"/></g>`,
  /** A phone with its screen towards whoever looks: messages on it. */
  screen: `<g transform="translate(56 -6) rotate(82)"><rect x="-44" y="-82" width="88" height="150" rx="12" fill="#4d4853" stroke="${INK}" stroke-width="6"/><rect x="-34" y="-68" width="68" height="118" rx="4" fill="${CREAM}"/><path d="M-24 -52H8M-24 -34H16M-6 -10H24M2 8H24M-24 30H4" stroke="${TEAL}" stroke-width="9" stroke-linecap="round"/></g>`,
  cup: `<g transform="scale(1 -1) rotate(160) translate(-66 -16)"><path d="M-34 -30H36C36 4 26 30 16 34H-14C-24 30 -34 4 -34 -30Z" fill="${CREAM}" stroke="${INK}" stroke-width="6" stroke-linejoin="round"/><path d="M-30 -12C-10 -4 14 -4 33 -12" fill="none" stroke="${TEAL}" stroke-width="6"/><ellipse cx="1" cy="-30" rx="35" ry="8" fill="#b5761f" stroke="${INK}" stroke-width="5"/></g>`,
  hankie: `<g><path d="M28 -46C50 -62 70 -44 88 -48C84 -26 98 -6 84 14C88 30 70 40 58 34C44 42 30 30 26 10Z" fill="${CREAM}" stroke="${INK}" stroke-width="6" stroke-linejoin="round"/><path d="M50 -30C60 -16 62 0 56 16M70 -30C76 -16 76 -2 72 8" fill="none" stroke="${STONE}" stroke-width="4" stroke-linecap="round"/></g>`,
  watch: `<g transform="translate(-4 0)"><rect x="-15" y="-33" width="30" height="66" rx="6" fill="#80522f" stroke="${INK}" stroke-width="6"/><circle r="21" fill="${CREAM}" stroke="${INK}" stroke-width="6"/><path d="M0 -11V0L9 5" fill="none" stroke="${INK}" stroke-width="5" stroke-linecap="round"/></g>`,
  notebook: `<g transform="translate(66 -8) rotate(8)"><rect x="-46" y="-44" width="104" height="84" rx="6" fill="${CREAM}" stroke="${INK}" stroke-width="6"/><path d="M6 -44V40" stroke="${INK}" stroke-width="4"/><path d="M-34 -24H-8M-34 -6H-8M-34 12H-14M18 -24H46M18 -6H38" stroke="${STONE}" stroke-width="5" stroke-linecap="round"/></g>`,
  pen: `<path d="M70 -40L40 34L32 52" fill="none" stroke="${INK}" stroke-width="16" stroke-linecap="round"/><path d="M70 -40L42 28" fill="none" stroke="#d3492f" stroke-width="7" stroke-linecap="round"/>`,
} as const;

export type HeldThing = keyof typeof HELD_THINGS;
