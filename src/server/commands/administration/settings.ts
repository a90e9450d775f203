import type { z } from 'zod';
import type { Settings, SettingsChange } from '#contract/privacy.ts';
import type { Actor } from '../../actor.ts';
import type { Services } from '../../services.ts';
import { audit } from '../audit.ts';

const USUAL: z.infer<typeof Settings> = { retentionDays: 730, controller: '', contact: '' };

/** The installation's settings, which the privacy notice names. */
export async function settings({ store }: Pick<Services, 'store'>): Promise<z.infer<typeof Settings>> {
  const rows = await store.db.selectFrom('settings').selectAll().where('key', 'in', Object.keys(USUAL)).execute();
  return { ...USUAL, ...Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value) as unknown])) };
}

export async function changeSettings(services: Services, actor: Actor, change: z.infer<typeof SettingsChange>): Promise<z.infer<typeof Settings>> {
  const before = await settings(services);
  const changed = Object.entries(change).filter(([key, value]) => value !== undefined && value !== before[key as keyof typeof before]);
  await services.store.db.transaction().execute(async (db) => {
    for (const [key, wanted] of changed) {
      const value = JSON.stringify(wanted);
      await db.insertInto('settings').values({ key, value }).onConflict((conflict) => conflict.column('key').doUpdateSet({ value })).execute();
    }
    if (changed.length > 0) await audit(db, actor, services.now(), 'settings.changed', 'settings', changed.map(([key, value]) => (key === 'retentionDays' ? `${key}: ${before.retentionDays} → ${value}` : key)).join('; '));
  });
  return settings(services);
}
