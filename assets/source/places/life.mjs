// What moves in a place: pieces drawn apart from its picture, where they hang or stand, and how they move. In the place's own units.
import { pencil, c, shade, tint } from '../scene.mjs';

const k = pencil(31);
const range = (n, f) => Array.from({ length: n }, (_, i) => f(i)).join('');
/** box: x, y, width, height of what is drawn; pivot: where it hangs or turns. */
const piece = (box, pivot, motion, markup) => ({ box, pivot, motion, markup });

// motions
const sway = (degrees, seconds) => ({ kind: 'sway', degrees, seconds });
const turn = (seconds) => ({ kind: 'turn', seconds });
const flicker = (least, seconds) => ({ kind: 'flicker', least, seconds });
const swell = (x, y, seconds) => ({ kind: 'swell', x, y, seconds });
const buzz = (reach, seconds) => ({ kind: 'buzz', reach, seconds });
const cross = (by, seconds, every) => ({ kind: 'cross', by, seconds, every });

const lamp = (x, y0, y, motion) => piece([x - 122, y0, 244, y + 142 - y0], [x, y0], motion, k.bulb(x, y0, y));
const lantern = (x, y, r, seconds) => piece([x - r * 1.6, y - r * 1.7, r * 3.2, r * 3.6], [x, y - r * 1.6], sway(3, seconds), k.lantern(x, y, r));
const drape = (x, w, l, q) => k.S(`M${x} 84H${x + w}C${x + w - 6} ${84 + l * 0.5} ${x + w + 10} ${84 + l * 0.8} ${x + w - 4} ${84 + l}Q${x + w * 0.8} ${84 + l + 16} ${x + w * 0.66} ${84 + l - 6}T${x + w * 0.34} ${84 + l - 4}T${x + 4} ${84 + l}C${x - 10} ${84 + l * 0.7} ${x + 8} ${84 + l * 0.4} ${x} 84Z`, q, 5) + k.L(`M${x + w * 0.28} 90C${x + w * 0.2} ${84 + l * 0.4} ${x + w * 0.36} ${84 + l * 0.7} ${x + w * 0.26} ${84 + l - 12}M${x + w * 0.56} 90C${x + w * 0.5} ${84 + l * 0.4} ${x + w * 0.64} ${84 + l * 0.7} ${x + w * 0.54} ${84 + l - 14}`, 4, shade(q, 0.3));
const noodles = (x, y, w, h) => k.L(`M${x - 14} ${y}H${x + w + 14}`, 11) + k.L(`M${x - 14} ${y}H${x + w + 14}`, 5, c.woodPale) + k.S(`M${x} ${y}H${x + w}V${y + h}q${-w / 8} 10 ${-w / 4} 0t${-w / 4} 0t${-w / 4} 0t${-w / 4} 0z`, '#f4e3ba', 4) + range(Math.floor(w / 11), (i) => k.L(`M${x + 8 + i * 11} ${y + 4}v${h - 4 + (i % 3) * 3}`, 2.5, '#cfae74'));
/** The shadow of somebody who passes outside, falling into the room. */
const shadowOf = (x, y, s, bag) => `<g transform="translate(${x} ${y}) scale(${s})" fill="#3a2b45" opacity=".15"><path d="M0 0C-6 -120 -64 -150 -58 -270C-56 -330 -30 -350 -14 -358V-376C-44 -390 -46 -450 0 -454C46 -450 44 -390 14 -376V-358C40 -350 60 -330 62 -270C66 -150 30 -120 40 0Z"/>${bag ? '<path d="M56 -240h64l10 110h-84z"/>' : ''}</g>`;
const passing = (seconds, every, { y = 704, s = 1, bag = false, to = 2200, from = -300 } = {}) => piece([from - 80 * s, y - 460 * s, 220 * s, 462 * s], [from, y], cross([to, 0], seconds, every), shadowOf(from, y, s, bag));
const fly = (x, y, seconds) => piece([x - 12, y - 12, 24, 24], [x, y], buzz(26, seconds), k.C(x, y, 3.5, k.LINE, 0) + k.L(`M${x} ${y}l-7 -6M${x} ${y}l7 -6`, 2));
const note = (x, y, w, h, q) => k.F(`M${x + 5} ${y + 7}h${w}v${h}h-${w}z`, '#3a2b45', 0.2) + k.R(x, y, w, h, q, 4) + range(3, (i) => k.L(`M${x + 10} ${y + 20 + i * 15}h${w - 20 - (i === 2 ? 18 : 0)}`, 3.5, shade(q, 0.35))) + k.R(x + w / 2 - 14, y - 8, 28, 14, '#e9dfb0', 3);
const bird = (x, y) => k.L(`M${x} ${y}q12 -14 22 0q10 -14 22 0`, 4, '#4b5560');

/** A walker and a cyclist of the street, small and in ink. */
const walker = (x, y, coat, bag) => k.ground(x, y, 34) + k.S(`M${x - 10} ${y - 50}L${x - 22} ${y}M${x + 6} ${y - 50}L${x + 22} ${y - 2}`, 'none', 14) + k.S(`M${x - 24} ${y - 44}C${x - 28} ${y - 96} ${x - 20} ${y - 126} ${x} ${y - 128}C${x + 20} ${y - 126} ${x + 28} ${y - 96} ${x + 24} ${y - 44}Z`, coat, 4.5) + k.C(x + 2, y - 150, 21, '#efbf94', 4.5) + k.S(`M${x - 20} ${y - 148}C${x - 22} ${y - 180} ${x + 24} ${y - 182} ${x + 23} ${y - 156}C${x + 6} ${y - 166} ${x - 8} ${y - 164} ${x - 20} ${y - 148}Z`, '#2b2a33', 3) + k.L(`M${x + 12} ${y - 112}L${x + 26} ${y - 66}`, 12) + k.L(`M${x + 12} ${y - 112}L${x + 26} ${y - 66}`, 6, shade(coat, 0.15)) + (bag ? k.S(`M${x + 16} ${y - 62}h28l4 36h-36z`, bag, 4) : '');
const cyclist = (x, y, coat) => k.ground(x, y, 90) + [x - 52, x + 56].map((q) => k.C(q, y - 30, 30, 'none', 5) + k.C(q, y - 30, 4, k.LINE, 0)).join('') + k.L(`M${x - 52} ${y - 30}L${x - 16} ${y - 78}L${x + 34} ${y - 78}L${x} ${y - 30}H${x - 52}M${x + 56} ${y - 30}L${x + 30} ${y - 96}h16M${x} ${y - 30}L${x - 18} ${y - 86}m-12 0h24`, 6) + k.L(`M${x - 14} ${y - 92}L${x + 14} ${y - 62}L${x} ${y - 24}`, 13) + k.S(`M${x - 30} ${y - 90}C${x - 28} ${y - 140} ${x - 2} ${y - 158} ${x + 12} ${y - 150}C${x + 22} ${y - 140} ${x + 6} ${y - 104} ${x} ${y - 86}Z`, coat, 4.5) + k.L(`M${x + 8} ${y - 138}L${x + 42} ${y - 98}`, 11) + k.C(x + 20, y - 172, 20, '#ebb488', 4.5) + k.S(`M${x - 2} ${y - 172}c-2 -30 46 -30 42 -6z`, c.ochre, 4);

export const places = {
  provocative: { pieces: [lamp(800, 70, 120, sway(2.4, 3.6)), passing(11, 17), passing(14, 31, { bag: true, s: 1.1, from: 1900, to: -2300 })], motes: [420, 100, 700, 640] },
  evasive: {
    pieces: [
      piece([690, 470, 240, 190], [806, 560], flicker(0.25, 2.2), `<circle cx="806" cy="560" r="92" fill="#bfe0dc" opacity=".2"/><circle cx="806" cy="560" r="48" fill="#d8f2ee" opacity=".3"/>`),
      piece([994, 212, 92, 120], [1037, 226], sway(4, 2.8), note(1000, 226, 74, 92, c.cream)),
      piece([96, 498, 170, 236], [180, 610], flicker(0.4, 5), k.B(98, 500, 164, 230, '#f4fbf6', 0.34)),
      passing(10, 14, { y: 730, bag: true }), passing(12, 23, { y: 740, s: 1.15, from: 1900, to: -2300 }),
    ],
  },
  victim: {
    pieces: [
      piece([400, 0, 140, 364], [470, 0], sway(1.8, 4.6), k.L('M470 0V170', 4) + k.C(470, 206, 42, c.cream, 5) + k.C(470, 206, 30, '#e3dcc8', 3.5) + k.L('M470 206l-16 -20', 4.5, c.vermilion) + k.L('M470 248v34M420 330L470 282L520 330', 4) + k.S('M408 330H532C526 356 414 356 408 330Z', c.stone, 5)),
      piece([1090, 0, 80, 180], [1130, 0], sway(1.2, 5.2), k.bulb(1130, 0, 130, false)),
      fly(1100, 610, 1.5), fly(1196, 596, 1.9), fly(560, 640, 1.7), fly(600, 606, 2.1), passing(16, 26, { s: 1.05 }),
    ],
    motes: [520, 240, 620, 460],
  },
  overconfident: {
    pieces: [
      piece([680, 0, 240, 80], [800, 0], sway(1.6, 4.4), k.L('M800 0V30', 4) + k.S('M690 62C720 26 880 26 910 62Z', c.ochre, 5.5) + k.C(800, 62, 110, '#fff3cf', 4.5, 9)),
      piece([250, 545, 136, 104], [318, 596], flicker(0.3, 3.4), k.Q([[248, 642], [264, 550], [390, 550], [376, 642]], '#eafcf6', 0.5)),
      piece([520, 166, 120, 60], [560, 190], cross([420, -46], 26, 9), bird(520, 200) + bird(566, 186) + bird(590, 210)),
    ],
    motes: [440, 560, 700, 380],
  },
  stubborn: {
    pieces: [
      lamp(540, 60, 110, sway(2, 4.1)), lamp(1060, 60, 110, sway(2, 3.7)),
      piece([330, 120, 230, 220], [442, 130], sway(1.2, 3.3), noodles(352, 130, 180, 190)),
      piece([1136, 752, 92, 96], [1182, 846], swell(0.06, 0.22, 0.55), k.F('M1144 846c-4 -50 26 -50 22 -84c30 26 14 40 30 54c8 -12 8 -20 6 -30c20 20 24 36 22 60z', c.duskDeep) + k.F('M1164 846c0 -30 16 -26 20 -46c16 18 18 30 16 46z', c.glow)),
      piece([1000, 700, 380, 300], [1185, 850], flicker(0.35, 1.6), `<ellipse cx="1185" cy="872" rx="180" ry="90" fill="${c.glow}" opacity=".3"/>`),
    ],
    steam: [{ at: [1150, 548], spread: 40, size: 1 }, { at: [1240, 548], spread: 60, size: 1.3 }, { at: [1330, 548], spread: 40, size: 1 }],
  },
  sophisticated: {
    pieces: [lantern(420, 120, 36, 3.6), lantern(1180, 120, 36, 4.3), piece([690, 180, 120, 60], [740, 206], cross([180, 26], 22, 16), bird(700, 214) + bird(740, 200))],
    steam: [{ at: [1164, 790], spread: 8, size: 0.5 }],
    motes: [520, 470, 560, 400],
  },
  promiser: {
    pieces: [
      piece([550, 84, 500, 80], [800, 108], turn(1.6), k.S('M772 102C700 84 600 92 560 110C600 128 700 122 774 110Z', c.cream, 5) + k.S('M828 102C900 84 1000 92 1040 110C1000 128 900 122 826 110Z', c.cream, 5)),
      piece([764, 82, 72, 44], [800, 104], sway(0, 9), k.C(800, 104, 28, c.ochre, 5, 16)),
      piece([312, 80, 140, 260], [382, 84], sway(1.6, 3.1), drape(330, 104, 220, c.ochre) + k.L('M340 140h84M338 176h84M342 212h84M340 248h84', 5, c.vermilionDeep)),
      piece([1148, 80, 140, 280], [1218, 84], sway(1.8, 3.5), drape(1166, 104, 240, c.indigo) + range(10, (i) => k.C(1180 + ((i * 37) % 76), 112 + ((i * 61) % 180), 6, c.ochre, 0))),
      passing(13, 20, { y: 706, bag: true }),
    ],
    motes: [500, 120, 560, 560],
  },
  street: {
    pieces: [
      piece([-260, 540, 140, 216], [-200, 744], cross([2060, 0], 34, 11), walker(-200, 744, c.teal, c.vermilion)),
      piece([1740, 570, 140, 216], [1800, 776], cross([-2060, 0], 41, 19), walker(1800, 776, c.plum, null)),
      piece([-330, 620, 230, 226], [-220, 828], cross([2200, 0], 16, 27), cyclist(-220, 828, c.indigo)),
      piece([160, 120, 120, 60], [200, 140], cross([900, -60], 40, 13), bird(170, 150) + bird(214, 136) + bird(236, 160)),
    ],
  },
};
