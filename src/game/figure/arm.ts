import { shade } from './colour.ts';
import { drawHand } from './hands.ts';
import { HELD_THINGS } from './held-things.ts';
import { fill, halo, limb, type LimbCut, line, type Point, rounded } from './pen.ts';
import { SLEEVES, type PersonDrawing } from './person-drawing.ts';
import type { ArmPose } from './poses.ts';

/** The middle of a body, in the units of a portrait. */
export const MIDDLE = 296;
const SHOULDER_Y = 446;
/** Below it an arm hangs out of the picture. */
const HANGING_Y = 780;
const CUFFS = { short: { grow: 14, deep: 0.07 }, rolled: { grow: 10, deep: 0.1 }, long: { grow: 5, deep: 0.07 } } as const;

/** One arm of a person in a pose: outline for under the torso, and the arm as it lies over it. */
export class Arm {
  readonly #person: PersonDrawing;
  readonly #pose: ArmPose;
  readonly #side: 'left' | 'right';
  readonly #points: readonly [Point, Point, Point];
  readonly #widths: readonly number[];
  /** Where the sleeve ends, from shoulder 0 to wrist 1. */
  readonly #sleeve: number;
  readonly #isBare: boolean;
  readonly #isBent: boolean;

  constructor(person: PersonDrawing, pose: ArmPose, side: 'left' | 'right') {
    const { shoulder, arm, slope, sleeve } = person.build;
    this.#person = person;
    this.#pose = pose;
    this.#side = side;
    const root: Point = [MIDDLE + (side === 'left' ? -1 : 1) * (shoulder - 40 * arm), SHOULDER_Y + slope];
    this.#points = [root, [MIDDLE + pose.elbow[0], pose.elbow[1]], [MIDDLE + pose.wrist[0], pose.wrist[1]]];
    this.#widths = [92, 84, 76, 62, 52].map((width) => width * arm);
    this.#sleeve = SLEEVES[sleeve];
    this.#isBare = this.#sleeve < 0.9;
    this.#isBent = isSharp(this.#points);
  }

  get isAbove(): boolean {
    return this.#pose.isAbove ?? false;
  }

  /** The outline, to lie behind the torso. */
  behind(): string {
    return halo(this.#tube({ t1: this.#isBare ? 1 : this.#sleeve, cap: this.#isBare ? 'round' : 'start' }), 7.5);
  }

  /** The arm in front of the torso, its shoulder melting into it. */
  inFront(): string {
    const hand = this.#hand();
    const drawing = this.#isBent ? this.#bent(hand) : this.#straight(hand);
    return drawing + (this.#pose.isInPocket ? this.#pocket() : '');
  }

  #straight(hand: { readonly ink: string; readonly body: string }): string {
    const reach = this.#isBare ? 1 : this.#sleeve;
    let drawing = this.#isBare ? '' : hand.ink + hand.body;
    drawing += halo(this.#tube({ t0: 0.24, t1: reach, cap: this.#isBare ? 'end' : 'flat', steps: 8 }), 7.5) + (this.#isBare ? hand.ink : '');
    drawing += this.#skin(0, 'end') + this.#cloth(0, this.#hemStart + 0.03, 'start') + this.#hem();
    if (!this.#isHanging && this.#person.build.sleeve !== 'short') drawing += line(this.#crease(), 4.5);
    return drawing + (this.#isBare ? hand.body : '');
  }

  /** A sharp bend: upper arm first, the forearm in front of it. */
  #bent(hand: { readonly ink: string; readonly body: string }): string {
    const isShort = this.#sleeve < 0.5;
    let drawing = halo(this.#tube({ t0: 0.24, t1: 0.5, cap: 'end', steps: 6 }), 7.5);
    if (this.#isBare && isShort) drawing += fill(this.#tube({ t0: this.#sleeve - 0.08, t1: 0.5, cap: 'end', steps: 5 }), this.#person.colours.skin);
    drawing += this.#cloth(0, Math.min(0.5, isShort ? this.#hemStart + 0.03 : 0.5), isShort ? 'start' : 'round') + (isShort ? this.#hem() : '');
    if (!this.#isBare) drawing += hand.ink + hand.body;
    drawing += halo(this.#tube({ t0: 0.6, t1: this.#isBare ? 1 : this.#sleeve, cap: this.#isBare ? 'end' : 'flat', steps: 6 }), 7.5) + (this.#isBare ? hand.ink : '');
    if (this.#isBare) drawing += this.#skin(isShort ? 0.501 : 0, isShort ? 'round' : 'end');
    if (!isShort) drawing += this.#cloth(0.501, this.#hemStart + 0.03, 'start') + this.#hem();
    return drawing + (this.#isBare ? hand.body : '');
  }

  get #hemStart(): number {
    return this.#sleeve - CUFFS[this.#person.build.sleeve].deep;
  }

  get #isHanging(): boolean {
    return this.#points[2][1] > HANGING_Y;
  }

  /** Shade lies on the outer, lower side; a hanging left arm is shaded towards the body. */
  get #shaded(): LimbCut {
    return this.#side === 'left' && !this.#isHanging ? { left: -0.45, right: 1 } : { left: 1, right: -0.45 };
  }

  #skin(from: number, cap: 'round' | 'end'): string {
    if (!this.#isBare) return '';
    const { skin, skinShade } = this.#person.colours;
    return fill(this.#tube({ t0: Math.max(from, this.#sleeve - 0.08), cap, steps: 7 }), skin)
      + fill(this.#tube({ t0: Math.max(from, this.#sleeve), t1: 1, ...this.#shaded, cap: 'flat', steps: 6 }), skinShade);
  }

  #cloth(from: number, to: number, cap: 'round' | 'flat' | 'start' | 'end'): string {
    if (to <= from) return '';
    const { sleeve } = this.#person.colours;
    return fill(this.#tube({ t0: from, t1: to, cap }), sleeve) + fill(this.#tube({ t0: Math.max(0.3, from), t1: to, ...this.#shaded, cap: 'flat', steps: 6 }), shade(sleeve, 0.2));
  }

  #hem(): string {
    const { sleeve, guard } = this.#person.colours;
    const start = this.#hemStart;
    const { grow } = CUFFS[this.#person.build.sleeve];
    const band: LimbCut = { t0: start, t1: this.#sleeve, grow, cap: 'flat', steps: 2 };
    let drawing = halo(this.#tube(band), 6.5) + this.#cloth(Math.max(this.#isBent && start > 0.5 ? 0.5 : 0.2, start - 0.12), start + 0.03, 'flat');
    drawing += fill(this.#tube(band), sleeve) + fill(this.#tube({ ...band, ...this.#shaded }), shade(sleeve, 0.2));
    if (guard === undefined) return drawing + line(this.#across(start, grow - 2), 4.5);
    const cover: LimbCut = { t0: 0.6, t1: 0.95, grow: 12, cap: 'flat', steps: 4 };
    drawing += halo(this.#tube(cover), 6.5) + fill(this.#tube(cover), guard) + fill(this.#tube({ ...cover, ...this.#shaded }), shade(guard, 0.18));
    return drawing + [0.635, 0.915].map((t) => line(this.#across(t, 12), 4)).join('');
  }

  #hand(): { readonly ink: string; readonly body: string } {
    const { hand } = this.#pose;
    if (hand === undefined) return { ink: '', body: '' };
    const [x, y] = this.#points[2];
    return drawHand(hand.shape, {
      x: x + (hand.dx ?? 0), y: y + (hand.dy ?? 0), angle: hand.angle, flip: hand.flip ?? false, scale: (hand.scale ?? 1) * this.#person.build.hand,
      skin: this.#person.colours.skin, held: hand.holds === undefined ? '' : HELD_THINGS[hand.holds],
    });
  }

  /** The edge of a pocket, and cloth over the hand in it. */
  #pocket(): string {
    const { pocket } = this.#person.colours;
    const [x] = this.#points[2];
    const out = this.#side === 'left' ? -1 : 1;
    const half = this.#widths[4]! * 0.5 + 12;
    const inner = `${rounded(x - out * half)} 692`;
    const outer = `${rounded(x + out * half)} 722`;
    return fill(`M${inner}L${outer}V800H${rounded(x - out * half)}Z`, pocket) + line(`M${inner}L${outer}`, 7) + line(`M${inner}V760`, 4.5);
  }

  #tube(cut: LimbCut): string {
    if (!this.#isBent) return limb(this.#points, this.#widths, { ...cut, steps: Math.min(7, cut.steps ?? 7) });
    // Upper arm and forearm as two tubes that meet in a round elbow.
    const { t0 = 0, t1 = 1, cap = 'round', steps = 9 } = cut;
    const isFlatAtStart = cap === 'flat' || cap === 'end';
    const isFlatAtEnd = cap === 'flat' || cap === 'start';
    const half = Math.max(2, Math.ceil(steps / 2));
    const capFor = (start: boolean, end: boolean) => (start && end ? 'flat' : start ? 'end' : end ? 'start' : 'round');
    const isShade = 'left' in cut && cut.left !== cut.right;
    let path = '';
    if (t0 < 0.5) {
      path += limb(this.#points.slice(0, 2), this.#widths.slice(0, 3), { ...cut, t0: t0 * 2, t1: Math.min(1, t1 * 2), cap: isShade ? 'flat' : capFor(isFlatAtStart, t1 < 0.5 && isFlatAtEnd), steps: half });
    }
    if (t1 > 0.5) {
      path += limb(this.#points.slice(1), this.#widths.slice(2), { ...cut, t0: Math.max(0, t0 * 2 - 1), t1: t1 * 2 - 1, cap: isShade ? 'flat' : capFor(t0 > 0.5 && isFlatAtStart, isFlatAtEnd), steps: half });
    }
    return path;
  }

  /** A crease at the inside of the elbow. */
  #crease(): string {
    const [root, elbow, wrist] = this.#points;
    const middle: Point = [(root[0] + wrist[0]) / 2, (root[1] + wrist[1]) / 2];
    const away = Math.hypot(middle[0] - elbow[0], middle[1] - elbow[1]) || 1;
    const [ux, uy] = [(middle[0] - elbow[0]) / away, (middle[1] - elbow[1]) / away];
    const deep = this.#widths[2]! * 0.5;
    const [x, y] = [elbow[0] + ux * deep, elbow[1] + uy * deep];
    return `M${rounded(x)} ${rounded(y)}Q${rounded(x - ux * 12 - uy * 4)} ${rounded(y - uy * 12 + ux * 4)} ${rounded(x - ux * 30 - uy * 10)} ${rounded(y - uy * 30 + ux * 10)}`;
  }

  /** A line across the arm. */
  #across(t: number, grow: number): string {
    const corners = this.#tube({ t0: t - 0.004, t1: t + 0.004, grow, cap: 'flat', steps: 1 }).match(/-?\d+\.?\d*/g)!;
    return `M${corners[0]} ${corners[1]}L${corners.at(-2)} ${corners.at(-1)}`;
  }
}

function isSharp([root, elbow, wrist]: readonly [Point, Point, Point]): boolean {
  const upper = [root[0] - elbow[0], root[1] - elbow[1]] as const;
  const fore = [wrist[0] - elbow[0], wrist[1] - elbow[1]] as const;
  return (upper[0] * fore[0] + upper[1] * fore[1]) / (Math.hypot(...upper) * Math.hypot(...fore)) > 0.1;
}
