import type { HandShape } from './hands.ts';
import type { HeldThing } from './held-things.ts';
import type { Point } from './pen.ts';

/** Half widths of a person, from the middle of the body: at the shoulders and at the waist. */
export interface Build {
  readonly shoulder: number;
  readonly waist: number;
}

export interface HandPose {
  readonly shape: HandShape;
  readonly angle: number;
  readonly flip?: boolean;
  readonly scale?: number;
  readonly dx?: number;
  readonly dy?: number;
  readonly holds?: HeldThing;
}

/** An arm from the person's shoulder over elbow to wrist; x counts from the middle of the body, y from the top of the drawing. */
export interface ArmPose {
  readonly elbow: Point;
  readonly wrist: Point;
  readonly hand?: HandPose;
  /** Drawn in front of the head. */
  readonly isAbove?: boolean;
  /** The hand is in a pocket, whose edge is drawn over it. */
  readonly isInPocket?: boolean;
}

/** How the head sits: degrees of tilt, shift in drawing units, and whether it looks the other way. */
export interface HeadPose {
  readonly tilt?: number;
  readonly dx?: number;
  readonly dy?: number;
  readonly looksAway?: boolean;
}

export interface Pose {
  readonly left: ArmPose;
  readonly right: ArmPose;
  readonly head?: HeadPose;
  /** Which arm is drawn first, the left one unless said. */
  readonly first?: 'right';
  /** Width of the body as seen; less than 1 where it turns away. */
  readonly turn?: number;
  /** Shoulders drawn up by so much. */
  readonly lift?: number;
}

const hanging = (side: -1 | 1, { shoulder: S }: Build): ArmPose => ({ elbow: [side * (S + 2), 622], wrist: [side * (S - 2), 800] });
const onHip = (side: -1 | 1, { shoulder: S, waist: W }: Build): ArmPose => ({
  elbow: [side * (S + 56), 604], wrist: [side * (W + 6), 704], hand: side < 0 ? { shape: 'fist', angle: 28 } : { shape: 'fist', angle: 152, flip: true },
});
const inPocket = (side: -1 | 1, { shoulder: S, waist: W }: Build): ArmPose => ({ elbow: [side * (S + 34), 594], wrist: [side * (W - 34), 716], isInPocket: true });
const reach = (S: number) => Math.min(S + 30, 200);

/** Every pose, for a person of any build. From the player's side: `left` is the arm at the left of the picture. */
export const POSES = {
  rest: (b) => ({ left: hanging(-1, b), right: hanging(1, b) }),
  hips: (b) => ({ left: onHip(-1, b), right: onHip(1, b), head: { dy: -3 } }),
  crossed: ({ shoulder: S }) => ({
    left: { elbow: [-S - 4, 640], wrist: [104, 602] },
    right: { elbow: [S + 4, 640], wrist: [-64, 588], hand: { shape: 'over', angle: 186, dx: -20, dy: -4, flip: true } },
    head: { dy: 4 },
  }),
  point: (b) => ({ left: onHip(-1, b), right: { elbow: [b.shoulder + 20, 620], wrist: [b.shoulder + 28, 480], hand: { shape: 'point', angle: -72 } }, head: { dx: 8, tilt: 3 } }),
  palms: ({ shoulder: S }) => ({
    left: { elbow: [-S + 22, 654], wrist: [-reach(S), 606], hand: { shape: 'open', angle: 218, flip: true, scale: 0.86 } },
    right: { elbow: [S - 22, 654], wrist: [reach(S), 606], hand: { shape: 'open', angle: -38, scale: 0.86 } },
  }),
  shrug: ({ shoulder: S }) => ({
    left: { elbow: [-S - 12, 640], wrist: [-Math.min(S + 44, 206), 556], hand: { shape: 'open', angle: 206, flip: true, scale: 0.84 } },
    right: { elbow: [S + 12, 640], wrist: [Math.min(S + 44, 206), 556], hand: { shape: 'open', angle: -26, scale: 0.84 } },
    head: { dy: 14, tilt: -6 }, lift: 12,
  }),
  offer: (b) => ({
    left: hanging(-1, b),
    right: { elbow: [b.shoulder - 20, 656], wrist: [reach(b.shoulder), 600], hand: { shape: 'open', angle: -38, scale: 0.88 } },
    head: { tilt: 2 },
  }),
  shake: (b) => ({
    left: hanging(-1, b),
    right: { elbow: [b.shoulder - 6, 668], wrist: [Math.min(b.shoulder + 14, 182), 612], hand: { shape: 'shake', angle: -8, scale: 1.04 } },
    head: { tilt: 3, dy: 4, dx: 6 },
  }),
  clasped: ({ shoulder: S }) => ({
    left: { elbow: [-S - 2, 648], wrist: [-44, 674], hand: { shape: 'flat', angle: -6, scale: 0.86 } },
    right: { elbow: [S + 2, 648], wrist: [52, 678], hand: { shape: 'fist', angle: 186, flip: true, scale: 0.98 } },
    head: { dy: 4 },
  }),
  chest: (b) => ({ left: hanging(-1, b), right: { elbow: [b.shoulder + 6, 652], wrist: [62, 566], hand: { shape: 'flat', angle: 204, flip: true } }, head: { tilt: -2 } }),
  chin: ({ shoulder: S }) => ({
    left: { elbow: [-S - 2, 660], wrist: [S - 40, 668] },
    right: { elbow: [S - 18, 668], wrist: [70, 398], hand: { shape: 'fist', angle: 246, flip: true, scale: 0.98 }, isAbove: true },
  }),
  wipe: ({ shoulder: S }) => ({
    left: { elbow: [-S - 2, 648], wrist: [40, 676], hand: { shape: 'fist', angle: 4, scale: 0.9 } },
    right: { elbow: [S + 8, 610], wrist: [120, 346], hand: { shape: 'hold', angle: 246, flip: true, scale: 0.95, holds: 'hankie' }, isAbove: true },
    head: { dy: 4 },
  }),
  phone: (b) => ({
    left: hanging(-1, b),
    right: { elbow: [b.shoulder + 6, 650], wrist: [92, 606], hand: { shape: 'hold', angle: 212, flip: true, holds: 'phone' } },
    head: { dy: 6, tilt: 3 },
  }),
  showPhone: (b) => ({
    left: hanging(-1, b),
    right: { elbow: [b.shoulder + 16, 634], wrist: [b.shoulder + 2, 520], hand: { shape: 'hold', angle: -82, flip: true, holds: 'screen' } },
    head: { tilt: 3 },
  }),
  cup: ({ shoulder: S }) => ({
    left: { elbow: [-S - 2, 650], wrist: [-22, 662], hand: { shape: 'flat', angle: -12, scale: 0.9 } },
    right: { elbow: [S + 6, 650], wrist: [96, 600], hand: { shape: 'hold', angle: 200, flip: true, holds: 'cup' } },
  }),
  nape: (b) => ({ left: { elbow: [-b.shoulder - 44, 452], wrist: [-112, 330], hand: { shape: 'flat', angle: -28, scale: 0.95 } }, right: hanging(1, b), head: { tilt: -4, dy: 4 } }),
  fist: (b) => ({ left: hanging(-1, b), right: { elbow: [b.shoulder + 24, 628], wrist: [b.shoulder + 18, 486], hand: { shape: 'fist', angle: -92, scale: 1.06 } }, head: { dx: 6, tilt: 2 } }),
  stop: (b) => ({ left: hanging(-1, b), right: { elbow: [b.shoulder + 14, 640], wrist: [b.shoulder + 4, 520], hand: { shape: 'stop', angle: -78 } }, head: { dx: -6, tilt: -3 } }),
  belly: (b) => ({ left: { elbow: [-b.shoulder - 2, 648], wrist: [-30, 700], hand: { shape: 'flat', angle: 8, scale: 0.9 } }, right: hanging(1, b), head: { tilt: -2 } }),
  pockets: (b) => ({ left: inPocket(-1, b), right: inPocket(1, b), head: { dy: 6, tilt: -2 } }),
  onePocket: (b) => ({ left: inPocket(-1, b), right: hanging(1, b), head: { tilt: -3 } }),
  turned: (b) => ({ left: hanging(-1, b), right: onHip(1, b), head: { looksAway: true, tilt: 4, dx: -8, dy: 6 }, turn: 0.86 }),
  brushOff: (b) => ({
    left: inPocket(-1, b),
    right: { elbow: [b.shoulder + 18, 622], wrist: [Math.min(b.shoulder + 34, 190), 512], hand: { shape: 'flat', angle: -12, scale: 0.94 } },
    head: { looksAway: true, tilt: 3, dx: -8 }, turn: 0.92,
  }),
  leanIn: ({ shoulder: S, waist: W }) => ({
    left: { elbow: [-S - 34, 620], wrist: [-W - 26, 752], hand: { shape: 'fist', angle: 82, scale: 1.02 } },
    right: { elbow: [S + 34, 620], wrist: [W + 26, 752], hand: { shape: 'fist', angle: 98, flip: true, scale: 1.02 } },
    head: { dy: 18, dx: 10, tilt: 3 }, lift: 6,
  }),
  brow: (b) => ({
    left: { elbow: [-b.shoulder - 2, 660], wrist: [b.shoulder - 40, 672] },
    right: { elbow: [b.shoulder + 22, 598], wrist: [130, 262], hand: { shape: 'flat', angle: 222, flip: true, scale: 0.96 }, isAbove: true },
    head: { dy: 10, tilt: 5 },
  }),
  count: ({ shoulder: S }) => ({
    left: { elbow: [-S - 2, 650], wrist: [-56, 640], hand: { shape: 'open', angle: -6, scale: 0.92 } },
    right: { elbow: [S + 6, 650], wrist: [132, 596], hand: { shape: 'point', angle: 166, flip: true, scale: 0.94 } },
    head: { dy: 5, tilt: 2 },
  }),
  watch: (b) => ({
    left: { elbow: [-b.shoulder - 6, 650], wrist: [48, 590], hand: { shape: 'fist', angle: -10, scale: 0.96, holds: 'watch' } },
    right: hanging(1, b), head: { dy: 7, tilt: 3 },
  }),
  plead: ({ shoulder: S }) => ({
    left: { elbow: [-S - 4, 660], wrist: [-16, 586], hand: { shape: 'flat', angle: -66, scale: 0.92 } },
    right: { elbow: [S + 4, 660], wrist: [40, 590], hand: { shape: 'flat', angle: 248, flip: true, scale: 0.92 } },
    head: { dy: 8, tilt: -4 },
  }),
  write: ({ shoulder: S }) => ({
    left: { elbow: [-S - 2, 652], wrist: [-74, 648], hand: { shape: 'hold', angle: -6, scale: 0.94, holds: 'notebook' } },
    right: { elbow: [S + 6, 654], wrist: [116, 606], hand: { shape: 'fist', angle: 176, flip: true, scale: 0.94, holds: 'pen' } },
    head: { dy: 9, tilt: 3 },
  }),
  doorEdge: (b) => ({
    left: hanging(-1, b),
    right: { elbow: [b.shoulder + 26, 616], wrist: [Math.min(b.shoulder + 40, 208), 470], hand: { shape: 'over', angle: -64, scale: 1, dx: 12, dy: -26 } },
    head: { tilt: -3, dx: -4 },
  }),
} as const satisfies Record<string, (build: Build) => Pose>;

export type PoseName = keyof typeof POSES;

export function poseOf(name: PoseName, build: Build): Pose {
  return POSES[name](build);
}
