import type { Db } from '../../store/store.ts';
import { newCode } from '../../security/tokens.ts';

/** Namesakes that are numbered; after them a code tells people apart. */
const NUMBERED = 40;

/** Sign-in names are compared without regard to case and way of writing. */
export function keyOfSignIn(signIn: string): string {
  return signIn.trim().normalize('NFKC').toLowerCase();
}

/** The sign-in name for somebody of this name, if nobody has it: `Ann Lee` becomes `Ann.Lee`. */
export function usualSignIn(name: string): string {
  const kept = name.normalize('NFKC').slice(0, 40).replaceAll(/[^\p{L}\p{N}._@+-]+/gu, '.').replaceAll(/^\.+|\.+$/g, '') || 'person';
  return kept.length > 1 ? kept : `${kept}1`;
}

/** A sign-in name that no namesake has: `Ann.Lee2`. */
export async function freeSignIn(db: Db, name: string): Promise<string> {
  const base = usualSignIn(name);
  const candidates = Array.from({ length: NUMBERED }, (_, index) => `${base}${index + 2}`);
  const rows = await db.selectFrom('people').select('sign_in_key').where('sign_in_key', 'in', candidates.map(keyOfSignIn)).execute();
  const taken = new Set(rows.map((row) => row.sign_in_key));
  return candidates.find((candidate) => !taken.has(keyOfSignIn(candidate))) ?? `${base}.${newCode()}`;
}
