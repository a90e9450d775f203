import { interfaceText } from '#i18n/interface-text.ts';
import { RefusedByServer } from '../server/refused.ts';
import { account } from '../text.ts';

/** Why something did not work, in the page's language. The server's own sentence stands beneath it. */
export function refusalText(error: unknown, field: string | null = null): string {
  if (!(error instanceof RefusedByServer)) return account.value('refusal.away');
  const keys = [`refusal.${error.code}-${field ?? ''}`, `refusal.${error.code}`];
  const known = keys.find((key) => interfaceText.exists(key, { ns: 'account' }));
  return account.value((known ?? 'refusal.other') as 'refusal.other');
}

/** Codes that blame a field without naming it. */
const BLAMED: Readonly<Record<string, string>> = { 'name-taken': 'signIn', 'wrong-password': 'password', 'unknown-code': 'code' };

/** The field of a form that a refusal is about: what its `where` names, else what its code is about; null for the form as a whole. */
export function blamedField(error: unknown, fields: readonly string[]): string | null {
  if (!(error instanceof RefusedByServer)) return null;
  const named = error.where?.replace(/^body\./, '') ?? BLAMED[error.code];
  return named !== undefined && fields.includes(named) ? named : null;
}
