/** From the least grave. */
export const SEVERITIES = ['minor', 'major', 'auto-fail'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The graver of two. */
export function graver(one: Severity, other: Severity): Severity {
  return SEVERITIES.indexOf(one) >= SEVERITIES.indexOf(other) ? one : other;
}
