/** Something a scenario must not have. Codes are stable; the place names the id, the remedy says what to do. */
export interface Finding {
  readonly code: string;
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
}

export function finding(code: string, place: string, message: string, remedy: string): Finding {
  return { code, place, message, remedy };
}
