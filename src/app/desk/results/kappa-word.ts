/** Upper ends of the ranges that Landis & Koch (Biometrics 33, 1977) give words to. */
const RANGES = [[0, 'poor'], [0.2, 'slight'], [0.4, 'fair'], [0.6, 'moderate'], [0.8, 'substantial']] as const;

/** What an agreement of this kappa is usually called. */
export function kappaWord(kappa: number): (typeof RANGES)[number][1] | 'almost' {
  if (kappa < 0) return 'poor';
  return RANGES.find(([end], index) => index > 0 && kappa <= end)?.[1] ?? 'almost';
}
