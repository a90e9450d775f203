/** How a piece of a place moves. Seconds are those of one whole movement. */
export type Motion =
  /** Hangs from its pivot and swings. */
  | { readonly kind: 'sway'; readonly degrees: number; readonly seconds: number }
  /** Turns about an upright axis, as a ceiling fan seen from below. */
  | { readonly kind: 'turn'; readonly seconds: number }
  /** Its light comes and goes; `least` is the opacity it falls to. */
  | { readonly kind: 'flicker'; readonly least: number; readonly seconds: number }
  /** Grows and shrinks by these shares, as curtains and flames do. */
  | { readonly kind: 'swell'; readonly x: number; readonly y: number; readonly seconds: number }
  /** Darts about. */
  | { readonly kind: 'buzz'; readonly reach: number; readonly seconds: number }
  /** Passes by, and comes again after so many seconds; seen only where things move. */
  | { readonly kind: 'cross'; readonly by: readonly [number, number]; readonly seconds: number; readonly every: number };

/** What lives in a place, in the units of its picture. */
export interface PlaceLife {
  readonly pieces: readonly {
    readonly box: readonly [x: number, y: number, width: number, height: number];
    readonly pivot: readonly [x: number, y: number];
    readonly motion: Motion;
    readonly markup: string;
  }[];
  readonly steam: readonly { readonly at: readonly [number, number]; readonly spread: number; readonly size: number }[];
  /** Where dust drifts in the light. */
  readonly motes: readonly [x: number, y: number, width: number, height: number] | null;
}
