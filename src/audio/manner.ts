/** How somebody speaks at a moment, beside how they always do. */
export interface Manner {
  /** Syllables follow each other so much faster. */
  readonly pace: number;
  readonly pitch: number;
  /** How far the pitch moves within a phrase; 1 is usual. */
  readonly melody: number;
  readonly loudness: number;
  /** How long the breaks between phrases are; 1 is usual. */
  readonly breaks: number;
  /** Of how many syllables one is followed by a break in mid-phrase; 0 for none. */
  readonly falters: number;
  /** How much the voice trembles, 0–1. */
  readonly tremble: number;
  /** Nothing is heard above, in hertz: a voice turned inward is dull. */
  readonly brightness: number;
  /** Heard before the first word, and with `catches` between phrases too. */
  readonly before: 'inhale' | 'sigh' | 'sob' | null;
  readonly catches: boolean;
}

const EVEN: Manner = { pace: 1, pitch: 1, melody: 1, loudness: 1, breaks: 1, falters: 0, tremble: 0, brightness: 9000, before: null, catches: false };

/** By the face that goes with it. */
const MANNERS: Readonly<Record<string, Manner>> = {
  calm: EVEN,
  warm: { ...EVEN, pace: 0.96, pitch: 1.02, melody: 1.25, loudness: 0.95 },
  thoughtful: { ...EVEN, pace: 0.84, pitch: 0.97, melody: 0.8, loudness: 0.85, breaks: 1.7, falters: 6, brightness: 4200, before: 'inhale' },
  worried: { ...EVEN, pace: 1.08, pitch: 1.06, melody: 1.2, loudness: 0.9, breaks: 1.2, falters: 5, tremble: 0.35, before: 'inhale' },
  sad: { ...EVEN, pace: 0.78, pitch: 0.94, melody: 0.6, loudness: 0.75, breaks: 1.8, tremble: 0.2, brightness: 2400, before: 'sigh' },
  weeping: { ...EVEN, pace: 0.82, pitch: 1.08, melody: 1.3, loudness: 0.8, breaks: 2.1, falters: 4, tremble: 0.9, brightness: 3200, before: 'sob', catches: true },
  annoyed: { ...EVEN, pace: 1.12, pitch: 1.02, melody: 0.9, loudness: 1.15, breaks: 0.7 },
  angry: { ...EVEN, pace: 1.24, pitch: 1.1, melody: 1.5, loudness: 1.45, breaks: 0.5, before: 'inhale' },
  smug: { ...EVEN, pace: 0.92, pitch: 0.98, melody: 1.5, loudness: 1, breaks: 1.25 },
  wary: { ...EVEN, pace: 0.94, pitch: 0.98, melody: 0.6, loudness: 0.75, breaks: 1.4, brightness: 3000 },
  surprised: { ...EVEN, pace: 1.1, pitch: 1.13, melody: 1.7, loudness: 1.1, breaks: 0.9, before: 'inhale' },
  ashamed: { ...EVEN, pace: 0.8, pitch: 0.93, melody: 0.5, loudness: 0.6, breaks: 1.6, falters: 4, tremble: 0.25, brightness: 2000 },
};

/** Tension at which nobody speaks otherwise than usual. */
const USUAL_TENSION = 40;

/** How a face speaks at that tension (0–100): higher, faster, louder and with shorter breaks as it rises. A face that is not known speaks evenly. */
export function mannerOf(face: string, tension: number): Manner {
  const manner = MANNERS[face] ?? EVEN;
  const strain = (tension - USUAL_TENSION) / 100;
  return {
    ...manner,
    pace: manner.pace * (1 + strain * 0.3),
    pitch: manner.pitch * (1 + strain * 0.1),
    loudness: manner.loudness * (1 + strain * 0.3),
    breaks: manner.breaks * (1 - strain * 0.4),
  };
}
