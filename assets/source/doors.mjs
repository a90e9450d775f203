// Writes assets/doors/<customer>.svg – seven shop fronts, 320 × 420, and the locked eighth.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pencil, svg, c, shade, tint, mix } from './scene.mjs';
const require = createRequire((process.env.ART_MODULES ?? process.cwd()) + '/');
const { optimize } = require('svgo');

/** wall, step and shadow common to all; the door stands between x 34 and 286, y 96–384 */
function front(k, wall, { plinth = shade(wall, 0.2), brick = false, step = c.stone } = {}) {
  let o = k.R(6, 24, 308, 372, wall, 6, 1);
  if (brick) for (let y = 40; y < 390; y += 26) for (let x = 14 + ((y / 26) % 2 ? 0 : 24); x < 300; x += 48) if (k.rnd() < 0.38) o += k.L(`M${x} ${y}h${26 + k.j(4)}`, 3, shade(wall, 0.16));
  if (!brick) for (let i = 0; i < 9; i++) { const x = 16 + k.rnd() * 280, y = 40 + k.rnd() * 330; o += k.L(`M${x.toFixed(0)} ${y.toFixed(0)}q8 -3 ${(12 + k.rnd() * 14).toFixed(0)} 0`, 3, shade(wall, 0.13)); }
  o += k.F('M250 27H311V393H250Z', '#3a2b45', 0.08);
  o += k.R(6, 360, 308, 36, plinth, 5, 1);
  return o;
}
const step = (k, col = c.stone, x = 40, w = 240) => k.R(x, 384, w, 16, tint(col, 0.25), 5, 1) + k.R(x - 14, 398, w + 28, 18, col, 5, 1);
const glass = (k, x, y, w, h, col = '#a9c6c4') => k.R(x, y, w, h, col, 4.5, 1) + k.Q([[x + w * 0.2, y + h - 4], [x + w * 0.55, y + 4], [x + w * 0.78, y + 4], [x + w * 0.43, y + h - 4]], '#fff', 0.28);

const doors = {
  provocative(k) {
    let o = front(k, '#b99a72', { plinth: '#7d6a55' });
    // open folding gate, dark inside with tools
    o += k.R(38, 108, 244, 278, '#4a3a38', 6, 1);
    o += k.B(44, 300, 232, 84, '#5f4a40') + k.L('M44 300H276', 4);
    const tools = (x, y) => k.L(`M${x} ${y}v52`, 10) + k.L(`M${x} ${y}v52`, 4.5, c.woodPale);
    for (const x of [92, 226]) o += tools(x, 138);
    o += k.S('M70 128h44l6 16h-56z', c.stone, 4.5) + k.S('M214 134c-6 -16 30 -16 24 0l-8 8h-8z', c.stoneDeep, 4.5);
    o += k.S('M138 126l46 0l10 44c-20 6 -46 6 -62 0z', c.stone, 4.5) + k.L('M134 168l6 8l8 -8l8 9l8 -9l8 9l8 -9l8 8', 4) + k.C(161, 116, 12, c.woodDeep, 4.5);
    o += k.L('M44 214H276', 9) + k.L('M44 214H276', 4, c.woodPale);
    for (const [x, w, h, q] of [[52, 40, 34, c.ochre], [96, 34, 28, c.teal], [134, 44, 40, c.vermilion], [182, 36, 30, c.stone], [222, 46, 36, c.indigoPale]]) o += k.R(x, 210 - h, w, h, q, 4.5, 1) + k.L(`M${x + 8} ${210 - h + 12}h${w - 16}`, 3.5, c.cream);
    o += k.S('M70 298v-34h62v34z', c.vermilionDeep, 5) + k.L('M84 264v-12h34v12M70 280h62', 4.5) + k.C(101, 281, 5, c.ochre, 3) + k.C(196, 272, 26, c.ochreDeep, 5) + k.C(196, 272, 15, '#4a3a38', 4.5) + k.L('M176 262a22 22 0 0 1 40 0', 3.5, c.woodDeep) + k.S('M146 298c-2 -26 24 -26 22 0z', c.stone, 4.5) + k.L('M238 298V228M252 298V236M264 298V230', 8) + k.L('M238 298V228M252 298V236M264 298V230', 3.5, c.stone);
    for (const [x, col] of [[64, c.vermilion], [112, c.cream], [222, c.teal]]) o += k.S(`M${x - 24} 318H${x + 24}L${x + 20} 376H${x - 20}Z`, col, 5) + k.C(x, 318, 24, tint(col, 0.4), 4.5, 7) + k.L(`M${x - 22} 322C${x - 18} 296 ${x + 18} 296 ${x + 22} 322`, 3.5);
    o += k.S('M142 376c-8 -60 50 -60 44 0z', c.ochreDeep, 5) + k.C(164, 352, 11, '#4a3a38', 4.5) + k.L('M150 344c6 -10 22 -10 28 0', 3.5);
    // scissor gate, pushed to the sides
    for (const x of [40, 58, 262, 280]) o += k.L(`M${x} 112V384`, 5, '#2f2a33');
    for (const x of [40, 262]) for (let y = 116; y < 376; y += 36) o += k.L(`M${x} ${y}l18 36M${x + 18} ${y}l-18 36`, 3.5, '#2f2a33');
    o += step(k);
    o += k.awning(16, 62, 288, 40, [c.moss, c.cream], 8, 12);
    // sign: a big hexagon nut
    o += k.S('M160 2L196 20V58L160 76L124 58V20Z', c.ochre, 6) + k.F('M160 4L194 21V57L160 74Z', c.ochreDeep, 0.6) + k.C(160, 39, 17, '#4a3a38', 6);
    return o;
  },
  evasive(k) {
    let o = front(k, '#9fb3ad', { plinth: '#6d7f7c' });
    o += k.R(40, 92, 240, 294, '#2f3240', 6, 1);
    // inside, under the half-closed shutter
    o += k.F('M46 262H274V384H46Z', '#4b4a55');
    o += k.L('M46 318H150M170 318H274', 5);
    for (const [x, h, q] of [[54, 34, c.vermilion], [76, 40, c.ochre], [98, 32, c.teal], [120, 38, c.rose], [178, 36, c.moss], [200, 42, c.indigoPale], [222, 34, c.ochre], [246, 38, c.vermilion]]) o += k.S(`M${x} ${316 - h}l4 -5l4 5l4 -5l4 5v${h}h-16z`, q, 3.5);
    for (let x = 56; x < 150; x += 24) o += k.R(x, 336, 17, 30, k.pick([c.cream, c.tealPale, c.ochre]), 3.5, 0.6);
    for (let x = 180; x < 268; x += 22) o += k.S(`M${x} 368v-24q0 -8 7 -8q7 0 7 8v24z`, k.pick([c.vermilion, c.teal, c.moss]), 3.5);
    // shutter
    o += k.R(44, 96, 232, 168, '#b9bfc2', 5, 1);
    for (let y = 114; y < 258; y += 18) o += k.L(`M46 ${y}H274`, 4, '#7d868c') + k.L(`M48 ${y + 5}H272`, 2.5, '#dfe3e2');
    o += k.R(40, 256, 240, 16, '#7d868c', 5, 1) + k.R(140, 262, 40, 12, c.ochreDeep, 4);
    // papers stuck on it
    o += k.S('M76 140l44 -4l3 50l-45 3z', c.cream, 4) + k.L('M86 154l24 -2M86 166l26 -2', 3, c.stoneDeep) + k.S('M196 168l38 5l-5 44l-37 -5z', c.ochre, 4) + k.L('M204 184l20 3M203 196l14 2', 3, c.ochreDeep);
    o += k.F('M44 264H276V292H44Z', '#1f2230', 0.4);
    o += step(k);
    o += k.R(28, 76, 264, 22, '#6d7f7c', 5, 1);
    // sign: a round disc on a bracket
    o += k.L('M160 84V64', 7) + k.C(160, 40, 35, c.teal, 6) + k.C(160, 40, 25, c.tealPale, 4) + k.R(148, 22, 24, 37, '#2f3240', 4.5, 0.6) + k.B(152, 28, 16, 22, c.cream) ;
    return o;
  },
  victim(k) {
    let o = front(k, '#cdbf9f', { plinth: '#97876a', brick: true });
    o += k.R(40, 110, 240, 276, '#514844', 6, 1);
    // wooden boards put before the shop, one missing
    const b = ['#9a8467', '#a58d6d', '#8f7a60', null, '#a08a6c', '#937d61'];
    b.forEach((q, i) => { const x = 44 + i * 39; if (q) { o += k.R(x, 116, 38, 266, q, 4.5, 1.5) + k.L(`M${x + 10} ${140 + k.j(10)}v60M${x + 26} ${230 + k.j(20)}v80`, 3, shade(q, 0.25)) + k.C(x + 19, 132, 3, LINE(k), 0) + k.C(x + 19, 366, 3, LINE(k), 0); } });
    o += k.B(164, 120, 33, 262, '#332d33') + k.L('M166 250h30', 4, '#6d5f55') + k.S('M170 248c2 -14 22 -14 24 0z', mix(c.moss, c.stoneDeep, 0.5), 3.5);
    o += k.P([[46, 214], [278, 196], [278, 216], [46, 234]], '#b79c78', 4.5) + k.C(62, 223, 3.5, LINE(k), 0) + k.C(262, 207, 3.5, LINE(k), 0);
    o += step(k);
    // empty crates and a fallen cabbage leaf
    o += k.ground(78, 396, 66) + k.R(28, 336, 96, 60, c.wood, 5, 1) + k.R(34, 342, 84, 12, '#4a3a38', 3.5) + k.L('M28 360h96M28 378h96', 4) + k.S('M52 344c4 -18 26 -20 34 -4c10 -10 24 -2 22 8z', mix(c.moss, c.ochreDeep, 0.5), 4);
    o += k.S('M212 400c-4 -26 20 -34 30 -20c14 -8 28 6 18 20z', mix(c.moss, c.ochreDeep, 0.35), 4.5) + k.L('M228 398c2 -8 8 -12 14 -14M240 398c4 -4 8 -6 12 -6', 3);
    o += k.awning(16, 66, 288, 34, ['#8e9a6a', '#e3d8bd'], 8, 12);
    o += k.F('M92 80l14 0l8 26l-18 -4z', '#cdbf9f') + k.L('M92 80l4 22l16 4', 3.5);
    // sign: a leaf, hanging askew by one chain
    o += `<g transform="rotate(12 160 36)">` + k.S('M106 42C112 8 166 -4 214 12C214 52 168 76 122 62C116 60 108 52 106 42Z', c.moss, 6) + k.L('M92 50C124 44 160 34 200 20M140 42l-8 -18M160 36l-6 -18M148 41l8 16M170 33l10 14', 4) + '</g>';
    o += k.L('M206 46V68', 4, LINE(k), ' stroke-dasharray="3 6"');
    return o;
  },
  overconfident(k) {
    let o = front(k, '#eadfce', { plinth: '#3f4d5a' });
    o += k.R(34, 100, 252, 286, '#2f3b49', 6, 1);
    // shop window left with a dress form, glass door right
    o += glass(k, 46, 112, 106, 262, '#c5d6d2');
    o += k.S('M84 176c6 -10 24 -10 30 0c10 12 6 30 2 40c8 30 16 60 18 86h-70c2 -26 10 -56 18 -86c-4 -10 -8 -28 2 -40z', c.vermilion, 4.5) + k.F('M104 172c14 6 14 30 10 44c8 30 16 60 18 86h-24c4 -40 4 -90 -4 -130z', c.vermilionDeep, 0.7) + k.L('M99 302v52M80 356h38', 5) + k.C(99, 160, 8, c.woodPale, 4);
    o += k.Q([[58, 370], [112, 116], [130, 116], [76, 370]], '#fff', 0.25);
    o += k.R(164, 112, 112, 268, c.ochre, 5, 1) + glass(k, 174, 124, 92, 244, '#a9c4c6');
    o += k.L('M186 232v64', 11) + k.L('M186 232v64', 5, c.ochre);
    o += k.S('M214 168h32v24l-16 12l-16 -12z', c.cream, 4) + k.C(230, 182, 6, c.ochre, 3);
    o += step(k, '#c9c2b6');
    // pillars, cornice
    o += k.R(20, 86, 280, 18, '#fff8ea', 5, 1) + k.R(12, 70, 296, 18, '#d9ccb6', 5, 1);
    // box trees
    for (const x of [26, 294]) o += k.S(`M${x - 16} 366h32l-4 32h-24z`, '#3f4d5a', 4.5) + k.C(x, 342, 24, mix(c.moss, c.teal, 0.3), 5) + k.L(`M${x - 10} 336q6 -6 12 0M${x} 350q6 -5 10 0`, 3, shade(c.moss, 0.4));
    // sign: an oval with a gold rim
    o += k.C(160, 38, 78, c.ochre, 6, 32) + k.C(160, 38, 66, c.vermilion, 4, 23) + k.S('M160 22l5 11l12 1l-9 8l3 12l-11 -6l-11 6l3 -12l-9 -8l12 -1z', c.glow, 3.5);
    return o;
  },
  stubborn(k) {
    let o = front(k, '#b58a6a', { plinth: '#7b5a48', brick: true });
    o += k.R(36, 104, 248, 282, c.woodDeep, 6, 1);
    // two old leaves of a wooden door, the left one ajar
    o += k.R(50, 118, 108, 266, '#3a2e2c', 4.5, 1);
    o += k.P([[50, 118], [116, 128], [116, 376], [50, 384]], '#7f4d33', 5) + k.L('M72 124V380M94 126V378', 3, shade('#7f4d33', 0.3)) + k.C(104, 256, 6, c.ochre, 3.5);
    o += k.R(162, 118, 110, 266, '#94603f', 5, 1) + k.R(176, 134, 82, 92, '#6b452f', 4) + k.R(176, 244, 82, 124, '#a66d48', 4);
    for (let x = 190; x < 258; x += 17) o += k.L(`M${x} 136v88`, 5, '#94603f'); for (let y = 154; y < 226; y += 18) o += k.L(`M178 ${y}h78`, 5, '#94603f');
    o += k.C(172, 262, 8, c.ochre, 4) + k.L('M172 270v14', 4);
    // warm light and steam from inside
    o += k.F('M118 130H156V382H118Z', c.duskDeep, 0.75);
    o += k.L('M134 372c-16 -26 16 -40 4 -70c-10 -24 14 -36 4 -64c-8 -22 8 -34 2 -56', 9, '#fff8ea', ' opacity=".75"') + k.L('M146 350c-10 -20 10 -30 2 -54c-6 -18 8 -28 2 -46', 6, '#fff8ea', ' opacity=".6"');
    // noodle rack / trays outside
    o += step(k, '#a89a88');
    o += k.ground(276, 400, 44) + k.R(240, 352, 68, 20, c.woodPale, 4.5, 1) + k.R(240, 372, 68, 22, c.wood, 4.5, 1) + [250, 272].map((x) => k.box3(x, 336, 20, 16, '#fff8ea', { d: 8, sw: 3.5 })).join('');
    // tiled eave
    o += k.P([[14, 92], [40, 58], [280, 58], [306, 92]], '#5c5560', 5);
    for (let x = 22; x < 300; x += 23) o += k.S(`M${x} 92a11.5 9 0 0 0 23 0z`, '#7a7280', 4) + k.L(`M${x + 11} 88L${40 + ((x + 11 - 14) / 292) * 240} 62`, 3, '#3f3a46');
    // sign: a bowl
    o += k.S('M112 26H208C206 54 184 68 160 68C136 68 114 54 112 26Z', c.cream, 6) + k.F('M176 28H205C204 52 184 66 164 66C180 56 182 42 176 28Z', c.paperDeep) + k.L('M118 38C140 46 180 46 202 38', 5, c.indigo) + k.S('M140 66h40l4 9h-48z', c.cream, 5) + k.L('M134 26C140 10 148 26 154 10M160 26C166 8 174 24 180 8', 5, c.ochreDeep);
    return o;
  },
  sophisticated(k) {
    let o = front(k, '#efe6d3', { plinth: '#57525c' });
    o += k.F('M10 28H310V60H10Z', '#57525c') ;
    // moon gate
    o += k.C(160, 252, 132, '#4b4450', 6) + k.C(160, 252, 116, '#c8935a', 5);
    o += `<clipPath id="m"><circle cx="160" cy="252" r="113"/></clipPath><g clip-path="url(#m)">` + k.B(40, 130, 240, 260, '#d9a86d') + k.B(40, 330, 240, 60, '#a8764a') + k.L('M40 330H280', 4)
      + k.R(64, 150, 192, 130, '#8a5636', 5) + [[70, 156, 60, 56], [134, 156, 50, 40], [188, 156, 62, 66], [70, 216, 60, 58], [134, 200, 50, 74], [188, 226, 62, 48]].map(([x, y, w, h]) => k.R(x, y, w, h, '#e9c794', 3.5)).join('')
      + k.S('M84 210c-8 -22 0 -30 8 -34c-2 -6 16 -6 14 0c10 6 14 16 6 34z', c.tealPale, 3.5) + k.S('M146 194v-20h26v20z', c.vermilion, 3.5) + k.S('M200 220c-4 -30 8 -40 16 -40s20 12 14 40z', c.indigoPale, 3.5) + k.S('M82 272c-8 -18 32 -18 26 0z', c.ochre, 3.5) + k.S('M144 272v-40h30v40z', c.teal, 3.5) + k.S('M200 272v-24h38v24z', c.vermilionDeep, 3.5)
      + k.R(96, 312, 128, 14, '#6b4028', 4.5) + k.L('M108 326v50M212 326v50', 8) + k.S('M140 312c-4 -24 34 -24 30 0z', c.moss, 4) + k.L('M170 302c10 -4 12 4 6 8M140 304c-8 0 -10 -6 -10 -8', 4) + k.C(155, 292, 4, c.moss, 3.5) + k.R(184, 302, 14, 10, c.cream, 3.5) + k.R(116, 302, 14, 10, c.cream, 3.5) + '</g>';
    o += k.C(160, 252, 116, 'none', 5);
    o += k.S('M96 384H224V356C190 372 130 372 96 356Z', '#4b4450', 5);
    o += step(k, '#a9a2a0', 60, 200);
    // eave
    o += k.S('M0 66C30 62 40 44 60 40H260C280 44 290 62 320 66V80H0Z', '#57525c', 5) + k.L('M70 46L60 72M110 44L104 72M210 44L216 72M250 46L260 72', 3, '#37333d');
    o += k.lantern(40, 128, 22) + k.lantern(280, 128, 22);
    // sign: a teapot plaque
    o += k.S('M130 20h60l-4 -8h-52zM124 22C110 34 112 62 136 66H184C208 62 210 34 196 22Z', c.tealDeep, 6) + k.L('M206 34C222 24 222 60 200 56M116 50C98 50 102 34 92 30', 6) + k.C(160, 8, 6, c.ochre, 4) + k.L('M138 36c12 8 32 8 44 0', 4.5, c.ochre);
    return o;
  },
  promiser(k) {
    let o = front(k, '#d8b9a0', { plinth: '#8f6a5c' });
    o += k.R(38, 96, 244, 290, '#6b3f4a', 6, 1);
    // rolls of cloth inside
    const cols = [c.vermilion, c.ochre, c.teal, c.rose, c.indigo, c.moss, c.cream, c.plum];
    for (let r = 0; r < 3; r++) for (let i = 0; i < 7; i++) { const q = cols[(i * 3 + r * 2) % 8]; o += k.C(62 + i * 33, 150 + r * 34, 16, q, 4) + k.C(62 + i * 33, 150 + r * 34, 6, c.woodPale, 3); }
    o += k.R(44, 238, 232, 10, c.woodPale, 4);
    for (let i = 0; i < 6; i++) { const q = cols[(i * 5 + 1) % 8], x = 56 + i * 37, t = 268 + (i % 3) * 12; o += k.R(x, t, 24, 116 - (t - 268), q, 4.5, 1) + k.C(x + 12, t, 12, tint(q, 0.4), 4, 5) + k.B(x + 16, t + 6, 6, 104 - (t - 268), shade(q, 0.25)); }
    // drapes at both sides
    const drape = (s, col) => { const X = (x) => 160 + s * x; return k.S(`M${X(10)} 102H${X(122)}V300C${X(110)} 312 ${X(98)} 306 ${X(92)} 296C${X(96)} 230 ${X(70)} 150 ${X(10)} 102Z`, col, 5) + k.L(`M${X(40)} 106C${X(84)} 150 ${X(106)} 220 ${X(104)} 300M${X(76)} 104C${X(104)} 150 ${X(114)} 210 ${X(114)} 300`, 3.5, shade(col, 0.35)) + k.S(`M${X(88)} 250L${X(124)} 244V262L${X(90)} 266Z`, c.ochre, 4); };
    o += drape(-1, c.rose) + drape(1, c.tealPale);
    o += step(k);
    o += k.awning(16, 60, 288, 36, [c.ochre, c.vermilion, c.cream, c.teal], 8, 12);
    // sign: scissors
    o += k.L('M132 56L190 8M188 56L130 8', 13) + k.L('M132 56L190 8M188 56L130 8', 6, c.stone) + k.C(126, 60, 14, 'none', 13) + k.C(194, 60, 14, 'none', 13) + `<g fill="none" stroke="${c.vermilion}" stroke-width="6"><circle cx="126" cy="60" r="14"/><circle cx="194" cy="60" r="14"/></g>` + k.C(160, 32, 5, c.ochre, 4);
    return o;
  },
  locked(k) {
    let o = front(k, '#a59c98', { plinth: '#766e70', brick: true });
    o += k.R(52, 100, 216, 286, '#5a535c', 6, 1);
    for (const s of [0, 1]) { const x = 64 + s * 98; o += k.R(x, 112, 94, 272, '#7d7480', 5, 1) + k.R(x + 14, 128, 66, 104, '#8d848f', 4) + k.R(x + 14, 250, 66, 118, '#8d848f', 4) + k.F(`M${x + 56} 130h22v100h-22zM${x + 56} 252h22v114h-22z`, '#6d6570'); }
    // chain and padlock
    for (let i = 0; i < 9; i++) o += `<ellipse cx="${84 + i * 19}" cy="${224 + Math.sin((i / 8) * Math.PI) * 22}" rx="12" ry="8" fill="none" stroke="${k.LINE}" stroke-width="9"/><ellipse cx="${84 + i * 19}" cy="${224 + Math.sin((i / 8) * Math.PI) * 22}" rx="12" ry="8" fill="none" stroke="${c.stone}" stroke-width="4"/>`;
    o += k.L('M138 268v-14c0 -30 44 -30 44 0v14', 15) + k.L('M138 268v-14c0 -30 44 -30 44 0v14', 7, c.stone) + k.R(122, 264, 76, 62, c.ochre, 6, 1) + k.F('M172 267H195V323H172Z', c.ochreDeep, 0.7) + k.S('M160 282a8 8 0 0 1 5 14l3 16h-16l3 -16a8 8 0 0 1 5 -14z', k.LINE, 2);
    // cobweb, dust
    o += k.L('M70 118C86 134 104 132 118 118M70 150C96 150 108 136 112 118M66 116L112 156', 3, '#c5bcc0');
    o += step(k, '#a59c98');
    o += k.R(30, 78, 260, 24, '#766e70', 5, 1);
    // sign: covered with a cloth
    o += k.S('M104 18C130 6 190 6 216 18L222 64C212 76 204 64 196 72C186 78 178 66 168 74C156 80 148 66 138 74C128 80 118 66 108 72L98 64Z', '#cfc6bd', 6) + k.L('M124 22C120 40 124 52 120 66M160 16C164 36 158 50 162 68M196 20C194 40 200 50 198 66', 4, '#9a918d');
    return o;
  },
};
const LINE = (k) => k.LINE;
const out = new URL('../doors/', import.meta.url);
mkdirSync(out, { recursive: true });
Object.entries(doors).forEach(([n, f], i) => {
  const s = optimize(svg(320, 420, f(pencil(i + 3))), { multipass: true, floatPrecision: 1, plugins: [{ name: 'preset-default', params: { overrides: { cleanupIds: false } } }] }).data;
  writeFileSync(new URL(n + '.svg', out), s + '\n');
  console.log(n, s.length);
});
