/** In percent of the browser's own size of text. */
export const TEXT_SIZES = ['100', '115', '130', '150'] as const;
export const LINE_SPACINGS = ['usual', 'wide', 'wider'] as const;
export const CONTRASTS = ['usual', 'high'] as const;
/** Whether things move: as the system asks, never, or although the system asks for less. */
export const MOTIONS = ['system', 'less', 'full'] as const;
/** How fast lines appear and give way to the next. */
export const TEXT_SPEEDS = ['usual', 'slow', 'instant'] as const;
/** The hand that chooses: replies lie on its side of a wide screen. */
export const HANDS = ['right', 'left'] as const;

/** What can be set, and to what; the first of each is what nobody had to choose. */
export const COMFORT_CHOICES = {
  textSize: TEXT_SIZES, spacing: LINE_SPACINGS, contrast: CONTRASTS, motion: MOTIONS, speed: TEXT_SPEEDS, hand: HANDS,
} as const;

export type ComfortKey = keyof typeof COMFORT_CHOICES;
export type Comfort = { readonly [Key in ComfortKey]: (typeof COMFORT_CHOICES)[Key][number] };
export type TextSpeed = Comfort['speed'];

/** What was stored, as far as it can be understood; the rest as nobody had to choose it. */
export function readComfort(stored: string | null): Comfort {
  const known = asRecord(stored);
  const read = Object.entries(COMFORT_CHOICES).map(([key, choices]) => [key, choices.find((choice) => choice === known[key]) ?? choices[0]]);
  return Object.fromEntries(read) as Comfort;
}

function asRecord(stored: string | null): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(stored ?? '{}');
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}
