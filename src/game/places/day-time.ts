export type DayTime = 'morning' | 'noon' | 'evening' | 'night';

/** The light of an hour, 0–23, on the visitor's clock. */
export function dayTimeAt(hour: number): DayTime {
  if (hour >= 6 && hour < 11) return 'morning';
  if (hour >= 11 && hour < 16) return 'noon';
  if (hour >= 16 && hour < 20) return 'evening';
  return 'night';
}

/** What the street's own late-afternoon picture is multiplied by, and a thin veil over it. */
export const DAYLIGHT: Readonly<Record<DayTime, { readonly tint: number; readonly veil: number; readonly veilShare: number; readonly lit: boolean }>> = {
  morning: { tint: 0xe6f0f2, veil: 0xcfe4ea, veilShare: 0.2, lit: false },
  noon: { tint: 0xffffff, veil: 0xfffbe8, veilShare: 0.12, lit: false },
  evening: { tint: 0xffd9ae, veil: 0xe58f5c, veilShare: 0.08, lit: true },
  night: { tint: 0x7c7fae, veil: 0x2b2a53, veilShare: 0.16, lit: true },
};
