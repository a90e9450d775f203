import { fill, halo, limb, line, type Point } from './pen.ts';

/** A hand with the wrist at 0,0 and the fingers along +x, the thumb towards −y. */
interface Hand {
  readonly parts: readonly string[];
  /** Parts in front of what the hand holds. */
  readonly top: readonly string[];
  readonly lines: readonly string[];
}

const tube = (points: readonly Point[], width: number | readonly number[]): string =>
  limb(points, typeof width === 'number' ? [width, width * 0.86] : width, { steps: 5 });

const HANDS = {
  fist: {
    parts: [tube([[-14, 0], [22, 2], [48, 2]], [50, 60, 54]), tube([[44, -20], [62, -18]], 24), tube([[48, -3], [68, -2]], 24), tube([[46, 14], [64, 15]], 23), tube([[40, 27], [55, 28]], 20)],
    top: [tube([[10, -20], [34, -30], [52, -20]], [24, 22, 20])],
    lines: ['M52 -10L66 -9', 'M52 6L66 6', 'M48 21L60 22'],
  },
  point: {
    parts: [tube([[-14, 0], [22, 2], [46, 3]], [50, 60, 54]), tube([[40, -17], [76, -22], [112, -24]], [25, 22, 19]), tube([[46, 3], [64, 4]], 24), tube([[44, 18], [61, 19]], 22), tube([[38, 30], [52, 30]], 19)],
    top: [tube([[8, -16], [34, -12], [56, 0]], [26, 23, 20])],
    lines: ['M52 10L64 11', 'M48 25L58 26'],
  },
  /** Palm up, offered. */
  open: {
    parts: [tube([[-14, 0], [20, 2], [46, 3]], [48, 54, 48]), tube([[40, -10], [72, -24], [100, -36]], [22, 20, 15]), tube([[44, 0], [80, -10], [112, -18]], [22, 21, 15]), tube([[44, 10], [80, 6], [110, 2]], [21, 20, 15]), tube([[38, 18], [66, 20], [90, 20]], [20, 18, 14]), tube([[4, -14], [20, -40], [34, -58]], [26, 22, 17])],
    top: [],
    lines: ['M58 -9L76 -15', 'M60 3L80 -1', 'M56 14L72 14', 'M12 8C22 14 32 14 40 10'],
  },
  /** Laid flat, its back seen. */
  flat: {
    parts: [tube([[-14, 0], [20, 0], [46, 0]], [48, 58, 54]), tube([[40, -17], [70, -22], [96, -22]], [22, 20, 16]), tube([[44, -5], [76, -7], [106, -6]], [22, 21, 16]), tube([[44, 8], [74, 8], [102, 10]], [21, 20, 16]), tube([[38, 20], [64, 22], [86, 25]], [19, 18, 14]), tube([[4, -18], [22, -40], [42, -50]], [26, 22, 17])],
    top: [],
    lines: ['M58 -14L80 -16', 'M58 1L84 1', 'M56 15L76 17'],
  },
  /** Palm towards whoever looks. */
  stop: {
    parts: [tube([[-14, 0], [22, 0], [48, 0]], [48, 66, 62]), tube([[42, -22], [74, -32], [98, -38]], [21, 20, 17]), tube([[48, -8], [82, -12], [112, -14]], [22, 21, 17]), tube([[48, 8], [82, 9], [108, 10]], [21, 20, 17]), tube([[42, 22], [70, 28], [90, 32]], [19, 18, 15]), tube([[8, -20], [28, -46], [48, -56]], [26, 22, 18])],
    top: [],
    lines: ['M18 18C26 4 40 0 50 4', 'M20 -14C30 -12 40 -14 48 -18'],
  },
  /** Held out sideways with the thumb up, to be shaken. */
  shake: {
    parts: [tube([[-14, 0], [22, 2], [52, 4]], [50, 60, 54]), tube([[46, -8], [82, -6], [106, -2]], [26, 24, 20]), tube([[46, 14], [78, 18], [100, 20]], [26, 24, 20]), tube([[6, -18], [28, -42], [52, -54]], [28, 24, 19])],
    top: [],
    lines: ['M58 4L88 9', 'M14 -8C22 -14 30 -22 34 -30'],
  },
  /** Fingers closed round something held upright, which is drawn between back and front. */
  hold: {
    parts: [tube([[-14, 0], [20, 0], [42, -2]], [50, 58, 56]), tube([[8, -18], [30, -38], [54, -40]], [26, 22, 18])],
    top: [tube([[38, -16], [62, -16]], 22), tube([[42, 0], [66, 1]], 22), tube([[38, 16], [60, 17]], 21)],
    lines: [],
  },
  /** Only fingers, lying over an arm or an edge. */
  over: {
    parts: [tube([[-44, 0], [-20, 0], [2, 2]], [46, 54, 60]), tube([[-6, -21], [28, -23]], 22), tube([[-4, -5], [34, -5]], 22), tube([[-4, 11], [32, 12]], 22), tube([[-6, 25], [24, 27]], 20)],
    top: [],
    lines: ['M-2 -13L20 -14', 'M-2 3L24 4', 'M-2 19L20 20'],
  },
} as const satisfies Record<string, Hand>;

export type HandShape = keyof typeof HANDS;

export interface HandDrawing {
  readonly x: number;
  readonly y: number;
  /** Degrees; 0 points to the right. */
  readonly angle: number;
  readonly scale: number;
  /** Whether the thumb is on the other side. */
  readonly flip: boolean;
  readonly skin: string;
  /** What is held, in the hand's own units. */
  readonly held: string;
}

/** The outline, which goes under an arm, and the hand itself, which goes over it. */
export function drawHand(shape: HandShape, { x, y, angle, scale, flip, skin, held }: HandDrawing): { readonly ink: string; readonly body: string } {
  const hand: Hand = HANDS[shape];
  const placed = (drawing: string) => `<g transform="translate(${Math.round(x)} ${Math.round(y)}) rotate(${angle}) scale(${scale} ${flip ? -scale : scale})">${drawing}</g>`;
  let body = hand.parts.map((part) => fill(part, skin)).join('') + hand.lines.map((path) => line(path, 5 / scale)).join('') + held;
  body += hand.top.map((part) => halo(part, 5.5 / scale)).join('') + hand.top.map((part) => fill(part, skin)).join('');
  if (shape === 'hold') body += line('M46 -8L62 -8', 5) + line('M46 8L62 9', 5);
  return { ink: placed(hand.parts.map((part) => halo(part, 7 / scale)).join('')), body: placed(body) };
}
