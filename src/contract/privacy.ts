import { z } from 'zod';
import { pageOf } from './page.ts';
import { Id, Instant } from './primitives.ts';

export const Settings = z.object({
  /** Days that attempts and transcripts are kept; then they are deleted. */
  retentionDays: z.number().int(),
  /** Who answers for the data, as the notice names them. */
  controller: z.string(),
  contact: z.string(),
});
export type Settings = z.infer<typeof Settings>;
export const SettingsChange = z.strictObject({
  retentionDays: z.number().int().min(30).max(3650).optional(), controller: z.string().trim().max(200).optional(), contact: z.string().trim().max(200).optional(),
});

/** One thing that staff changed. Written once, never changed. */
export const AuditEntry = z.object({ id: Id, at: Instant, actor: z.string(), action: z.string(), subject: z.string(), detail: z.string() });
export type AuditEntry = z.infer<typeof AuditEntry>;
export const AuditPage = pageOf(AuditEntry);

/** All that is stored about one person, as they can take it away. */
export const PersonalData = z.object({ exportedAt: Instant, person: z.record(z.string(), z.unknown()), tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))) });
