import { Refused } from '../../refuse.ts';
import type { Dialect } from '../../store/dialect.ts';
import type { Db } from '../../store/store.ts';

/**
 * Before an administrator goes: there must be another active one. Two administrators cannot remove each other at once, since
 * PostgreSQL holds the rows until the transaction ends and SQLite takes one transaction after the other.
 * @throws Refused `last-administrator`
 */
export async function keepAnAdministrator(db: Db, dialect: Dialect, personId: string): Promise<void> {
  const active = await db.selectFrom('people').select('id').where('role', '=', 'administrator').where('is_active', '=', 1).orderBy('id')
    .$if(dialect === 'postgres', (select) => select.forUpdate()).execute();
  if (active.length === 1 && active[0]!.id === personId) {
    throw new Refused('last-administrator', 'This is the last administrator. Make somebody else administrator first.');
  }
}
