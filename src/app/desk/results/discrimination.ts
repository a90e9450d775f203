import { GOOD_DISCRIMINATION, POOR_DISCRIMINATION } from '#contract/desk.ts';

/** How well a moment tells the skilled from the others, in the words the desk has for it. */
export function discriminationWord(discrimination: number | null): 'good' | 'fair' | 'poor' | 'unknown' {
  if (discrimination === null) return 'unknown';
  if (discrimination >= GOOD_DISCRIMINATION) return 'good';
  return discrimination < POOR_DISCRIMINATION ? 'poor' : 'fair';
}
