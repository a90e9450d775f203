// The market street in late afternoon light, 1600 × 900. The seven doors are laid over its lower half.
import { pencil, svg, c, shade, tint, mix } from '../scene.mjs';
export function street() {
  const k = pencil(11);
  let o = '';
  const defs = `<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#f4d3a0"/><stop offset=".7" stop-color="#f9e6c4"/><stop offset="1" stop-color="#fbecd2"/></linearGradient></defs>`;
  o += `<rect width="1600" height="620" fill="url(#s)"/>`;
  // sun and clouds
  o += k.C(1180, 150, 74, '#fff0c8', 0) + `<circle cx="1180" cy="150" r="120" fill="#fff0c8" opacity=".4"/>`;
  for (const [x, y, s] of [[240, 90, 1], [700, 60, 0.8], [1020, 116, 0.7], [1420, 70, 1.1]]) o += k.F(`M${x} ${y}q${10 * s} ${-26 * s} ${44 * s} ${-20 * s}q${22 * s} ${-30 * s} ${60 * s} ${-8 * s}q${40 * s} ${-8 * s} ${46 * s} ${28 * s}z`, '#fffaf0', 0.75);
  // far town
  const far = '#e3bf96';
  let d = 'M0 330';
  for (let x = 0; x <= 1600; x += 62) { const h = 240 + k.rnd() * 90; d += `L${x} ${h.toFixed(0)}L${x + 40} ${h.toFixed(0)}L${x + 46} ${(h + 26).toFixed(0)}L${x + 62} ${(h + 26).toFixed(0)}`; }
  o += k.F(d + 'L1600 640H0Z', far);
  for (let i = 0; i < 46; i++) o += k.B((k.rnd() * 1580).toFixed(0), (330 + k.rnd() * 70).toFixed(0), 12, 16, '#d3a97c', 0.7);
  // seven houses
  const W = 1600 / 7;
  const walls = ['#d9b98c', '#b7c4b8', '#d8cba9', '#ecdcc6', '#c99a7c', '#efe2ca', '#dfb9a0'];
  const tops = [196, 250, 222, 170, 236, 200, 226];
  const trims = [c.moss, c.teal, c.stoneDeep, c.vermilion, c.woodDeep, c.tealDeep, c.ochre];
  const win = (x, y, w, h, kind) => {
    let q = k.R(x, y, w, h, tint(c.wood, 0.1), 4.5) + k.R(x + 8, y + 8, w - 16, h - 16, k.rnd() < 0.4 ? '#f7d58f' : '#a9bdb8', 3.5, 0.6);
    q += k.L(`M${x + w / 2} ${y + 8}V${y + h - 8}M${x + 8} ${y + h * 0.4}H${x + w - 8}`, 4) + k.Q([[x + 14, y + h - 12], [x + w * 0.4, y + 12], [x + w * 0.55, y + 12], [x + 30, y + h - 12]], '#fff', 0.25);
    if (kind === 'sill') q += k.R(x - 8, y + h, w + 16, 11, c.stone, 4) + [0, 1, 2].map((i) => k.S(`M${x + 6 + i * (w / 3)} ${y + h}v-15h20v15z`, c.vermilionDeep, 3.5) + k.C(x + 16 + i * (w / 3), y + h - 23, 14, i % 2 ? c.moss : mix(c.moss, c.teal, 0.4), 3.5)).join('');
    if (kind === 'bars') for (let i = 1; i < 5; i++) q += k.L(`M${x + (w * i) / 5} ${y + 4}V${y + h + 10}`, 3);
    if (kind === 'ac') q += k.R(x + 10, y + h + 10, w - 20, 40, '#e9e4d8', 4.5) + k.C(x + w / 2 - 8, y + h + 30, 15, '#cfc8ba', 3.5) + k.L(`M${x + w - 26} ${y + h + 20}v20`, 3);
    return q;
  };
  for (let i = 0; i < 7; i++) {
    const x = i * W, y = tops[i], w = walls[i];
    o += k.R(x, y, W, 660 - y, w, 5, 1);
    // old plaster and bricks
    for (let n = 0; n < 9; n++) { const bx = x + 12 + k.rnd() * (W - 60), by = y + 30 + k.rnd() * 300; o += k.L(`M${bx.toFixed(0)} ${by.toFixed(0)}h22m-14 9h24`, 3, shade(w, 0.13)); }
    o += k.B(x + W - 46, y + 4, 44, 655 - y, '#3a2b45', 0.07);
    // roof or cornice
    if (i % 3 === 1) o += k.P([[x - 8, y + 6], [x + 22, y - 46], [x + W - 22, y - 46], [x + W + 8, y + 6]], '#6c636e', 5) + Array.from({ length: 11 }, (_, n) => k.L(`M${(x + 4 + n * (W / 11)).toFixed(0)} ${y + 4}L${(x + 30 + n * ((W - 56) / 11)).toFixed(0)} ${y - 44}`, 3, '#4d4651')).join('');
    else if (i % 3 === 2) o += k.R(x - 6, y - 14, W + 12, 22, tint(w, 0.3), 5) + k.R(x + 20, y - 44, 54, 32, c.stone, 4.5) + k.L(`M${x + 150} ${y - 14}v-52m-18 0h36m-26 14h16`, 4);
    else o += k.R(x - 6, y - 12, W + 12, 20, shade(w, 0.18), 5) + k.S(`M${x + 130} ${y - 12}v-46h40v46z`, '#8f9fbd', 4.5) + k.C(x + 150, y - 58, 20, tint('#8f9fbd', 0.3), 4, 6);
    const kinds = [['bars', 'ac'], ['sill', 'bars'], ['bars', 'sill'], ['sill', 'sill'], ['ac', 'bars'], ['sill', 'ac'], ['bars', 'sill']][i];
    const wy = y + 46;
    o += win(x + 26, wy, 72, 84, kinds[0]) + win(x + W - 98, wy, 72, 84, kinds[1]);
    // blank sign board over each shop
    const sy = 420;
    o += k.B(x + 18, sy + 8, W - 32, 62, '#3a2b45', 0.18) + k.R(x + 12, sy, W - 24, 60, trims[i], 5) + k.R(x + 22, sy + 9, W - 44, 42, tint(trims[i], 0.14), 3, 0.6) + [x + 24, x + W - 24].map((q) => k.C(q, sy + 8, 3.5, c.ochre, 0)).join('');
    // shop front below: quiet, the doors are laid over it
    o += k.R(x + 10, 492, W - 20, 190, shade(w, 0.36), 5) + k.R(x + 24, 510, W - 48, 172, shade(w, 0.5), 4);
    for (let n = 0; n < 7; n++) o += k.L(`M${x + 26} ${530 + n * 22}h${W - 52}`, 3, shade(w, 0.6));
    o += k.awning(x + 4, 478, W - 8, 36, [trims[i], c.cream], 8, 10);
  }
  // evening light across the houses
  o += k.Q([[1600, 160], [1600, 420], [0, 690], [0, 520]], c.glow, 0.16);
  // laundry, wires and lanterns
  o += k.wire(70, 372, 330, 366, 12) + [[96, c.cream, 34], [146, c.indigoPale, 40], [204, c.rose, 32], [256, c.cream, 36]].map(([x, q, h]) => k.S(`M${x} 374l36 2l${k.j(3).toFixed(1)} ${h}l-38 -2z`, q, 4)).join('');
  o += k.wire(0, 214, 620, 190, 60) + k.wire(0, 240, 620, 190, 66, 3) + k.wire(620, 190, 1600, 150, 90) + k.wire(620, 190, 1600, 190, 96, 3);
  o += k.L('M620 170V708', 12) + k.L('M620 170V708', 6, c.woodDeep) + k.L('M584 194H656M592 216H648', 7);
  o += k.wire(690, 392, 1600, 380, 30, 3);
  [[760, 414], [880, 424], [1000, 428], [1120, 430], [1240, 428], [1360, 420], [1480, 410]].forEach(([x, y]) => { o += k.lantern(x, y, 20); });
  // pavement and road
  o += k.B(0, 680, 1600, 220, '#cdb694') + k.R(-6, 680, 1612, 30, '#dcc9a8', 5, 0.6);
  for (let x = 30; x < 1600; x += 88) o += k.L(`M${x} 684v22`, 3, '#b79f7c');
  o += k.B(0, 712, 1600, 188, '#c3aa88');
  for (let r = 0, y = 726; y < 900; r++, y += 18 + r * 7) { o += k.L(`M0 ${y}H1600`, 2.5, '#ad946f'); for (let x = (r % 2) * 50 - 20; x < 1640; x += 104 + r * 14) o += k.L(`M${x} ${y}l${((x - 800) * 0.03).toFixed(0)} ${18 + r * 7}`, 2.5, '#ad946f'); }
  // long shadows and puddles of light
  o += k.Q([[0, 712], [420, 712], [300, 770], [0, 790]], '#3a2b45', 0.12) + k.Q([[700, 712], [1120, 712], [1050, 740], [610, 744]], '#3a2b45', 0.1) + k.Q([[1240, 712], [1600, 712], [1600, 748], [1190, 752]], '#3a2b45', 0.1);
  // things at the kerb
  o += k.carton(24, 640, 74, 54, c.woodPale) + k.carton(42, 594, 52, 46, tint(c.woodPale, 0.15)) + k.plant(1560, 706, 0.9) + k.plant(470, 704, 0.7, c.tealDeep) + k.stool(1130, 640, 58, 62, c.teal);
  // a bicycle leaning by the lamp
  o += `<g transform="translate(652 632)">` + k.ground(60, 76, 76) + [[10, 46], [116, 46]].map(([x, y]) => k.C(x, y, 30, 'none', 5) + k.C(x, y, 4, k.LINE, 0) + k.L(`M${x - 20} ${y - 20}l40 40M${x + 20} ${y - 20}l-40 40`, 2)).join('') + k.L('M10 46L46 4L92 4L116 46M46 4L62 46L92 4M10 46H62M92 4L88 -20l16 -6M46 4l-4 -16', 6, c.tealDeep) + k.L('M30 -14h24', 8) + k.R(100, -24, 34, 26, c.woodPale, 4) + '</g>';
  return svg(1600, 900, o, defs);
}
