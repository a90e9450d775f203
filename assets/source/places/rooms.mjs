// The seven customers' places and the branch office, 1600 × 1000, floor at y = 700.
import { pencil, svg, floor, c, shade, tint, mix, r1 } from '../scene.mjs';

/** pushes what is already drawn back into the air of the room */
const haze = (k, col, op = 0.22, h = 700) => k.B(0, 0, 1600, h, col, op);
const range = (n, f) => Array.from({ length: n }, (_, i) => f(i)).join('');

export function provocative() {
  const k = pencil(21);
  const wall = '#d9c09a';
  let o = k.B(0, 0, 1600, 710, wall);
  // pegboard across the back
  o += k.R(330, 96, 940, 400, '#c9a878', 6, 1);
  for (let y = 122; y < 480; y += 30) o += k.L(`M348 ${y}H1254`, 5, '#b08f60', ' stroke-dasharray="0.1 30"');
  const hammer = (x, y, s = 1, col = c.vermilion) => `<g transform="translate(${x} ${y}) scale(${s})">` + k.R(-7, 0, 14, 116, c.woodPale, 4, 0.8) + k.R(-9, 60, 18, 56, col, 4, 0.8) + k.S('M-40 -22C-30 -30 -16 -26 -8 -24H34V6H-8C-20 4 -32 -4 -40 -22Z', c.stoneDeep, 4.5) + '</g>';
  const wrench = (x, y, s = 1, rot = 0) => `<g transform="translate(${x} ${y}) rotate(${rot}) scale(${s})">` + k.S('M-9 20V110C-26 116 -26 146 -12 152V132H12V152C26 146 26 116 9 110V20C26 12 26 -14 12 -20V0H-12V-20C-26 -14 -26 12 -9 20Z', '#b9bdc0', 4.5) + k.L('M0 32V98', 3.5, c.stoneDeep) + '</g>';
  const pliers = (x, y, col) => `<g transform="translate(${x} ${y})">` + k.S('M-10 0C-14 -22 -6 -40 0 -44C6 -40 14 -22 10 0Z', c.stoneDeep, 4) + k.S('M-8 0C-26 30 -26 66 -20 90H-8C-12 60 -10 36 2 10Z', col, 4) + k.S('M8 0C26 30 26 66 20 90H8C12 60 10 36 -2 10Z', col, 4) + k.C(0, 0, 8, c.stone, 4) + '</g>';
  const saw = (x, y) => `<g transform="translate(${x} ${y})">` + k.S('M0 0L150 14V44L0 56Z', '#c7cbcc', 4.5) + k.L('M4 56l8 8l8 -9l8 8l8 -9l8 8l8 -9l8 8l8 -9l8 8l8 -9l8 8l8 -9l8 8l8 -9l8 8l8 -10l8 8', 3.5) + k.S('M-60 -12H0V66C-20 74 -60 70 -66 46C-56 42 -52 20 -60 -12Z', c.wood, 4.5) + k.C(-30, 28, 13, '#c9a878', 4) + '</g>';
  const coil = (x, y, r, col) => k.C(x, y, r, col, 5) + k.C(x, y, r * 0.74, shade(col, 0.2), 3.5) + k.C(x, y, r * 0.48, '#c9a878', 4.5) + k.L(`M${x - r * 0.6} ${y - r * 0.6}a${r * 0.86} ${r * 0.86} 0 0 1 ${r * 0.9} ${-r * 0.24}`, 4, tint(col, 0.4)) + k.C(x, y - r - 6, 5, c.stoneDeep, 3.5);
  o += hammer(398, 160) + hammer(482, 162, 0.88, c.teal) + hammer(556, 164, 0.76, c.ochre);
  o += wrench(622, 150, 1) + wrench(670, 152, 0.88) + wrench(712, 154, 0.76) + wrench(748, 154, 0.64);
  o += saw(860, 150) + pliers(1060, 174, c.vermilion) + pliers(1128, 174, c.teal) + pliers(1196, 174, c.ochre);
  o += coil(424, 400, 62, c.ochre) + coil(560, 404, 52, c.teal) + coil(1050, 398, 60, c.vermilion) + coil(1180, 402, 52, c.indigo);
  // screwdrivers and spirit level
  o += range(7, (i) => { const x = 640 + i * 34; return k.L(`M${x} 356v56`, 8) + k.L(`M${x} 356v56`, 3.5, '#c7cbcc') + k.S(`M${x - 9} 320q9 -12 18 0v38h-18z`, [c.vermilion, c.ochre, c.teal][i % 3], 4); });
  o += k.R(628, 440, 260, 30, c.ochre, 4.5) + k.R(736, 446, 44, 18, c.mossPale, 3.5) + k.L('M752 446v18M764 446v18', 2.5) + k.C(660, 455, 8, c.mossPale, 3.5) + k.C(858, 455, 8, c.mossPale, 3.5);
  // a drill and a tape measure on their hooks
  o += k.S('M868 330h74c12 0 16 8 16 18v8h14v14h-14v10c0 8 -6 12 -14 12h-26l10 66h-46l-6 -66c-12 0 -18 -8 -18 -22v-20c0 -12 4 -20 10 -20z', c.teal, 4.5) + k.L('M972 363h26', 5) + k.R(890, 448, 58, 22, c.inkSoft, 4.5) + k.L('M898 346h36M898 358h36', 3.5, c.tealDeep);
  // cabinet of little drawers below the board
  o += k.R(330, 500, 940, 204, '#8d6a4b', 6, 1);
  for (let r = 0; r < 4; r++) for (let i = 0; i < 14; i++) { const x = 342 + i * 66, y = 512 + r * 46; o += k.R(x, y, 58, 40, k.pick(['#b98f63', '#a9805a', '#c19a6d']), 3.5, 0.8) + k.B(x + 12, y + 8, 34, 11, c.cream) + k.C(x + 29, y + 29, 4.5, c.ochre, 3); }
  o += haze(k, '#ecd9b4', 0.3);
  // beam, hanging things, bulb
  o += k.R(-10, 36, 1620, 34, c.woodDeep, 5.5) + k.B(0, 0, 1600, 36, '#a98660');
  o += k.L('M268 70v36', 4) + k.S('M222 106h92l-10 96h-72z', '#c7cbcc', 5) + k.C(268, 106, 46, '#e3e4e0', 4.5, 10) + k.L('M236 150h66M238 176h60', 3, c.stoneDeep);
  o += k.L('M1340 70v30', 4) + range(5, (i) => k.C(1340 + i * 4, 150 + i * 6, 52 - i * 2, 'none', 6)) + `<g fill="none" stroke="${c.wood}" stroke-width="7"><circle cx="1340" cy="150" r="50"/><circle cx="1352" cy="168" r="46"/></g>`;
  // shelf on the right wall
  o += k.R(1306, 330, 280, 16, c.wood, 5) + k.L('M1330 346v26h-14M1562 346v26h14', 5) + [[1316, 62, 58, c.teal], [1386, 50, 42, c.ochre], [1444, 64, 66, c.vermilion], [1516, 56, 50, c.indigoPale]].map(([x, w, h, q]) => k.R(x, 328 - h, w, h, q, 4.5) + k.B(x + 9, 328 - h + 11, w - 18, 14, c.cream)).join('');
  o += k.R(1320, 424, 120, 88, c.cream, 4.5) + k.L('M1336 446h88M1336 464h88M1336 482h60', 3.5, c.stone) + k.R(1320, 424, 120, 14, c.vermilion, 4) + k.S('M1500 420h54l-8 70h-38z', c.stoneDeep, 4.5) + k.L('M1512 420v-34M1526 420v-46M1540 420v-30', 6, c.woodDeep);
  // left: pipes and planks standing, a ladder
  o += floor(k, { col: '#c2a57e', line: '#a58863' });
  o += k.F('M0 700H1600V716H0Z', '#3a2b45', 0.18);
  for (const [x, t, q, w] of [[96, 150, '#c7cbcc', 26], [130, 190, c.stoneDeep, 22], [160, 130, c.tealDeep, 24], [194, 210, '#c7cbcc', 20]]) o += k.P([[x, 760], [x + w, 760], [x + w + 30, t], [x + 30, t]], q, 4.5) + k.C(x + 30 + w / 2, t, w / 2, tint(q, 0.4), 4, 5);
  o += k.R(40, 700, 240, 90, c.wood, 5) + k.L('M40 730H280M40 760H280', 4) + k.ground(160, 794, 150);
  // right: paint cans and boxes
  const can = (x, y, col, s = 1) => k.R(x, y, 84 * s, 96 * s, '#d8d5cb', 5, 1) + k.R(x, y + 20 * s, 84 * s, 56 * s, col, 4, 0.8) + k.F(`M${x + 60 * s} ${y + 3}h${22 * s}v${90 * s}h${-22 * s}z`, '#3a2b45', 0.16) + k.C(x + 42 * s, y, 42 * s, '#eceade', 4.5, 11 * s) + k.C(x + 42 * s, y, 32 * s, col, 3.5, 7 * s);
  o += k.ground(1420, 806, 220);
  o += k.carton(1296, 676, 130, 120, c.woodPale) + k.carton(1440, 650, 150, 146, tint(c.wood, 0.15)) + k.carton(1316, 580, 104, 92, tint(c.woodPale, 0.2)) + can(1462, 548, c.vermilion) + can(1552, 556, c.teal);
  o += can(1250, 744, c.ochre, 0.95) + can(1180, 768, c.cream, 0.85);
  // bucket of brooms on the left, tool chest
  o += k.ground(380, 812, 110) + k.box3(300, 726, 150, 84, c.vermilion, { d: 24 }) + k.L('M300 758H450', 4) + k.R(360, 746, 30, 26, c.ochre, 4) + k.S('M336 716c0 -26 78 -26 78 0', 'none', 8);
  // slant of morning light from the open front
  o += k.beam([[0, 0], [420, 0], [900, 700], [430, 700]], 0.2) + k.beam([[430, 700], [900, 700], [1120, 1000], [560, 1000]], 0.24);
  // delivery notes that nobody paid, on a spike
  o += k.L('M1480 872V790', 5, c.stoneDeep) + [[1436, 850, -5], [1440, 838, 4], [1434, 826, -2]].map(([x, y, a]) => `<g transform="rotate(${a} 1480 840)">` + k.R(x, y, 92, 20, c.cream, 4) + k.L(`M${x + 10} ${y + 10}h40`, 3, c.stoneDeep) + k.C(x + 74, y + 10, 6, c.vermilion, 0) + '</g>').join('');
  // near edge: counter corner in shade
  o += k.P([[0, 906], [330, 884], [372, 1000], [0, 1000]], c.woodDeep, 6) + k.P([[0, 906], [330, 884], [318, 866], [0, 884]], c.wood, 5) + k.R(120, 838, 96, 46, c.stoneDeep, 5) + k.R(132, 846, 44, 16, c.mossPale, 3.5);
  o += k.P([[1600, 892], [1290, 900], [1258, 1000], [1600, 1000]], c.woodDeep, 6) + k.P([[1600, 892], [1290, 900], [1300, 880], [1600, 870]], c.wood, 5) + range(4, (i) => k.C(1420 + i * 34, 866 - (i % 2) * 6, 14, '#b9bdc0', 4.5) + k.C(1420 + i * 34, 866 - (i % 2) * 6, 6, c.inkSoft, 3));
  return svg(1600, 1000, o);
}

export function evasive() {
  const k = pencil(22);
  const wall = '#b4c1b6';
  let o = k.B(0, 0, 1600, 710, wall);
  // plaster and tiles of the house front
  for (let y = 460; y < 700; y += 40) for (let x = 0; x < 1600; x += 64) if (x < 300 || x > 1260) o += k.R(x + ((y / 40) % 2 ? 0 : -32), y, 62, 38, k.pick(['#93a8a0', '#9db1a8', '#8aa099']), 2.5, 0.6);
  for (let i = 0; i < 12; i++) o += k.L(`M${(k.rnd() < 0.5 ? k.rnd() * 280 : 1290 + k.rnd() * 290).toFixed(0)} ${(140 + k.rnd() * 290).toFixed(0)}h${(20 + k.rnd() * 30).toFixed(0)}`, 3.5, shade(wall, 0.16));
  // opening
  o += k.R(330, 150, 940, 556, '#34354a', 7, 1);
  o += k.B(340, 440, 920, 262, '#45465c');
  // inside: shelves with snacks and phone things, in the dark
  const bag = (x, y, w, h, q) => k.S(`M${x} ${y - h}l${w / 6} -6l${w / 6} 6l${w / 6} -6l${w / 6} 6l${w / 6} -6l${w / 6} 6l-3 ${h / 2}l3 ${h / 2}h-${w}l3 -${h / 2}z`, q, 3.5) + k.C(x + w / 2, y - h * 0.5, w * 0.26, tint(q, 0.5), 0);
  for (const y of [540, 626]) {
    o += k.R(356, y, 400, 12, '#6d5c5a', 4) + k.R(850, y, 396, 12, '#6d5c5a', 4);
    let x = 364; while (x < 730) { const w = 32 + k.rnd() * 16; o += bag(Math.round(x), y, Math.round(w), 52 + Math.round(k.rnd() * 16), k.pick([c.vermilion, c.ochre, c.teal, c.rose, c.moss, c.plum])); x += w + 6; }
    x = 860; while (x < 1216) { o += k.R(Math.round(x), y - 56, 26, 50, k.pick([c.cream, c.tealPale, c.rose, c.indigoPale, c.ochre]), 3.5) + k.C(Math.round(x) + 8, y - 46, 3.5, '#34354a', 0); x += 37; }
  }
  o += k.R(356, 650, 890, 54, '#5a5166', 4) + range(9, (i) => k.C(400 + i * 100, 690, 18, k.pick([c.ochre, c.rose, c.tealPale]), 4, 14));
  // a phone's glow deep inside: somebody is there
  o += `<circle cx="806" cy="560" r="74" fill="#bfe0dc" opacity=".11"/><circle cx="806" cy="560" r="42" fill="#bfe0dc" opacity=".14"/>` + k.R(792, 540, 26, 42, '#bfe0dc', 4) + k.S('M792 566c-8 -4 -12 4 -6 12l12 14h20v-20', '#57506a', 3.5);
  o += k.B(340, 440, 920, 262, '#2a2b40', 0.34) ;
  // roller shutter, half down
  o += k.R(336, 156, 928, 300, '#b9bfc2', 6, 1);
  for (let y = 178; y < 440; y += 24) o += k.L(`M338 ${y}H1262`, 4.5, '#868f95') + k.L(`M342 ${y + 6}H1258`, 3, '#dde1df');
  o += k.Q([[336, 156], [560, 156], [420, 456], [336, 456]], '#fff', 0.16) + k.Q([[1100, 156], [1264, 156], [1264, 456], [960, 456]], '#3a2b45', 0.08);
  o += k.R(328, 444, 944, 26, '#7d868c', 6, 1) + k.R(760, 452, 80, 22, c.ochreDeep, 5) + k.F('M340 470H1260V510H340Z', '#1c1d2c', 0.42);
  // notes left on the shutter
  const note = (x, y, w, h, q, a) => `<g transform="rotate(${a} ${x} ${y})">` + k.F(`M${x + 5} ${y + 7}h${w}v${h}h-${w}z`, '#3a2b45', 0.2) + k.R(x, y, w, h, q, 4) + range(3, (i) => k.L(`M${x + 10} ${y + 20 + i * 15}h${w - 20 - (i === 2 ? 18 : 0)}`, 3.5, shade(q, 0.35))) + k.R(x + w / 2 - 14, y - 8, 28, 14, '#e9dfb0', 3) + '</g>';
  o += note(440, 236, 76, 84, c.cream, -5) + note(560, 300, 62, 70, c.ochre, 4) + note(1110, 306, 60, 66, c.rose, -6);
  // sticker residues
  o += k.F('M700 320l60 -6l4 40l-50 8z', '#d5d8d4', 0.8) + k.F('M860 250l44 6l-4 30l-36 -4z', '#d5d8d4', 0.8);
  // box of the shutter, blank sign, awning edge
  o += k.R(300, 96, 1000, 62, '#6d7f7c', 6, 1) + k.R(380, 26, 840, 84, c.teal, 6, 1) + k.R(398, 42, 804, 52, tint(c.teal, 0.14), 4) + [[420, 68], [1180, 68]].map(([x, y]) => k.C(x, y, 9, c.ochre, 4)).join('');
  o += k.L('M470 26V0M1130 26V0', 7);
  // meter, cables and a bell on the left; camera right
  o += k.R(180, 210, 92, 116, '#d8d5cb', 5) + k.C(226, 252, 28, c.cream, 4.5) + k.L('M226 252l12 -14', 4) + k.L('M200 300h52', 4) + k.L('M226 210V110M250 210C250 150 300 150 306 128M226 326v60c0 24 -60 10 -60 60v150', 5);
  o += k.R(1330, 250, 60, 84, c.cream, 5) + k.C(1360, 276, 12, c.vermilion, 4) + range(3, (i) => k.L(`M1344 ${300 + i * 10}h32`, 3)) + k.L('M1360 250v-130', 4);
  o += k.R(60, 120, 86, 300, c.vermilionDeep, 5) + k.L('M74 140v260', 3, c.rose) + k.L('M60 170h-30M60 370h-30', 6);
  // ground
  o += floor(k, { col: '#b3ac9c', line: '#978f80', n: 14, rows: [744, 806, 892] });
  o += k.R(-6, 696, 1612, 30, '#c9c2b0', 5, 1);
  o += k.F('M330 726H1270L1380 800H240Z', '#3a2b45', 0.14);
  // drink cooler on the left, chained
  o += k.ground(190, 800, 150) + k.box3(80, 470, 200, 326, c.vermilion, { d: 30 }) + k.R(98, 500, 164, 230, '#8fb3b5', 5) + range(3, (r) => k.L(`M100 ${572 + r * 74}h160`, 4) + range(5, (i) => k.S(`M${108 + i * 31} ${570 + r * 74}v-36q2 -8 6 -10v-8h10v8q4 2 6 10v36z`, [c.ochre, c.moss, c.cream, c.teal, c.vermilionDeep][(i + r) % 5], 3))) + k.Q([[110, 726], [180, 504], [214, 504], [144, 726]], '#fff', 0.26) + k.R(98, 744, 164, 30, c.cream, 4) + k.L('M262 600c30 10 30 60 6 70', 7) ;
  // revolving rack of phone cases and a stool on the right
  o += k.ground(1390, 800, 110) + k.L('M1390 420V790M1340 796H1440', 10) + k.L('M1390 420V790M1340 796H1440', 4, c.stone);
  for (let r = 0; r < 4; r++) for (let i = 0; i < 4; i++) { const x = 1314 + i * 40, y = 440 + r * 78; o += k.L(`M${x + 15} ${y - 8}v10`, 3) + k.R(x, y, 31, 58, k.pick([c.tealPale, c.rose, c.ochre, c.indigoPale, c.moss, c.cream]), 4, 1) + k.C(x + 9, y + 11, 5, '#45465c', 0); }
  o += k.stool(1490, 690, 84, 100, c.teal) + k.S('M1506 690c-2 -16 52 -16 50 0z', c.cream, 4);
  o += k.plant(1300, 808, 0.62, c.stoneDeep);
  // delivery parcels in front of the shutter, uncollected
  o += k.ground(480, 792, 110) + k.carton(390, 712, 116, 78) + k.carton(516, 736, 74, 54, tint(c.woodPale, 0.2)) + k.carton(410, 652, 80, 56, tint(c.wood, 0.2));
  o += k.beam([[0, 0], [200, 0], [760, 700], [420, 700]], 0.14) + k.beam([[300, 726], [800, 726], [980, 1000], [360, 1000]], 0.2);
  // near: handlebar of a scooter
  o += k.S('M-20 1000C20 900 90 860 170 872C240 884 268 940 272 1000Z', c.tealDeep, 7) + k.F('M150 878C220 886 262 940 266 1000H210C206 950 190 900 150 878Z', shade(c.tealDeep, 0.3)) + k.L('M120 876L96 800L180 776M96 800L40 820', 16) + k.L('M120 876L96 800L180 776M96 800L40 820', 7, c.stoneDeep) + k.C(196, 770, 22, c.stone, 6) + k.C(130, 910, 26, c.glow, 6);
  return svg(1600, 1000, o);
}

export function victim() {
  const k = pencil(23);
  const wall = '#c7c3b2';
  let o = k.B(0, 0, 1600, 710, wall);
  // tiled market wall
  for (let y = 300; y < 700; y += 50) o += k.L(`M0 ${y}H1600`, 3, '#b0ab99');
  for (let r = 0; r < 8; r++) for (let x = (r % 2) * 40; x < 1600; x += 80) o += k.L(`M${x} ${300 + r * 50}v50`, 3, '#b0ab99');
  o += range(7, () => { const x = 60 + Math.floor(k.rnd() * 18) * 80, y = 300 + Math.floor(k.rnd() * 7) * 50; return k.B(x + 3, y + 3, 74, 44, '#b7b19d'); });
  o += k.B(0, 0, 1600, 290, '#b3b5a4') + k.L('M0 296H1600', 10, '#8c9281') ;
  // high window, cold light
  o += k.R(600, 60, 400, 180, '#6d6f68', 6) + range(4, (i) => k.R(614 + i * 95, 74, 84, 152, i === 2 ? '#4d5152' : '#d5dfd8', 4.5) + (i === 2 ? k.L('M722 0', 1) + k.L(`M806 80l30 50l-18 30l34 60M836 130l36 -20`, 4, '#d5dfd8') : k.Q([[620 + i * 95, 220], [650 + i * 95, 78], [668 + i * 95, 78], [640 + i * 95, 220]], '#fff', 0.4)));
  // shelf, emptied: dust marks, torn price tags, one jar left
  o += k.R(340, 370, 920, 20, '#9a8467', 5) + k.L('M400 390v40l-40 0M1200 390v40l40 0', 6);
  o += [[420, 70], [540, 54], [660, 80], [1080, 62]].map(([x, w]) => k.C(x + w / 2, 368, w / 2, '#b7a585', 0, 4)).join('');
  o += k.S('M1150 368v-60q0 -10 8 -12v-12h40v12q8 2 8 12v60z', '#cfd8cc', 4.5) + k.F('M1153 366v-18h50v18z', c.moss, 0.7) + k.R(1154, 276, 48, 12, c.vermilionDeep, 4);
  o += k.S('M700 368v-34h44v34z', c.woodPale, 4) + k.S('M700 334l-16 -20l30 6zM744 334l20 -22l-30 8z', tint(c.woodPale, 0.3), 4);
  o += range(5, (i) => k.S(`M${430 + i * 170} 392h44l2 26l${-10 - (i % 2) * 14} ${8 - (i % 3) * 4}l-36 -4z`, c.cream, 3.5));
  // pale square where a calendar or fridge stood; loose socket wires
  o += k.B(380, 448, 170, 250, '#d6d2c2') + k.L('M380 448h170v250', 3, '#a9a592') + k.R(1120, 500, 44, 44, c.cream, 4) + k.L('M1142 544c0 30 -40 20 -30 60M1142 544c6 40 30 30 24 70', 4);
  o += haze(k, '#d7dbd0', 0.24);
  // the stand: sloping tables with green matting, empty
  o += floor(k, { col: '#a9a595', line: '#8f8b7c', rows: [742, 800, 880, 970] });
  o += k.F('M0 700H1600V718H0Z', '#3a2b45', 0.2);
  o += k.F('M560 760c60 -24 200 -20 240 6c30 24 -40 46 -130 44c-90 0 -150 -26 -110 -50z', '#c2c4b8', 0.9) + k.L('M600 776c30 -10 60 -10 90 -6', 3, '#e3e6dc');
  const stand = (x, w, dir) => {
    let q = k.ground(x + w / 2, 812, w * 0.56);
    q += k.P([[x + 20, 640], [x + w - 20, 640], [x + w, 720], [x, 720]], mix(c.moss, c.stoneDeep, 0.25), 5.5);
    for (let i = 1; i < 5; i++) q += k.L(`M${x + 20 + ((w - 40) * i) / 5} 642L${x + (w * i) / 5} 718`, 4, shade(c.moss, 0.35));
    q += k.L(`M${x + 12} 674H${x + w - 12}`, 4, shade(c.moss, 0.3));
    q += k.R(x, 720, w, 30, '#8d7657', 5) + k.R(x + 14, 750, 22, 60, '#7b6549', 5) + k.R(x + w - 36, 750, 22, 60, '#7b6549', 5);
    return q;
  };
  o += stand(250, 420, 1) + stand(940, 420, -1);
  // what is left: wilted leaves, a soft pumpkin
  const leaf = (x, y, s, a, q) => `<g transform="translate(${x} ${y}) rotate(${a}) scale(${s})">` + k.S('M0 0C10 -30 50 -40 80 -18C70 6 40 18 0 0Z', q, 4.5 / s) + k.L('M6 -2C26 -12 46 -18 66 -18M30 -10l4 -12M44 -14l10 8', 3 / s) + '</g>';
  const brown = mix(c.moss, c.ochreDeep, 0.6), limp = mix(c.moss, c.stoneDeep, 0.3);
  o += leaf(330, 690, 0.9, 8, brown) + leaf(520, 676, 0.7, -160, limp) + leaf(1020, 700, 0.9, -8, limp) + leaf(1250, 678, 0.7, 14, brown);
  o += k.S('M1120 704c-30 0 -40 -50 -4 -58c14 -12 50 -12 64 0c34 10 26 58 -6 58z', mix(c.ochre, c.stoneDeep, 0.35), 5) + k.L('M1150 648c-14 14 -14 40 -4 54M1132 650c-16 12 -18 38 -10 50M1168 650c12 14 12 38 4 52M1148 646c0 -8 6 -14 14 -14', 3.5) + k.S('M1160 680q14 -8 20 8q-8 10 -20 -8z', c.woodDeep, 3);
  // crates with spoiled goods
  const crate = (x, y, w, h, q = c.wood) => k.R(x, y, w, h, shade(q, 0.35), 5) + range(3, (i) => k.R(x - 4, y + 8 + (i * h) / 3, w + 8, h / 3 - 12, i % 2 ? tint(q, 0.12) : q, 4.5)) + k.R(x + 4, y, 14, h, shade(q, 0.15), 4) + k.R(x + w - 18, y, 14, h, shade(q, 0.15), 4);
  o += k.ground(190, 880, 190) + crate(40, 780, 190, 100) + `<g transform="rotate(-7 300 860)">` + crate(236, 806, 150, 80, tint(c.wood, 0.1)) + '</g>';
  o += k.S('M60 786c-4 -40 40 -54 62 -34c16 -22 60 -12 58 18c20 -6 34 4 30 16z', limp, 5) + k.L('M90 784c0 -16 10 -24 24 -28M150 784c2 -14 12 -20 22 -22', 3.5) + leaf(180, 776, 0.7, -30, brown) + leaf(250, 902, 0.9, 6, brown) + leaf(420, 906, 0.8, 160, limp);
  // forced cash box and broken padlock on the right
  o += k.ground(1420, 884, 160) + k.box3(1330, 800, 190, 84, c.stoneDeep, { d: 26 }) + k.P([[1330, 800], [1352, 742], [1546, 726], [1546, 784], [1520, 800]], shade(c.stoneDeep, 0.3), 5) + k.P([[1330, 800], [1356, 784], [1546, 784], [1520, 800]], '#3f3a40', 4.5) + k.C(1424, 842, 10, c.inkSoft, 4);
  o += k.R(1230, 858, 46, 38, c.ochreDeep, 5) + k.S('M1238 858c-10 -34 22 -40 30 -20', 'none', 8) + k.C(1253, 876, 5, k.LINE, 0);
  o += crate(1470, 870, 160, 110, '#93785a');
  // grey light
  o += k.beam([[614, 226], [986, 226], [1180, 700], [480, 700]], 0.2, '#eef3ea') + k.beam([[480, 718], [1180, 718], [1260, 900], [420, 900]], 0.14, '#eef3ea');
  // torn cloth of the awning in front
  o += k.S('M0 0H330L300 64L270 40L246 92L214 48L170 76L150 40L100 110L70 56L36 90L0 40Z', '#98a081', 6) + k.F('M40 0h50l-6 70l-14 -20l-34 34zM160 0h46l8 46l-40 26z', '#e6e0cd', 0.8);
  return svg(1600, 1000, o);
}

export function overconfident() {
  const k = pencil(24);
  const wall = '#ead9c6';
  let o = k.B(0, 0, 1600, 710, wall) + k.B(0, 0, 1600, 70, '#f4eadb') + k.L('M0 72H1600', 5, '#c9b49c');
  // the window with a view
  o += k.R(470, 110, 660, 470, '#4b5560', 7, 1) + k.B(486, 126, 628, 438, '#f6cf9c') + k.B(486, 126, 628, 150, '#cfe0dc') + k.B(486, 240, 628, 60, '#e6dcc0', 0.8);
  let d = 'M486 564V400';
  const tops = [380, 330, 410, 300, 360, 262, 340, 290, 390, 340, 310, 400, 350];
  tops.forEach((t, i) => { d += `L${486 + i * 48} ${t}H${486 + i * 48 + 40}V${t + 40}`; });
  o += k.F(d + 'L1114 420V564Z', '#b79d90', 0.8);
  tops.forEach((t, i) => { for (let y = t + 14; y < 540; y += 24) if (k.rnd() < 0.5) o += k.B(494 + i * 48, y, 8, 11, '#f7e0ae', 0.8) + k.B(510 + i * 48, y, 8, 11, '#9c8378', 0.6); });
  o += k.S('M486 564V480H560V510H640V462H716V520H790V486H850V540H930V470H1010V514H1080V490H1114V564Z', '#8d7477', 4) ;
  for (let i = 0; i < 30; i++) o += k.B((494 + k.rnd() * 600).toFixed(0), (522 + k.rnd() * 34).toFixed(0), 8, 10, '#f0cf94', 0.9);
  o += k.C(1010, 190, 36, '#fff3d0', 0) + k.L('M692 110V580M908 110V580M470 300H1130', 10, '#4b5560') + k.Q([[500, 564], [640, 126], [700, 126], [560, 564]], '#fff', 0.2) + k.Q([[930, 564], [1060, 126], [1084, 126], [960, 564]], '#fff', 0.18);
  o += k.R(450, 574, 700, 22, '#f7efe0', 5);
  // curtains
  const curtain = (s) => { const X = (x) => 800 + s * x; return k.S(`M${X(300)} 92H${X(420)}V690H${X(330)}C${X(350)} 560 ${X(340)} 400 ${X(300)} 300Z`, c.tealDeep, 5) + k.L(`M${X(340)} 96C${X(362)} 280 ${X(366)} 500 ${X(356)} 686M${X(378)} 96C${X(392)} 280 ${X(394)} 500 ${X(388)} 686`, 4, shade(c.tealDeep, 0.3)); };
  o += curtain(-1) + curtain(1) + k.L('M356 92H1244', 11) + k.L('M356 92H1244', 5, c.ochre) + k.C(352, 92, 11, c.ochre, 5) + k.C(1248, 92, 11, c.ochre, 5);
  // awards and certificates, left
  o += k.frame(180, 120, 150, 110, c.cream, c.ochreDeep) + k.L('M216 152h78M206 172h98M222 192h66', 4, c.stoneDeep) + k.C(308, 206, 10, c.vermilion, 3.5);
  o += k.frame(40, 140, 118, 88, c.cream, c.woodDeep) + k.L('M66 170h64M60 188h76', 4, c.stoneDeep) + k.C(136, 208, 8, c.vermilion, 3.5);
  const shelf = (x, y, w) => k.R(x, y, w, 16, c.wood, 5) + k.L(`M${x + 24} ${y + 16}v24h-14M${x + w - 24} ${y + 16}v24h14`, 5);
  o += shelf(30, 350, 310) + shelf(30, 500, 310);
  const cup = (x, y, s, q = c.ochre) => `<g transform="translate(${x} ${y}) scale(${s})">` + k.S('M-26 -90H26C26 -60 18 -40 6 -34V-18H20V0H-20V-18H-6V-34C-18 -40 -26 -60 -26 -90Z', q, 5) + k.L('M-26 -82C-48 -82 -44 -50 -18 -50M26 -82C48 -82 44 -50 18 -50', 5) + k.F('M6 -88H24C24 -60 16 -44 4 -38C10 -54 10 -70 6 -88Z', c.ochreDeep, 0.8) + k.S('M0 -80l4 8l9 1l-7 6l2 9l-8 -5l-8 5l2 -9l-7 -6l9 -1z', c.cream, 2.5) + '</g>';
  o += cup(86, 350, 1) + cup(168, 350, 0.76, '#cfd3d4') + k.S('M226 350v-70l26 -22l26 22v70z', '#bcd6d3', 4.5) + k.F('M252 262l22 20v66h-18z', '#fff', 0.4) + k.S('M252 292l6 12l12 1l-9 9l3 12l-12 -7l-12 7l3 -12l-9 -9l12 -1z', c.ochre, 3);
  o += range(5, (i) => k.R(48 + i * 24, 432 - (i % 2) * 8, 22, 68 + (i % 2) * 8, [c.vermilionDeep, c.teal, c.ochre, c.plum, c.indigo][i], 4)) + k.S('M200 500v-26c-22 -6 -22 -50 10 -56h50c32 6 32 50 10 56v26z', c.rose, 4.5) + k.L('M210 430c6 10 46 10 56 0', 3.5) + cup(306, 500, 0.62);
  // clothes rail and dress form, right
  o += k.ground(1400, 716, 190) + k.L('M1286 170V706M1566 170V706M1262 710H1310M1542 710H1590M1270 190H1584', 12) + k.L('M1286 170V706M1566 170V706M1262 710H1310M1542 710H1590M1270 190H1584', 5, c.ochre);
  const garment = (x, w, h, q, kind) => k.L(`M${x} 190c0 -16 16 -16 12 0v14`, 4) + (kind === 'coat'
    ? k.S(`M${x + 6} 206C${x - w * 0.2} 214 ${x - w * 0.4} 224 ${x - w * 0.46} 240L${x - w * 0.5} ${206 + h}H${x + w * 0.6}L${x + w * 0.58} 240C${x + w * 0.5} 224 ${x + w * 0.3} 214 ${x + 6} 206Z`, q, 4.5) + k.L(`M${x + 6} 210L${x - 8} 260L${x + 4} ${206 + h}M${x + 6} 210l18 44`, 3.5)
    : k.S(`M${x - 12} 206h36l10 50l-6 40l${w * 0.4} ${h - 90}H${x - w * 0.5}l${w * 0.36} -${h - 90}l-6 -40z`, q, 4.5) + k.L(`M${x - 16} 296h44M${x} 300l-10 ${h - 110}M${x + 16} 300l10 ${h - 110}`, 3.5));
  o += garment(1330, 84, 300, c.indigo, 'coat') + garment(1390, 80, 330, c.rose, 'dress') + garment(1444, 86, 290, c.ochre, 'coat') + garment(1506, 84, 320, c.teal, 'dress') + k.F('M1300 210H1340V500H1296Z', '#3a2b45', 0.08);
  o += haze(k, '#f3e6d3', 0.2);
  o += floor(k, { col: '#c99f78', line: '#ae8560', rows: [760, 850, 950] }) + k.R(-6, 686, 1612, 20, '#f7efe0', 5) ;
  // rug
  o += `<ellipse cx="800" cy="880" rx="520" ry="104" fill="${c.vermilionDeep}" stroke="${k.LINE}" stroke-width="5"/><ellipse cx="800" cy="880" rx="480" ry="86" fill="none" stroke="${c.ochre}" stroke-width="6"/><ellipse cx="800" cy="880" rx="430" ry="70" fill="none" stroke="${c.rose}" stroke-width="4" stroke-dasharray="26 18"/>`;
  // desk with laptop, orchid and model car, left of centre
  o += k.ground(330, 872, 260) + k.box3(120, 660, 420, 30, c.woodPale, { d: 34 }) + k.R(140, 690, 120, 180, c.wood, 5) + k.R(400, 690, 120, 180, c.wood, 5) + range(3, (i) => k.R(412, 702 + i * 54, 96, 46, tint(c.wood, 0.16), 4) + k.L(`M448 ${724 + i * 54}h24`, 5, c.ochre)) + k.B(262, 692, 136, 150, '#3a2b45', 0.5);
  o += k.P([[236, 650], [256, 540], [400, 540], [384, 650]], c.inkSoft, 5) + k.P([[248, 642], [264, 550], [390, 550], [376, 642]], '#9fb7b5', 3.5) + k.P([[224, 650], [392, 650], [410, 664], [216, 664]], c.stone, 4.5);
  o += k.S('M446 650c-10 -6 -12 -24 -8 -34h48c4 10 2 28 -8 34z', c.cream, 4.5) + k.L('M462 614C456 560 470 520 500 500', 4.5, c.moss) + [[500, 500], [480, 524], [466, 552]].map(([x, y]) => range(5, (i) => k.C(x + Math.cos(i * 1.257) * 12, y + Math.sin(i * 1.257) * 12, 9, c.rose, 3.5)) + k.C(x, y, 5, c.ochre, 3)).join('') + k.S('M462 614c-30 -6 -40 -30 -46 -44c26 4 44 20 46 44zM464 614c20 -10 40 -20 60 -18c-12 18 -36 24 -60 18z', c.moss, 4);
  o += k.S('M150 654c0 -12 10 -16 20 -18c8 -16 34 -16 44 0c10 2 16 6 16 18z', c.vermilion, 4.5) + k.C(172, 654, 8, c.inkSoft, 3.5) + k.C(210, 654, 8, c.inkSoft, 3.5);
  // armchair, right
  o += k.ground(1240, 880, 180) + k.S('M1120 700C1112 600 1150 572 1240 572C1330 572 1366 600 1360 700Z', c.teal, 6) + k.F('M1290 578C1340 590 1362 620 1356 698H1310C1318 650 1312 610 1290 578Z', c.tealDeep, 0.8) + k.S('M1098 690c0 -26 46 -28 50 0v60h184v-60c4 -28 50 -26 50 0v150h-284z', tint(c.teal, 0.1), 6) + k.R(1146, 724, 188, 46, tint(c.teal, 0.26), 5) + k.L('M1116 842v28M1364 842v28', 12, c.woodDeep) + k.S('M1180 724l8 -74l84 -8l10 82z', c.ochre, 5) + k.L('M1196 660l70 52M1262 654l-66 58', 3.5, c.ochreDeep);
  o += k.plant(1500, 900, 1.35, c.cream) + k.plant(60, 850, 1.15, c.vermilionDeep);
  o += k.beam([[500, 596], [1100, 596], [1240, 1000], [330, 1000]], 0.16) ;
  return svg(1600, 1000, o);
}

export function stubborn() {
  const k = pencil(25);
  const wall = '#c9a685';
  let o = k.B(0, 0, 1600, 710, wall);
  // whitewash above, bricks where it has fallen off
  o += k.S('M-10 0H1610V470C1500 452 1420 492 1300 470C1180 448 1120 486 980 466C860 450 760 484 620 462C480 444 380 486 250 464C150 450 60 482 -10 460Z', '#e0c9a8', 4, '#b0906d');
  for (let r = 0, y = 480; y < 700; r++, y += 28) for (let x = (r % 2) * 36 - 30; x < 1600; x += 74) if (k.rnd() < 0.7) o += k.R(x, y, 70, 25, k.pick(['#b98a6a', '#ad7e60', '#c29575']), 2.5, 0.8);
  for (let i = 0; i < 5; i++) { const x = 120 + k.rnd() * 1300, y = 120 + k.rnd() * 250; o += k.L(`M${x.toFixed(0)} ${y.toFixed(0)}l16 22l-8 18l20 26`, 3.5, '#bb9d78'); }
  // small-paned window
  o += k.R(640, 110, 320, 260, c.woodDeep, 6.5, 1) + k.B(658, 128, 284, 224, '#f3dba8') + k.L('M752 120V360M848 120V360M650 202H950M650 278H950', 8, c.woodDeep) + k.Q([[668, 350], [770, 130], [812, 130], [710, 350]], '#fff', 0.3) + k.R(622, 366, 356, 20, c.wood, 5);
  o += k.S('M676 366v-40h36v40z', c.cream, 4) + k.S('M730 366c-8 -26 44 -26 36 0z', c.indigoPale, 4) + k.L('M900 366v-34M900 340c-14 0 -18 -12 -18 -16M900 334c12 0 18 -12 18 -18', 4, c.moss) + k.S('M886 366v-18h28v18z', c.vermilionDeep, 4);
  // noodles drying on poles, left
  const noodles = (x, y, w, h) => k.L(`M${x - 14} ${y}H${x + w + 14}`, 11) + k.L(`M${x - 14} ${y}H${x + w + 14}`, 5, c.woodPale) + k.S(`M${x} ${y}H${x + w}V${y + h}q${-w / 8} 10 ${-w / 4} 0t${-w / 4} 0t${-w / 4} 0t${-w / 4} 0z`, '#f4e3ba', 4) + range(Math.floor(w / 11), (i) => k.L(`M${x + 8 + i * 11} ${y + 4}v${h - 4 + (i % 3) * 3}`, 2.5, '#cfae74'));
  o += k.L('M120 96V700M560 96V700', 13) + k.L('M120 96V700M560 96V700', 6, c.wood);
  o += noodles(150, 130, 170, 210) + noodles(150, 396, 180, 150) + noodles(362, 390, 170, 160);
  // shelf with crocks, hung ladles, right
  o += k.R(1030, 210, 420, 18, c.wood, 5) + k.R(1030, 380, 420, 18, c.wood, 5);
  const crock = (x, y, w, h, q) => k.S(`M${x - w * 0.34} ${y - h}H${x + w * 0.34}C${x + w * 0.62} ${y - h * 0.7} ${x + w * 0.56} ${y - h * 0.2} ${x + w * 0.34} ${y}H${x - w * 0.34}C${x - w * 0.56} ${y - h * 0.2} ${x - w * 0.62} ${y - h * 0.7} ${x - w * 0.34} ${y - h}Z`, q, 5) + k.F(`M${x + w * 0.1} ${y - h + 3}H${x + w * 0.32}C${x + w * 0.58} ${y - h * 0.7} ${x + w * 0.52} ${y - h * 0.2} ${x + w * 0.32} ${y - 3}H${x + w * 0.06}C${x + w * 0.3} ${y - h * 0.3} ${x + w * 0.3} ${y - h * 0.7} ${x + w * 0.1} ${y - h + 3}Z`, shade(q, 0.3)) + k.C(x, y - h, w * 0.36, shade(q, 0.12), 4.5, 7) + k.L(`M${x - w * 0.46} ${y - h * 0.55}C${x - 10} ${y - h * 0.48} ${x + 10} ${y - h * 0.48} ${x + w * 0.46} ${y - h * 0.55}`, 4, tint(q, 0.3));
  o += crock(1090, 210, 80, 90, c.woodDeep) + crock(1190, 210, 70, 72, c.indigo) + crock(1280, 210, 84, 96, c.woodDeep) + crock(1384, 210, 72, 70, c.ochreDeep);
  o += range(4, (i) => k.S(`M${1038 + i * 66} 342h54c0 20 -10 34 -18 38h-18c-8 -4 -18 -18 -18 -38z`, c.cream, 4) + k.L(`M${1042 + i * 66} 354h46`, 4, c.indigo)) + k.R(1320, 330, 110, 50, c.woodPale, 4.5) + k.L('M1320 354h110', 3.5);
  o += range(4, (i) => k.L(`M${1070 + i * 52} 398v76`, 6, c.woodDeep) + k.C(1070 + i * 52, 490, 20, i % 2 ? c.stone : c.stoneDeep, 4.5, 16));
  o += haze(k, '#ecd3ac', 0.22);
  o += k.B(0, 0, 1600, 30, c.woodDeep) + k.R(-10, 30, 1620, 30, c.wood, 5.5);
  o += k.L('M1500 60v60', 4) + range(9, (i) => { const x = 1500 + (i % 2 ? 16 : -16) + (i % 3) * 3 - 3, y = 118 + i * 20; return k.S(`M${x} ${y}c${i % 2 ? 22 : -22} 6 ${i % 2 ? 24 : -24} 34 ${i % 2 ? 8 : -8} 46c${i % 2 ? -6 : 6} -14 ${i % 2 ? -20 : 20} -26 ${i % 2 ? -8 : 8} -46z`, i % 3 ? c.vermilion : c.vermilionDeep, 4); }) + k.L('M1500 112v190', 4, c.woodPale);
  o += floor(k, { col: '#b79673', line: '#99795a', rows: [748, 816, 904] }) + k.F('M0 700H1600V718H0Z', '#3a2b45', 0.2) + k.F('M620 770c80 -20 260 -18 300 10c20 30 -100 40 -190 36c-90 -2 -150 -26 -110 -46z', '#d3b891', 0.8);
  // days counted in chalk on the wall
  o += [0, 1, 2, 3].map((i) => k.L(`M${690 + i * 58} 430v34m11 -34v34m11 -34v34m11 -34v34` + (i < 3 ? `M${684 + i * 58} 460l46 -26` : ''), 4.5, '#fff8ea')).join('');
  // brick stove with a great wok, right of centre
  o += k.ground(1240, 850, 290) + k.R(990, 600, 480, 246, '#b37a5a', 6, 1);
  for (let r = 0; r < 8; r++) for (let x = 994 + (r % 2) * 28; x < 1440; x += 58) if (k.rnd() < 0.75) o += k.R(x, 606 + r * 30, 54, 26, k.pick(['#bd8463', '#a97152', '#c48f6e']), 2.5, 0.7);
  o += k.R(970, 576, 520, 34, '#cfb497', 6, 1) + k.S('M1130 846v-90c0 -60 110 -60 110 0v90z', '#4a2f2a', 5.5) + k.F('M1144 846c-4 -50 26 -50 22 -84c30 26 14 40 30 54c8 -12 8 -20 6 -30c20 20 24 36 22 60z', c.duskDeep) + k.F('M1164 846c0 -30 16 -26 20 -46c16 18 18 30 16 46z', c.glow);
  o += k.S('M1060 560H1400C1396 600 1340 612 1230 612C1120 612 1064 600 1060 560Z', '#4d4853', 6) + k.C(1230, 560, 170, '#6d6670', 6, 30) + k.C(1230, 562, 150, '#f5ead2', 4, 22) + k.L('M1150 560c20 -8 40 6 60 0M1250 566c20 -8 30 4 50 -2', 3.5, '#d8c6a0');
  // stone mill, left
  o += k.ground(300, 846, 210) + k.R(150, 760, 300, 84, c.woodDeep, 5.5) + k.L('M170 844v-80M430 844v-80', 5) + k.S('M160 760C160 724 440 724 440 760V776C440 800 160 800 160 776Z', c.stone, 5.5) + k.S('M196 742V676C196 650 404 650 404 676V742C404 768 196 768 196 742Z', tint(c.stoneDeep, 0.15), 5.5) + k.C(300, 676, 104, tint(c.stone, 0.25), 5, 22) + k.C(270, 672, 16, '#4d4853', 4, 6) + k.L('M210 700v34M244 708v40M300 712v42M356 708v40M390 700v34', 4, shade(c.stoneDeep, 0.2)) + k.L('M404 700H500M500 660v50', 12) + k.L('M404 700H500M500 660v50', 5, c.woodPale);
  // tofu trays on a bench in front, left; cash box on the right
  o += k.ground(150, 968, 240) + k.R(-20, 880, 400, 24, c.woodPale, 5.5) + k.R(10, 904, 26, 96, c.wood, 5) + k.R(330, 904, 26, 96, c.wood, 5) + k.R(10, 846, 170, 34, c.wood, 5) + range(4, (i) => k.box3(16 + i * 40, 822, 38, 26, '#fff8ea', { d: 12, sw: 4 })) + k.R(198, 846, 160, 34, c.wood, 5) + range(3, (i) => k.box3(204 + i * 48, 822, 46, 26, '#fff8ea', { d: 12, sw: 4 }));
  o += k.ground(1430, 960, 190) + k.R(1260, 876, 360, 24, c.woodPale, 5.5) + k.R(1290, 900, 26, 100, c.wood, 5) + k.R(1540, 900, 26, 100, c.wood, 5) + k.box3(1340, 806, 150, 70, c.tealDeep, { d: 24 }) + k.L('M1340 826h150', 4) + k.R(1400, 818, 30, 22, c.ochre, 4) + k.S('M1380 790c0 -20 70 -20 70 0', 'none', 7) + [[1512, 870], [1530, 872], [1520, 862]].map(([x, y]) => k.C(x, y, 15, c.ochre, 4, 5)).join('') + k.R(1284, 848, 44, 28, c.cream, 4) + k.L('M1292 858h28M1292 866h20', 3, c.stoneDeep);
  o += k.beam([[660, 360], [940, 360], [1020, 700], [500, 700]], 0.24) + k.beam([[500, 718], [1020, 718], [1090, 900], [430, 900]], 0.2);
  return svg(1600, 1000, o);
}

export function sophisticated() {
  const k = pencil(26);
  const wall = '#e7d8bf';
  let o = k.B(0, 0, 1600, 710, wall) + k.B(0, 560, 1600, 140, '#8a6148') + range(16, (i) => k.R(i * 104 - 20, 574, 92, 112, '#9a6f53', 3.5, 0.8)) + k.L('M0 560H1600', 9) + k.L('M0 560H1600', 4, c.woodPale);
  // round moon window with bamboo
  o += k.C(800, 320, 212, '#5b4038', 7) + k.C(800, 320, 190, '#dfe6cf', 5);
  o += `<clipPath id="w"><circle cx="800" cy="320" r="187"/></clipPath><g clip-path="url(#w)">` + k.B(600, 120, 400, 400, '#e6e8d0') + k.F('M600 430C680 380 740 440 800 410C870 376 940 430 1010 400V520H600Z', '#b9c79f') + k.F('M600 470C700 430 780 470 880 450C940 440 980 460 1010 450V520H600Z', '#9cb083');
  for (const [x, q] of [[660, 0], [700, 1], [900, 1], [944, 0]]) { o += k.L(`M${x} 110L${x + 10} 530`, 15, '#6d8a58') + k.L(`M${x - 3} 110L${x + 7} 530`, 4, '#9cb47e'); for (let y = 150; y < 520; y += 62) o += k.L(`M${x - 6 + (y - 110) / 42} ${y}h16`, 4, '#4d6640'); for (let i = 0; i < 5; i++) { const y = 150 + i * 66, s = (i + q) % 2 ? 1 : -1; o += k.F(`M${x + 4} ${y}q${s * 30} -16 ${s * 62} 8q${s * -34} 4 ${s * -62} -8z`, '#7d9a63'); } }
  o += k.L('M800 133V507M613 320H987', 7, '#5b4038') + k.L('M706 158V482M894 158V482M638 226H962M638 414H962', 4.5, '#5b4038') + '</g>' + k.C(800, 320, 190, 'none', 5);
  // curio shelves both sides
  const shelf = (x, turn = 0) => {
    const g = [c.vermilion, c.tealDeep, c.vermilionDeep, c.plum, c.ochreDeep, c.teal, c.moss];
    const G = (i) => g[(i + turn) % g.length];
    let q = k.R(x, 110, 330, 590, '#7a4f36', 6.5, 1);
    const cells = [[0, 0, 190, 120], [190, 0, 114, 180], [0, 120, 110, 150], [110, 120, 80, 90], [110, 210, 80, 60], [190, 180, 114, 90], [0, 270, 150, 120], [150, 270, 154, 160], [0, 390, 150, 170], [150, 430, 154, 130]];
    for (const [a, b, w, h] of cells) q += k.R(x + 13 + a, 124 + b, w - 4, h - 4, '#d9b384', 4, 0.8) + k.B(x + 16 + a, 127 + b, w - 10, 14, '#3a2b45', 0.18);
    const at = (a, b, w, h) => [x + 13 + a + w / 2 - 2, 124 + b + h - 6];
    const vase = (p, s, col) => `<g transform="translate(${p[0]} ${p[1]}) scale(${s})">` + k.S('M-14 0C-44 -24 -44 -70 -12 -86V-104H12V-86C44 -70 44 -24 14 0Z', col, 4.5 / s) + k.F('M4 -3H13C42 -26 42 -68 11 -84V-102H6C8 -80 28 -60 24 -36C22 -20 14 -8 4 -3Z', shade(col, 0.25)) + k.L('M-32 -46C-14 -38 14 -38 32 -46', 4, c.cream) + '</g>';
    const tin = (p, w, h, col) => k.R(p[0] - w / 2, p[1] - h, w, h, col, 4.5) + k.R(p[0] - w / 2 - 3, p[1] - h - 10, w + 6, 16, shade(col, 0.2), 4) + k.R(p[0] - w / 4, p[1] - h * 0.72, w / 2, h * 0.42, c.cream, 3);
    const gift = (p, w, h, col) => k.R(p[0] - w / 2, p[1] - h, w, h, col, 4.5) + k.L(`M${p[0]} ${p[1] - h + 2}V${p[1] - 2}M${p[0] - w / 2 + 2} ${p[1] - h / 2}H${p[0] + w / 2 - 2}`, 7, c.ochre) + k.C(p[0], p[1] - h / 2, 8, c.glow, 3);
    const C = cells.map((q2) => at(...q2));
    q += gift([C[0][0] - 40, C[0][1]], 84, 62, G(0)) + gift([C[0][0] + 46, C[0][1]], 70, 46, G(1)) + vase(C[1], 1.2, turn ? c.rose : c.tealPale) + tin([C[2][0] - 22, C[2][1]], 42, 74, c.teal) + tin([C[2][0] + 26, C[2][1]], 40, 60, c.ochre) + gift(C[3], 60, 44, c.vermilionDeep) + k.S(`M${C[4][0] - 26} ${C[4][1]}c-6 -34 58 -34 52 0z`, c.moss, 4) + vase(C[5], 0.66, c.indigoPale)
      + tin([C[6][0] - 44, C[6][1]], 40, 66, G(0)) + tin([C[6][0] + 2, C[6][1]], 40, 66, G(0)) + tin([C[6][0] + 48, C[6][1]], 40, 66, G(0)) + gift([C[7][0], C[7][1]], 116, 56, G(3)) + gift([C[7][0] - 6, C[7][1] - 60], 96, 50, G(0)) + vase(C[8], 1.15, turn ? c.tealDeep : c.indigo) + gift([C[9][0], C[9][1]], 120, 48, c.tealDeep) + gift([C[9][0] + 4, C[9][1] - 52], 104, 44, c.ochreDeep);
    return q;
  };
  o += shelf(140) + shelf(1130, 5);
  o += haze(k, '#f2e5ca', 0.24);
  // scroll
  o += '<g transform="translate(-28)">' + k.L('M520 150h72', 8, c.woodDeep) + k.R(526, 156, 60, 250, c.cream, 4) + k.L('M540 380c8 -60 30 -60 30 -130M556 300c10 -6 18 -4 22 -14M552 330c-8 -6 -14 -4 -18 -14', 4, c.inkSoft) + k.C(568, 196, 8, c.vermilion, 0) + k.L('M520 408h72', 8, c.woodDeep) + '</g><g transform="translate(28)">' + k.L('M1012 150h72', 8, c.woodDeep) + k.R(1018, 156, 60, 250, c.cream, 4) + k.L('M1030 372c20 -10 30 -8 38 -14M1030 350c10 -40 20 -36 24 -70c6 20 12 30 18 66', 4, c.inkSoft) + k.C(1060, 190, 8, c.vermilion, 0) + k.L('M1012 408h72', 8, c.woodDeep) + '</g>';
  // lanterns for a feast long past
  o += k.B(0, 0, 1600, 42, '#5b4038') + k.L('M0 42H1600', 6) + k.lantern(60, 110, 30) + k.lantern(1540, 110, 30);
  o += floor(k, { col: '#b98f66', line: '#9c7450', rows: [764, 856, 960] }) + k.F('M0 700H1600V718H0Z', '#3a2b45', 0.22);
  // piles of gift boxes that did not sell
  const moon = (x, y, w, h, col) => k.box3(x, y, w, h, col, { d: 22, sw: 5 }) + k.C(x + w / 2, y + h / 2, Math.min(w, h) * 0.34, c.ochre, 4) + k.C(x + w / 2, y + h / 2, Math.min(w, h) * 0.2, c.glow, 3) + k.L(`M${x + 10} ${y + 10}h20M${x + 10} ${y + 10}v16M${x + w - 10} ${y + h - 10}h-20M${x + w - 10} ${y + h - 10}v-16`, 4, c.ochre);
  o += k.ground(230, 880, 240) + moon(60, 800, 180, 76, c.vermilionDeep) + moon(76, 722, 164, 74, c.vermilion) + moon(60, 648, 176, 70, c.vermilionDeep) + moon(84, 584, 150, 62, c.vermilion) + moon(262, 806, 170, 72, c.tealDeep) + moon(272, 738, 152, 66, c.vermilion);
  o += `<g transform="rotate(-5 340 700)">` + moon(280, 672, 140, 58, c.plum) + '</g>';
  o += k.ground(1420, 890, 240) + moon(1320, 816, 180, 72, c.tealDeep) + moon(1330, 746, 164, 68, c.vermilion) + moon(1322, 680, 170, 64, c.vermilionDeep) + moon(1508, 800, 150, 86, c.vermilion) + moon(1516, 726, 140, 70, c.plum) + moon(1504, 650, 150, 70, c.vermilionDeep) + moon(1346, 618, 140, 58, c.vermilion);
  // price card with no figures, tilted
  o += `<g transform="rotate(8 470 860)">` + k.P([[446, 876], [470, 800], [530, 800], [506, 876]], c.ochre, 4.5) + k.L('M472 822h40M466 842h38', 4, c.vermilionDeep) + '</g>';
  // low tea table in the near right
  o += k.ground(1120, 930, 210) + k.box3(940, 856, 340, 26, c.woodDeep, { d: 30 }) + k.L('M966 882v70M1254 882v70', 16) + k.L('M966 882v70M1254 882v70', 8, c.wood);
  o += k.R(1010, 834, 200, 14, c.wood, 4.5) + k.S('M1070 834c-14 -44 74 -44 60 0z', c.tealDeep, 5) + k.L('M1126 822c24 -4 20 -24 36 -26M1076 822c-22 0 -22 -30 2 -28', 6) + k.C(1100, 796, 6, c.ochre, 4) + [1026, 1176].map((x) => k.S(`M${x} 834c-4 -6 -6 -12 -6 -18h28c0 6 -2 12 -6 18z`, c.cream, 4)).join('');
  o += k.plant(560, 736, 0.9, c.tealDeep) ;
  o += k.beam([[640, 480], [960, 480], [1060, 700], [500, 700]], 0.2) + k.beam([[500, 718], [1060, 718], [1140, 1000], [380, 1000]], 0.2);
  return svg(1600, 1000, o);
}

export function promiser() {
  const k = pencil(27);
  const cols = [c.vermilion, c.ochre, c.teal, c.rose, c.indigo, c.moss, c.cream, c.plum, c.tealPale, c.indigoPale, c.mossPale, c.duskDeep];
  let o = k.B(0, 0, 1600, 710, '#d9b59b');
  // wall of shelves with bolts lying
  o += k.R(120, 90, 1360, 612, '#8a5e48', 7, 1);
  for (let r = 0; r < 4; r++) {
    const y = 104 + r * 122;
    o += k.B(130, y, 1340, 110, '#6b4438') + k.R(126, y + 108, 1348, 14, c.woodPale, 4.5);
    let x = 142;
    while (x < 1440) {
      const kind = k.rnd();
      if (kind < 0.55) { const n = 3; const w = 38; for (let i = 0; i < n && x + w < 1462; i++) { const q = k.pick(cols); for (const yy of [y + 86, y + 46]) { const q2 = yy === y + 86 ? q : k.pick(cols); o += k.C(x + 19, yy, 19.5, q2, 4) + k.C(x + 19, yy, 8, '#6b4438', 0); } x += 40; } x += 6; }
      else { const w = 96 + k.rnd() * 30; if (x + w > 1462) break; let yy = y + 107; while (yy > y + 26) { const h = 15 + k.rnd() * 5; const q = k.pick(cols); o += k.S(`M${r1(x)} ${r1(yy - h)}h${r1(w - 8)}c8 0 8 ${r1(h)} 0 ${r1(h)}h${r1(-(w - 8))}z`, q, 3.5); yy -= h; } x += w + 10; }
    }
  }
  o += k.B(130, 592, 1340, 108, '#7a5240');
  o += haze(k, '#ecc9a4', 0.27);
  for (const x of [126, 570, 1022, 1468]) o += k.R(x - 8, 90, 18, 612, c.woodDeep, 5);
  // ceiling, fan
  o += k.B(0, 0, 1600, 60, '#c99f7f') + k.R(-10, 58, 1620, 30, c.woodDeep, 5.5);
  o += k.L('M800 0V70', 9) + k.S('M780 66h40l8 26h-56z', c.cream, 5);
  // cloth draped from the beam
  const drape = (x, w, l, q) => k.S(`M${x} 84H${x + w}C${x + w - 6} ${84 + l * 0.5} ${x + w + 10} ${84 + l * 0.8} ${x + w - 4} ${84 + l}Q${x + w * 0.8} ${84 + l + 16} ${x + w * 0.66} ${84 + l - 6}T${x + w * 0.34} ${84 + l - 4}T${x + 4} ${84 + l}C${x - 10} ${84 + l * 0.7} ${x + 8} ${84 + l * 0.4} ${x} 84Z`, q, 5) + k.L(`M${x + w * 0.28} 90C${x + w * 0.2} ${84 + l * 0.4} ${x + w * 0.36} ${84 + l * 0.7} ${x + w * 0.26} ${84 + l - 12}M${x + w * 0.56} 90C${x + w * 0.5} ${84 + l * 0.4} ${x + w * 0.64} ${84 + l * 0.7} ${x + w * 0.54} ${84 + l - 14}M${x + w * 0.8} 90C${x + w * 0.76} ${84 + l * 0.4} ${x + w * 0.88} ${84 + l * 0.6} ${x + w * 0.8} ${84 + l - 10}`, 4, shade(q, 0.3));
  const dots = (x, y, w, h, q) => range(14, (i) => k.C(x + 14 + ((i * 37) % (w - 28)), y + 20 + ((i * 61) % (h - 40)), 6, q, 0));
  o += drape(40, 130, 440, c.rose) + dots(40, 90, 130, 420, c.cream) + drape(190, 120, 320, c.teal);
  o += drape(1290, 120, 350, c.vermilion) + drape(1430, 130, 460, c.tealPale) + range(6, (i) => k.L(`M1440 ${150 + i * 62}c36 14 72 14 108 0`, 4.5, c.teal));
  o += floor(k, { col: '#c69c74', line: '#a97f59', rows: [756, 840, 940] }) + k.F('M0 700H1600V718H0Z', '#3a2b45', 0.2);
  // promises on a nail: dates written down, each crossed out
  o += [[610, 470, -3], [690, 476, 2], [770, 468, -2], [850, 474, 4]].map(([x, y, a], i) => `<g transform="rotate(${a} ${x + 30} ${y})">` + k.R(x, y, 60, 70, c.cream, 4) + k.L(`M${x + 12} ${y + 24}h36M${x + 12} ${y + 40}h24`, 4, c.stoneDeep) + (i < 3 ? k.L(`M${x + 8} ${y + 54}L${x + 52} ${y + 14}`, 5, c.vermilion) : '') + k.C(x + 30, y + 4, 5, c.vermilion, 3) + '</g>').join('');
  // standing bolts in a bin, left
  const bolt = (x, t, w, b, q, pat) => k.R(x, t, w, b - t, q, 5, 1) + k.B(x + w * 0.66, t + 4, w * 0.3, b - t - 8, shade(q, 0.25)) + (pat === 1 ? range(6, (i) => k.L(`M${x + 4} ${t + 30 + i * 40}h${w * 0.6}`, 4, tint(q, 0.5))) : pat === 2 ? range(8, (i) => k.C(x + w * 0.2 + (i % 2) * w * 0.26, t + 26 + i * 32, 5, tint(q, 0.5), 0)) : '') + k.C(x + w / 2, t, w / 2, tint(q, 0.3), 5, 9) + k.C(x + w / 2, t, w / 6, c.woodDeep, 3, 4);
  o += k.ground(230, 890, 240) + [[50, 520, 52, c.plum, 1], [108, 470, 50, c.ochre, 0], [164, 540, 54, c.indigoPale, 2], [224, 490, 50, c.vermilion, 1], [280, 550, 54, c.moss, 0], [340, 516, 50, c.cream, 2]].map(([x, t, w, q, p]) => bolt(x, t, w, 860, q, p)).join('') + k.R(30, 780, 376, 104, c.wood, 6) + k.L('M30 814H406M30 850H406', 4.5) + k.R(44, 780, 20, 104, c.woodDeep, 4.5) + k.R(372, 780, 20, 104, c.woodDeep, 4.5);
  // cutting table, right: folded cloth, shears, ruler, ledger and calculator
  o += k.ground(1290, 900, 330) + k.box3(1000, 720, 560, 34, c.woodPale, { d: 40 }) + k.R(1030, 754, 34, 146, c.wood, 5.5) + k.R(1500, 754, 34, 146, c.wood, 5.5) + k.R(1064, 800, 436, 24, shade(c.wood, 0.2), 5);
  o += k.S('M1120 754C1130 800 1100 850 1130 882C1180 900 1250 880 1290 892C1310 850 1280 800 1300 754Z', c.rose, 5.5) + k.L('M1160 758C1168 800 1150 850 1164 888M1214 758C1220 810 1206 850 1216 886M1260 758C1266 810 1252 850 1262 888', 4, shade(c.rose, 0.3));
  o += k.S('M1110 714H1320L1300 754H1116Z', tint(c.rose, 0.15), 5) + [[1380, 690, 130, c.teal], [1386, 664, 120, c.ochre], [1378, 640, 128, c.vermilion], [1390, 616, 108, c.cream]].map(([x, y, w, q]) => k.S(`M${x} ${y}h${w}c10 0 10 26 0 26h-${w}z`, q, 4.5)).join('');
  o += k.L('M1190 736L1256 712M1196 712L1252 738', 11) + k.L('M1190 736L1256 712M1196 712L1252 738', 5, c.stone) + [[1182, 742], [1186, 706]].map(([x, y]) => `<circle cx="${x}" cy="${y}" r="11" fill="none" stroke="${k.LINE}" stroke-width="11"/><circle cx="${x}" cy="${y}" r="11" fill="none" stroke="${c.vermilion}" stroke-width="5"/>`).join('');
  o += k.P([[1016, 716], [1096, 706], [1104, 722], [1020, 734]], c.ochre, 4) + range(6, (i) => k.L(`M${1030 + i * 12} ${714 - i * 1.4}v8`, 2.5));
  // dress form
  o += k.ground(520, 860, 80) + k.L('M520 700V850M474 856H566', 10) + k.L('M520 700V850M474 856H566', 4, c.woodPale) + k.S('M478 470C482 452 502 450 508 436H532C538 450 558 452 562 470C582 510 560 560 556 590C568 630 574 670 576 706H464C466 670 472 630 484 590C480 560 458 510 478 470Z', c.paperDeep, 5.5) + k.F('M532 438C538 450 556 454 560 470C580 510 558 560 554 590C566 630 572 670 573 703H540C546 640 540 520 532 438Z', c.stone, 0.7) + k.C(520, 430, 15, c.wood, 4.5, 9) + k.L('M500 456C520 560 500 640 506 704M482 590H556', 3.5, c.stoneDeep) + k.L('M492 470C520 500 540 560 546 700', 9, c.cream) + k.L('M492 470C520 500 540 560 546 700', 9, c.vermilion, ' stroke-dasharray="2 16" style="stroke-linecap:butt"');
  o += k.beam([[0, 100], [120, 60], [900, 700], [520, 700]], 0.18) + k.beam([[520, 718], [900, 718], [1160, 1000], [660, 1000]], 0.22);
  o += k.plant(1570, 720, 0.6, c.ochreDeep);
  return svg(1600, 1000, o);
}

export function office() {
  const k = pencil(28);
  // quiet: one warm tone, thin contrast, so that pages can lie over it
  const a = '#efe3cc', b = '#e4d4b8', d = '#d6c3a3', e = '#c6b08d', ln = '#b59f7f';
  const S = (p, f, w = 4) => k.S(p, f, w, ln), L = (p, w = 4) => k.L(p, w, ln);
  const R = (x, y, w, h, f, sw = 4) => S(k.rect(x, y, w, h, 1.2), f, sw);
  let o = k.B(0, 0, 1600, 700, a) + k.B(0, 0, 1600, 50, b) + L('M0 52H1600');
  // blinds window on the left, light through it
  o += R(120, 120, 400, 380, d) + R(138, 138, 364, 344, '#f8f0dd') + range(12, (i) => L(`M140 ${164 + i * 28}H500`, 5)) + L('M320 138V482', 5) + R(104, 498, 432, 18, b);
  o += k.Q([[140, 140], [500, 140], [900, 700], [420, 700]], '#fffaf0', 0.35);
  // map of the market street and a pin board
  o += R(640, 130, 380, 260, d) + R(656, 146, 348, 228, '#f6ecd6') + L('M680 250C760 230 880 280 980 240M760 160C770 230 740 300 760 360M880 160C890 220 870 300 900 360M680 320H980', 5) + [[720, 244], [776, 206], [820, 262], [878, 216], [900, 300], [790, 318], [950, 250]].map(([x, y], i) => S(`M${x} ${y}c-16 -20 -10 -34 0 -34s16 14 0 34z`, [c.vermilion, c.teal, c.ochre][i % 3], 3)).join('');
  o += R(1100, 110, 400, 300, '#dcc6a0') + [[1124, 134, 96, 70], [1240, 140, 110, 84], [1372, 130, 100, 76], [1130, 230, 120, 90], [1276, 250, 90, 110], [1390, 236, 86, 66], [1392, 320, 80, 66], [1150, 340, 90, 50]].map(([x, y, w, h], i) => R(x, y, w, h, ['#f8f0dd', '#f3e2c0', '#e8dcc4'][i % 3], 3) + L(`M${x + 12} ${y + 22}h${w - 26}M${x + 12} ${y + 38}h${w - 40}`, 3) + k.C(x + w / 2, y + 4, 5, [c.vermilion, c.teal, c.ochre][i % 3], 0)).join('');
  // filing cabinets
  o += range(3, (i) => R(1180 + i * 130, 470, 124, 232, i % 2 ? d : '#dccaac') + range(3, (j) => R(1192 + i * 130, 482 + j * 72, 100, 62, '#e6d7bb', 3) + L(`M${1226 + i * 130} ${510 + j * 72}h32`, 6)));
  o += R(1220, 430, 90, 40, '#e8dcc4', 3) + R(1330, 420, 60, 50, '#dcc6a0', 3);
  // clock and lamp
  o += k.S('M582 200m-38 0a38 38 0 1 0 76 0a38 38 0 1 0 -76 0', '#f8f0dd', 5, ln) + L('M582 200v-22M582 200l15 9', 5);
  // floor
  o += k.B(0, 700, 1600, 300, b) + L('M0 700H1600', 5) + range(9, (i) => L(`M${800 + (i - 4) * 130} 700L${800 + (i - 4) * 330} 1000`, 3)) + L('M0 780H1600M0 880H1600', 3);
  // desk across the front
  o += S('M-10 800H1610V1000H-10Z', d, 5) + S('M-10 800L60 740H1540L1610 800Z', '#e6d3b0', 5) + L('M-10 826H1610', 3);
  o += R(90, 690, 150, 60, '#f8f0dd', 4) + R(100, 672, 140, 22, '#e8dcc4', 4) + R(96, 652, 136, 22, '#f3e2c0', 4) + L('M112 704h60M112 718h90', 3);
  o += S('M330 756c-14 -50 62 -50 48 0z', '#f3e2c0', 4) + L('M376 740c22 0 22 -26 -2 -26', 5);
  o += S('M1180 750l40 -150l44 12', 'none', 10) + S('M1180 750l40 -150l44 12', 'none', 5) + S('M1244 590l70 18l-8 52c-30 4 -64 -8 -78 -34z', c.tealPale, 4) + S('M1140 756h90l-10 -16h-70z', '#e8dcc4', 4) + k.Q([[1230, 630], [1306, 656], [1400, 760], [1150, 760]], '#fff6d8', 0.4);
  o += S('M1380 752v-22c0 -10 8 -14 14 -14h96c8 0 14 6 14 14v22z', '#dccaac', 4) + S('M1370 716c0 -34 144 -34 144 0h-34c-4 -12 -72 -12 -76 0z', e, 4) + range(6, (i) => k.C(1420 + (i % 3) * 22, 728 + Math.floor(i / 3) * 12, 4, '#f8f0dd', 0));
  o += S('M620 770l60 -20h240l60 20z', '#f8f0dd', 4) + L('M800 750v20M660 762h110M830 762h110', 3) + L('M980 764l56 -22', 7);
  return svg(1600, 1000, o);
}
