// Who they are: heads, clothes, and which face and pose tells which feeling.
import { fill, line, halo, smooth, poly } from '../pen.mjs';
import { ink, palette as c, skins, shade, tint, mix } from '../palette.mjs';
import { CX } from './torso.mjs';

const X = (d) => CX + d;
// --- clothes -----------------------------------------------------------------------------------------------
const neck = (skin, shadow, bottom, spread = 46) => {
  const d = `M${X(-46)} 296V352C${X(-46 - (spread - 46))} 366 ${X(-34)} ${bottom} ${X(4)} ${bottom}C${X(38)} ${bottom} ${X(46 + (spread - 46))} 366 ${X(46)} 352V296Z`;
  return { d, svg: fill(d, skin) + `<clipPath id="n"><path d="${d}"/></clipPath><g clip-path="url(#n)"><use href="#h" fill="${shadow}" transform="translate(-4 26)"/></g>` };
};
const torsoShade = (torso, col, amount = 0.18) =>
  `<clipPath id="t"><path d="${torso}"/></clipPath><g clip-path="url(#t)"><path d="M${X(96)} 380C${X(140)} 470 ${X(70)} 560 ${X(92)} 780H600V380Z" fill="${shade(col, amount)}"/></g>`;
const inTorso = (s) => `<g clip-path="url(#t)">${s}</g>`;

function teeAndApron(p) {
  return (torso) => {
    const n = neck(p.skin, p.skinShade, 410, 54);
    const ap = c.woodDeep;
    let o = torsoShade(torso, p.cloth);
    o += fill(`M${X(-56)} 352C${X(-60)} 400 ${X(-30)} 426 ${X(4)} 426C${X(40)} 426 ${X(60)} 400 ${X(56)} 352Z`, shade(p.cloth, 0.3)) + n.svg;
    o += line(`M${X(-58)} 356C${X(-60)} 402 ${X(-32)} 428 ${X(4)} 428C${X(42)} 428 ${X(62)} 402 ${X(58)} 356`, 6) + line(`M${X(-46)} 372C${X(-38)} 398 ${X(-18)} 410 ${X(4)} 410C${X(26)} 410 ${X(42)} 398 ${X(47)} 372`, 5);
    // apron
    o += inTorso(
      line(`M${X(-62)} 366L${X(-92)} 490`, 34) + line(`M${X(62)} 366L${X(96)} 490`, 34) + line(`M${X(-62)} 366L${X(-92)} 490`, 20, ap) + line(`M${X(62)} 366L${X(96)} 490`, 20, ap)
      + `<path d="M${X(-104)} 484C${X(-40)} 474 ${X(50)} 474 ${X(108)} 484C${X(110)} 560 ${X(124)} 610 ${X(170)} 640V800H${X(-170)}V640C${X(-124)} 610 ${X(-106)} 560 ${X(-104)} 484Z" fill="${ap}" stroke="${ink}" stroke-width="7" stroke-linejoin="round"/>`
      + `<path d="M${X(60)} 478L${X(108)} 484C${X(110)} 560 ${X(124)} 610 ${X(170)} 640V800H${X(70)}C${X(84)} 700 ${X(50)} 600 ${X(60)} 478Z" fill="${shade(ap, 0.25)}" opacity=".7"/>`
      + line(`M${X(-92)} 500C${X(-40)} 492 ${X(50)} 492 ${X(96)} 500`, 3.5, tint(ap, 0.35), ' stroke-dasharray="9 8"')
      + line(`M${X(-30)} 540H${X(44)}V606C${X(20)} 616 ${X(-10)} 616 ${X(-30)} 606Z`, 5)
      + `<path d="M${X(18)} 512l14 -3l8 56h-16z" fill="${c.ochre}" stroke="${ink}" stroke-width="5" stroke-linejoin="round"/>` + fill(`M${X(-28)} 556H${X(42)}V604C${X(20)} 612 ${X(-10)} 612 ${X(-28)} 604Z`, ap) + line(`M${X(-30)} 552H${X(44)}`, 5));
    return o;
  };
}
function hoodie(p) {
  return (torso) => {
    const n = neck(p.skin, p.skinShade, 416, 52);
    let o = torsoShade(torso, p.cloth);
    o += inTorso(`<path d="M${X(-52)} 350C${X(-40)} 470 ${X(-34)} 640 ${X(-40)} 800H${X(46)}C${X(42)} 640 ${X(46)} 470 ${X(56)} 350Z" fill="${c.cream}"/>` + `<path d="M${X(8)} 440C${X(34)} 560 ${X(16)} 700 ${X(20)} 800H${X(46)}C${X(42)} 640 ${X(46)} 470 ${X(56)} 350Z" fill="${c.paperDeep}"/>`);
    o += n.svg + line(`M${X(-48)} 380C${X(-36)} 408 ${X(-16)} 418 ${X(4)} 418C${X(26)} 418 ${X(42)} 404 ${X(50)} 380`, 5.5);
    o += inTorso(line(`M${X(-56)} 400C${X(-40)} 500 ${X(-34)} 640 ${X(-40)} 800`, 7) + line(`M${X(60)} 400C${X(46)} 500 ${X(42)} 640 ${X(46)} 800`, 7)
      + line(`M${X(-52)} 470C${X(-46)} 560 ${X(-42)} 660 ${X(-46)} 800`, 3.5, tint(p.cloth, 0.5), ' stroke-dasharray="5 6"')
      + line(`M${X(-152)} 690C${X(-120)} 660 ${X(-90)} 650 ${X(-62)} 648`, 6) + line(`M${X(152)} 690C${X(120)} 660 ${X(90)} 650 ${X(68)} 648`, 6));
    // hood, lying on the shoulders
    const hl = `M${X(-48)} 318C${X(-92)} 330 ${X(-128)} 360 ${X(-112)} 402C${X(-96)} 440 ${X(-66)} 452 ${X(-52)} 470C${X(-58)} 430 ${X(-62)} 380 ${X(-44)} 350Z`;
    const hr = `M${X(44)} 330C${X(86)} 332 ${X(126)} 362 ${X(112)} 402C${X(96)} 440 ${X(70)} 452 ${X(56)} 470C${X(60)} 430 ${X(66)} 384 ${X(46)} 352Z`;
    for (const h of [hl, hr]) o += halo(h, 6) + fill(h, h === hl ? p.cloth : shade(p.cloth, 0.12));
    o += line(`M${X(-70)} 352C${X(-84)} 372 ${X(-82)} 398 ${X(-70)} 420`, 5) + line(`M${X(70)} 356C${X(82)} 374 ${X(82)} 398 ${X(72)} 420`, 5);
    o += line(`M${X(-50)} 462C${X(-52)} 490 ${X(-48)} 510 ${X(-52)} 534`, 6, c.cream) + line(`M${X(56)} 462C${X(54)} 484 ${X(58)} 500 ${X(56)} 520`, 6, c.cream);
    return o;
  };
}
function cardigan(p) {
  return (torso) => {
    const n = neck(p.skin, p.skinShade, 424, 50);
    let o = torsoShade(torso, p.cloth);
    o += inTorso(`<path d="M${X(-54)} 350C${X(-50)} 430 ${X(-20)} 520 ${X(4)} 560C${X(28)} 520 ${X(56)} 430 ${X(58)} 350Z" fill="${c.cream}"/>`);
    o += n.svg;
    const cl = `M${X(-50)} 352C${X(-62)} 372 ${X(-66)} 392 ${X(-64)} 412L${X(-28)} 442C${X(-16)} 432 ${X(-6)} 424 ${X(2)} 420C${X(-20)} 410 ${X(-40)} 388 ${X(-50)} 352Z`;
    const cr = `M${X(50)} 352C${X(64)} 372 ${X(70)} 392 ${X(68)} 412L${X(34)} 442C${X(22)} 434 ${X(12)} 424 ${X(2)} 420C${X(26)} 410 ${X(44)} 388 ${X(50)} 352Z`;
    o += halo(cl, 5) + halo(cr, 5) + fill(cl, c.cream) + fill(cr, c.paperDeep);
    o += inTorso(line(`M${X(-70)} 404C${X(-54)} 470 ${X(-26)} 530 ${X(2)} 572C${X(4)} 640 ${X(2)} 720 ${X(4)} 800`, 7) + line(`M${X(74)} 404C${X(58)} 470 ${X(32)} 530 ${X(2)} 572`, 7)
      + line(`M${X(-86)} 408C${X(-70)} 480 ${X(-42)} 540 ${X(-18)} 576C${X(-16)} 640 ${X(-18)} 720 ${X(-16)} 800`, 4) + line(`M${X(90)} 408C${X(74)} 480 ${X(48)} 540 ${X(24)} 576C${X(24)} 640 ${X(22)} 720 ${X(24)} 800`, 4)
      + [604, 660, 716].map((y) => `<circle cx="${X(13)}" cy="${y}" r="7" fill="${c.ochre}" stroke="${ink}" stroke-width="4"/>`).join('')
      // small woven pattern
      + [[-120, 470], [-96, 540], [-126, 600], [-84, 640], [-120, 690], [110, 470], [84, 540], [122, 590], [80, 640], [118, 690], [-70, 590], [64, 590]].map(([a, b]) => line(`M${X(a - 6)} ${b}l6 -7l6 7l-6 7z`, 3, tint(p.cloth, 0.45))).join(''));
    return o;
  };
}
function blazer(p, { shirt = c.cream, lapel = shade(p.cloth, 0.14), necklace = false, square = null, tie = null, single = 568 } = {}) {
  return (torso) => {
    const n = neck(p.skin, p.skinShade, tie || !necklace ? 408 : 440, 50);
    let o = torsoShade(torso, p.cloth);
    o += inTorso(`<path d="M${X(-56)} 348C${X(-60)} 430 ${X(-20)} 540 ${X(2)} ${single}C${X(30)} 540 ${X(62)} 430 ${X(58)} 348Z" fill="${shirt}"/><path d="M${X(10)} 440L${X(2)} ${single}C${X(30)} 540 ${X(62)} 430 ${X(58)} 348Z" fill="${shade(shirt, 0.1)}"/>`);
    o += n.svg;
    if (necklace) {
      o += line(`M${X(-50)} 372C${X(-40)} 420 ${X(-16)} 444 ${X(4)} 446C${X(26)} 444 ${X(46)} 420 ${X(52)} 372`, 6);
      o += line(`M${X(-44)} 356C${X(-30)} 398 ${X(-12)} 412 ${X(4)} 413C${X(20)} 412 ${X(36)} 398 ${X(46)} 356`, 4, c.ochreDeep) + `<circle cx="${X(4)}" cy="416" r="9" fill="${c.ochre}" stroke="${ink}" stroke-width="4"/>`;
    } else {
      const cl = `M${X(-48)} 346C${X(-60)} 362 ${X(-64)} 380 ${X(-62)} 396L${X(-26)} 438L${X(2)} 408C${X(-24)} 396 ${X(-42)} 376 ${X(-48)} 346Z`;
      const cr = `M${X(48)} 346C${X(62)} 362 ${X(68)} 380 ${X(66)} 396L${X(32)} 438L${X(2)} 408C${X(28)} 396 ${X(44)} 376 ${X(48)} 346Z`;
      if (tie) o += `<path d="M${X(-10)} 414H${X(16)}L${X(11)} 436L${X(20)} 540L${X(2)} ${single + 4}L${X(-14)} 540L${X(-4)} 436Z" fill="${tie}" stroke="${ink}" stroke-width="5" stroke-linejoin="round"/>`;
      else o += line(`M${X(2)} 412V${single - 20}`, 4.5) + [452, 496].map((y) => `<circle cx="${X(11)}" cy="${y}" r="4" fill="${ink}"/>`).join('');
      o += halo(cl, 5) + halo(cr, 5) + fill(cl, shirt) + fill(cr, shade(shirt, 0.08));
    }
    const ll = `M${X(-56)} 352C${X(-84)} 372 ${X(-98)} 398 ${X(-96)} 428L${X(-116)} 446L${X(-92)} 462C${X(-76)} 500 ${X(-34)} 546 ${X(2)} ${single + 6}C${X(-26)} 520 ${X(-62)} 430 ${X(-56)} 352Z`;
    const lr = `M${X(58)} 352C${X(88)} 372 ${X(102)} 398 ${X(100)} 428L${X(120)} 446L${X(96)} 462C${X(80)} 500 ${X(38)} 546 ${X(2)} ${single + 6}C${X(32)} 520 ${X(68)} 430 ${X(58)} 352Z`;
    o += inTorso(line(`M${X(2)} ${single + 6}C${X(8)} 640 ${X(8)} 720 ${X(16)} 800`, 7));
    for (const l of [ll, lr]) o += halo(l, 6) + fill(l, l === ll ? lapel : shade(lapel, 0.14));
    o += `<circle cx="${X(-10)}" cy="${single + 40}" r="8" fill="${p.button ?? c.ochre}" stroke="${ink}" stroke-width="4"/><circle cx="${X(-8)}" cy="${single + 100}" r="8" fill="${p.button ?? c.ochre}" stroke="${ink}" stroke-width="4"/>`;
    o += inTorso(line(`M${X(66)} 520L${X(112)} 510`, 6));
    if (square) o += `<path d="M${X(68)} 518L${X(76)} 494L${X(90)} 504L${X(102)} 488L${X(110)} 510Z" fill="${square}" stroke="${ink}" stroke-width="5" stroke-linejoin="round"/>`;
    return o;
  };
}
function workJacket(p) {
  return (torso) => {
    const n = neck(p.skin, p.skinShade, 400, 50);
    let o = torsoShade(torso, p.cloth);
    o += n.svg;
    const cl = `M${X(-50)} 344C${X(-70)} 362 ${X(-80)} 388 ${X(-78)} 414L${X(-30)} 440L${X(2)} 402C${X(-26)} 394 ${X(-42)} 374 ${X(-50)} 344Z`;
    const cr = `M${X(50)} 344C${X(72)} 362 ${X(84)} 388 ${X(82)} 414L${X(36)} 440L${X(2)} 402C${X(28)} 394 ${X(46)} 374 ${X(50)} 344Z`;
    o += inTorso(line(`M${X(2)} 406C${X(6)} 520 ${X(4)} 640 ${X(8)} 800`, 7) + line(`M${X(20)} 430C${X(24)} 520 ${X(22)} 640 ${X(26)} 800`, 3.5, shade(p.cloth, 0.35)));
    for (const l of [cl, cr]) o += halo(l, 6) + fill(l, l === cl ? p.cloth : shade(p.cloth, 0.14));
    o += [462, 530, 600].map((y) => `<circle cx="${X(13)}" cy="${y}" r="7" fill="${c.paperDeep}" stroke="${ink}" stroke-width="4"/>`).join('');
    for (const s of [-1, 1]) {
      const x0 = X(s * 84 - 36 + (s > 0 ? 6 : 0));
      o += line(`M${x0} 496h72v62l-36 14l-36 -14z`, 5.5) + fill(`M${x0} 496h72v16l-36 12l-36 -12z`, shade(p.cloth, 0.22)) + line(`M${x0} 496h72v16l-36 12l-36 -12z`, 5);
    }
    // waist apron of the workshop
    o += inTorso(`<path d="M${X(-170)} 668C${X(-60)} 650 ${X(60)} 650 ${X(176)} 668V800H${X(-170)}Z" fill="${c.cream}" stroke="${ink}" stroke-width="7"/><path d="M${X(70)} 653L${X(176)} 668V800H${X(84)}C${X(96)} 740 ${X(66)} 700 ${X(70)} 653Z" fill="${c.paperDeep}"/>` + line(`M${X(-160)} 684C${X(-60)} 668 ${X(60)} 668 ${X(170)} 684`, 4, c.stoneDeep) + line(`M${X(-50)} 700C${X(-54)} 730 ${X(-48)} 760 ${X(-52)} 790M${X(20)} 706C${X(24)} 740 ${X(18)} 760 ${X(22)} 790`, 4, c.stone));
    return o;
  };
}
function openShirt(p) {
  return (torso) => {
    const n = neck(p.skin, p.skinShade, 420, 52);
    let o = torsoShade(torso, p.cloth);
    o += inTorso(`<path d="M${X(-56)} 350C${X(-52)} 470 ${X(-44)} 640 ${X(-60)} 800H${X(66)}C${X(50)} 640 ${X(58)} 470 ${X(58)} 350Z" fill="${c.tealPale}"/><path d="M${X(14)} 430C${X(34)} 560 ${X(22)} 700 ${X(26)} 800H${X(66)}C${X(50)} 640 ${X(58)} 470 ${X(58)} 350Z" fill="${shade(c.tealPale, 0.14)}"/>`);
    o += n.svg + line(`M${X(-50)} 386C${X(-36)} 414 ${X(-16)} 422 ${X(4)} 422C${X(26)} 422 ${X(42)} 410 ${X(52)} 386`, 5.5);
    const cl = `M${X(-50)} 344C${X(-74)} 362 ${X(-86)} 390 ${X(-84)} 420L${X(-46)} 452C${X(-54)} 420 ${X(-56)} 380 ${X(-50)} 344Z`;
    const cr = `M${X(50)} 344C${X(76)} 362 ${X(90)} 390 ${X(88)} 420L${X(50)} 452C${X(58)} 420 ${X(60)} 380 ${X(50)} 344Z`;
    o += inTorso(line(`M${X(-52)} 446C${X(-46)} 560 ${X(-44)} 660 ${X(-60)} 800`, 7) + line(`M${X(56)} 446C${X(52)} 560 ${X(50)} 660 ${X(66)} 800`, 7)
      + line(`M${X(-134)} 540H${X(-84)}V592C${X(-100)} 600 ${X(-120)} 600 ${X(-134)} 592Z`, 5)
      + [-150, -118, -86].map((q) => line(`M${X(q)} 420C${X(q + 6)} 540 ${X(q + 2)} 680 ${X(q)} 800`, 3, tint(p.cloth, 0.4))).join('') + [88, 120, 150].map((q) => line(`M${X(q)} 420C${X(q - 6)} 540 ${X(q - 2)} 680 ${X(q)} 800`, 3, tint(p.cloth, 0.25))).join(''));
    for (const l of [cl, cr]) o += halo(l, 6) + fill(l, l === cl ? p.cloth : shade(p.cloth, 0.12));
    // measuring tape round the neck
    const tape = [`M${X(-66)} 366C${X(-86)} 420 ${X(-92)} 520 ${X(-86)} 620`, `M${X(70)} 366C${X(92)} 420 ${X(92)} 500 ${X(88)} 580`];
    for (const t of tape) o += line(t, 26, ink, ' style="stroke-linecap:butt"') + line(t, 15, c.cream, ' style="stroke-linecap:butt"') + line(t, 15, c.vermilion, ' style="stroke-linecap:butt" stroke-dasharray="3 17"');
    return o;
  };
}
function poloLanyard(p) {
  return (torso) => {
    const n = neck(p.skin, p.skinShade, 410, 50);
    let o = torsoShade(torso, p.cloth) + n.svg;
    o += line(`M${X(-50)} 380C${X(-36)} 406 ${X(-16)} 414 ${X(4)} 414C${X(26)} 414 ${X(42)} 402 ${X(52)} 380`, 6);
    o += line(`M${X(-54)} 378C${X(-50)} 440 ${X(-14)} 520 ${X(2)} 556`, 13) + line(`M${X(58)} 378C${X(54)} 440 ${X(18)} 520 ${X(4)} 556`, 13) + line(`M${X(-54)} 378C${X(-50)} 440 ${X(-14)} 520 ${X(2)} 556`, 5, c.vermilion) + line(`M${X(58)} 378C${X(54)} 440 ${X(18)} 520 ${X(4)} 556`, 5, c.vermilion);
    o += `<rect x="${X(-32)}" y="560" width="70" height="88" rx="8" fill="${c.cream}" stroke="${ink}" stroke-width="6"/><circle cx="${X(3)}" cy="590" r="14" fill="${c.stone}"/>` + line(`M${X(-16)} 622h38`, 6, c.stoneDeep);
    return o;
  };
}
function paddedVest(p) {
  return (torso) => {
    const n = neck(p.skin, p.skinShade, 404, 50);
    let o = torsoShade(torso, p.cloth);
    o += n.svg;
    const collar = `M${X(-52)} 348C${X(-70)} 360 ${X(-74)} 384 ${X(-60)} 402C${X(-30)} 426 ${X(30)} 428 ${X(64)} 402C${X(78)} 384 ${X(74)} 360 ${X(54)} 348C${X(50)} 384 ${X(28)} 402 ${X(2)} 404C${X(-26)} 402 ${X(-46)} 384 ${X(-52)} 348Z`;
    o += halo(collar, 6) + fill(collar, tint(p.cloth, 0.2));
    o += inTorso(line(`M${X(2)} 420V800`, 7) + [460, 530, 600, 670, 740].map((y) => line(`M${X(-150)} ${y + 14}C${X(-100)} ${y} ${X(-50)} ${y} ${X(-8)} ${y + 8}M${X(12)} ${y + 8}C${X(60)} ${y} ${X(110)} ${y} ${X(150)} ${y + 14}`, 4, shade(p.cloth, 0.4))).join('') + [450, 520, 590, 660, 730].map((y) => `<circle cx="${X(2)}" cy="${y}" r="8" fill="${c.ochre}" stroke="${ink}" stroke-width="4"/>`).join(''));
    return o;
  };
}

// --- heads -------------------------------------------------------------------------------------------------
// hair regions and extras are given in Open Peeps head coordinates
const cap = `M52 190C40 96 120 30 232 28C336 26 404 74 412 150C416 168 410 176 398 176C300 150 170 156 92 200C70 210 56 204 52 190Z`;
const brim = `M196 168C270 140 370 138 420 160C462 176 470 200 448 206C392 186 300 184 226 206C196 208 180 182 196 168Z`;

const person = (o) => {
  const p = { handScale: 1, ...o, skin: skins[o.tone][0], skinShade: skins[o.tone][1] };
  p.torso = o.clothes(p);
  return p;
};
const basePoses = {
  calm: 'rest', warm: 'rest', thoughtful: 'rest', worried: 'clasped', sad: 'rest', weeping: 'wipe', annoyed: 'crossed', angry: 'hips', smug: 'crossed', wary: 'crossed', surprised: 'palms', ashamed: 'clasped',
};
export const people = {
  provocative: person({
    tone: 'tan', S: 186, W: 150, arm: 1.16, handScale: 1.06, slope: -2, cloth: c.moss, pocket: c.woodDeep, sleeve: 'short', clothes: teeAndApron,
    hair: 'Short', hairShine: 'M120 150C150 112 200 92 250 96M104 190C108 178 114 168 122 160', stubble: true, heavyBrows: true,
    poses: { ...basePoses, calm: 'rest', thoughtful: 'chin', worried: 'palms', sad: 'rest', angry: 'point', annoyed: 'hips', wary: 'crossed', smug: 'hips', surprised: 'palms', ashamed: 'nape' },
  }),
  evasive: person({
    tone: 'warm', S: 166, W: 134, arm: 0.98, slope: 6, cloth: c.teal, sleeve: 'long', clothes: hoodie,
    hair: 'ShortMessy', hairShine: 'M110 160C120 120 160 92 220 90M250 88C270 88 290 92 306 96', lines: 'eyebags',
    poses: { ...basePoses, calm: 'phone', warm: 'nape', thoughtful: 'phone', worried: 'nape', angry: 'palms', annoyed: 'phone', smug: 'offer', wary: 'crossed', ashamed: 'nape' },
  }),
  victim: person({
    tone: 'warm', S: 150, W: 124, arm: 0.92, handScale: 0.9, slope: 12, cloth: c.plum, sleeve: 'long', clothes: cardigan, sleeveGuard: c.rose,
    hair: 'GrayMedium', hairFill: '#4b4048', lines: 'eyebags', hairLines: ['M90 250C96 190 130 130 180 104', 'M120 300C140 240 190 190 240 172', 'M300 110C360 120 400 170 410 220'], greyStreak: 'M250 120C210 150 160 200 120 240',
    poses: { ...basePoses, calm: 'clasped', warm: 'chest', thoughtful: 'clasped', worried: 'clasped', sad: 'belly', annoyed: 'belly', angry: 'palms', smug: 'rest', wary: 'crossed', surprised: 'chest', ashamed: 'clasped' },
  }),
  overconfident: person({
    tone: 'fair', S: 154, W: 118, arm: 0.9, handScale: 0.9, slope: 8, cloth: c.vermilion, sleeve: 'long', button: c.ochre, clothes: (p) => blazer(p, { necklace: true, shirt: c.cream }),
    hair: 'MediumShort', hairShine: 'M70 240C84 160 140 108 220 100M58 320C58 300 60 284 62 270M300 110C330 122 352 140 366 164', female: true, lips: c.vermilionDeep, earring: [112, 400],
    poses: { ...basePoses, calm: 'hips', warm: 'offer', thoughtful: 'chin', worried: 'rest', sad: 'belly', angry: 'point', annoyed: 'hips', smug: 'crossed', wary: 'crossed', surprised: 'stop', ashamed: 'belly' },
  }),
  stubborn: person({
    tone: 'weathered', S: 170, W: 148, arm: 1.02, handScale: 1.02, slope: 10, cloth: c.indigo, pocket: c.cream, sleeve: 'rolled', clothes: workJacket,
    hair: 'GrayShort', hairFill: '#b9b4b0', cap: [cap, brim], capColor: c.inkSoft, lines: 'old', moustache: '#b9b4b0',
    poses: { ...basePoses, calm: 'rest', warm: 'belly', thoughtful: 'chin', worried: 'palms', angry: 'fist', annoyed: 'crossed', smug: 'hips', wary: 'crossed', surprised: 'stop', ashamed: 'clasped' },
  }),
  sophisticated: person({
    tone: 'fair', S: 168, W: 140, arm: 1, slope: 2, cloth: '#565266', sleeve: 'long', button: ink, clothes: (p) => blazer(p, { shirt: c.cream, square: c.ochre, tie: c.tealDeep }),
    hair: 'ShortWavy', hairFill: '#68636c', glasses: true, lines: 'smile',
    poses: { ...basePoses, calm: 'cup', warm: 'offer', thoughtful: 'chin', worried: 'belly', sad: 'rest', annoyed: 'hips', angry: 'stop', smug: 'cup', wary: 'crossed', surprised: 'palms', ashamed: 'clasped' },
  }),
  promiser: person({
    tone: 'warm', S: 168, W: 136, arm: 0.98, slope: 6, cloth: c.ochre, sleeve: 'rolled', clothes: openShirt,
    hair: 'ShortVolumed', hairShine: 'M120 170C130 132 170 100 226 92M260 88C290 88 320 96 344 108',
    poses: { ...basePoses, calm: 'rest', warm: 'chest', thoughtful: 'chin', worried: 'nape', sad: 'chest', annoyed: 'palms', angry: 'hips', smug: 'offer', wary: 'crossed', surprised: 'palms', ashamed: 'nape' },
  }),
  employee: person({
    tone: 'fair', S: 146, W: 116, arm: 0.88, handScale: 0.88, slope: 10, cloth: c.mossPale, sleeve: 'short', clothes: poloLanyard,
    hair: 'BangsFilled', hairShine: 'M60 260C66 180 120 118 200 104M260 104C300 110 340 130 366 160', female: true,
    poses: { calm: 'rest', warm: 'offer', wary: 'belly', annoyed: 'crossed' },
  }),
  neighbour: person({
    tone: 'tan', S: 156, W: 146, arm: 0.96, handScale: 0.92, slope: 12, cloth: c.rose, sleeveCloth: c.indigoPale, sleeve: 'long', clothes: paddedVest,
    hair: 'GrayBun', hairFill: '#c9c3bb', lines: 'old',
    poses: { calm: 'belly', warm: 'clasped', wary: 'crossed', annoyed: 'hips' },
  }),
};

// --- faces: which Open Peeps parts make which feeling ----------------------------------------------------------
// up: face whose brows, eyes and nose are used; mouth: face whose mouth is used, or an own drawn one
export const faces = {
  calm: { up: 'Smile', mouth: 'Suspicious', mouthAt: [6, -18] },
  warm: { up: 'Calm', mouth: 'Calm', blush: 0.5 },
  thoughtful: { up: 'Contempt', mouth: 'EyesClosed', mouthAt: [-4, 0] },
  worried: { up: 'Concerned', mouth: 'Concerned', sweat: true },
  sad: { up: 'Tired', mouth: 'wobble' },
  weeping: { up: 'Solemn', mouth: 'Solemn', tears: true, blush: 0.6 },
  annoyed: { up: 'EyesClosed', mouth: 'Angry' },
  angry: { up: 'VeryAngry', mouth: 'Rage', blush: 0.75, vein: true },
  smug: { up: 'Cheeky', mouth: 'smirk' },
  wary: { up: 'Suspicious', mouth: 'Suspicious' },
  surprised: { up: 'SmileTeeth', raise: 12, mouth: 'oh' },
  ashamed: { up: 'Contempt', brows: 'Tired', mouth: 'Tired', blush: 0.9, lower: 6 },
};
export const variants = {
  provocative: { warm: { up: 'Smile', mouth: 'Smile', blush: 0.3 }, smug: { up: 'Driven', mouth: 'smirk' }, calm: { up: 'Smile', mouth: 'Serious', mouthAt: [0, -36] } },
  evasive: { warm: { up: 'Cute', mouth: 'SmileLol', sweat: true, blush: 0.3 }, calm: { up: 'Blank', mouth: 'Suspicious', mouthAt: [6, -18] }, angry: { up: 'VeryAngry', mouth: 'VeryAngry', blush: 0.6 } },
  victim: { warm: { up: 'Smile', mouth: 'Calm', blush: 0.5 }, calm: { up: 'SmileNM', noseOf: 'Smile', mouth: 'Tired', mouthAt: [0, -8] }, smug: { up: 'Blank', mouth: 'Suspicious', mouthAt: [0, -12] }, annoyed: { up: 'Serious', mouth: 'Tired', mouthAt: [0, -4] }, worried: { up: 'Concerned', mouth: 'ConcernedFear' } },
  overconfident: { warm: { up: 'Cute', mouth: 'Cute', blush: 0.45 }, calm: { up: 'Blank', mouth: 'Suspicious', mouthAt: [6, -20] }, smug: { up: 'Contempt', mouth: 'smirk' }, weeping: { up: 'Solemn', mouth: 'wobble', tears: true, blush: 0.6 } },
  stubborn: { warm: { up: 'Calm', mouth: 'Calm', blush: 0.4 }, calm: { up: 'Smile', mouth: 'Serious', mouthAt: [0, -36] }, angry: { up: 'VeryAngry', mouth: 'VeryAngry', blush: 0.6, vein: true }, annoyed: { up: 'Serious', mouth: 'VeryAngry', mouthAt: [0, 4] } },
  sophisticated: { warm: { up: 'Calm', mouth: 'Smile', blush: 0.35 }, calm: { up: 'Smile', mouth: 'Cute', mouthAt: [0, 2] }, smug: { up: 'Contempt', mouth: 'smirk' }, angry: { up: 'Angry', mouth: 'Angry', blush: 0.5 }, annoyed: { up: 'EyesClosed', mouth: 'EyesClosed' } },
  promiser: { warm: { up: 'Calm', mouth: 'SmileLol', blush: 0.6 }, calm: { up: 'Smile', mouth: 'Smile', blush: 0.25 }, smug: { up: 'Cute', mouth: 'LoveGrin', blush: 0.3 }, angry: { up: 'VeryAngry', mouth: 'VeryAngry', blush: 0.5 } },
  employee: { calm: { up: 'Smile', mouth: 'Suspicious', mouthAt: [6, -18] }, warm: { up: 'Smile', mouth: 'Smile', blush: 0.5 } },
  neighbour: { warm: { up: 'Calm', mouth: 'Smile', blush: 0.5 } },
};
