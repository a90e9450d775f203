import type { RefusalCode } from '#contract/refusal.ts';

const STATUS: Partial<Record<RefusalCode, number>> = {
  'not-signed-in': 401, 'wrong-password': 401, 'not-allowed': 403, 'wrong-origin': 403, 'not-found': 404, 'too-large': 413, 'too-many-tries': 429, malformed: 400,
  'name-taken': 409, 'already-counted': 409, 'already-set-up': 409, conflict: 409, 'last-administrator': 409, unavailable: 503, internal: 500,
};

/** A request that is refused: with a stable code for programs and a sentence for people. Nothing was changed. */
export class Refused extends Error {
  readonly code: RefusalCode;
  readonly where: string | undefined;
  readonly status: number;

  constructor(code: RefusalCode, message: string, where?: string) {
    super(message);
    this.name = 'Refused';
    this.code = code;
    this.where = where;
    this.status = STATUS[code] ?? 422;
  }
}
