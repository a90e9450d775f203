import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { HeldOut } from './held-out.ts';

/** Hears lines, or reads from a file what was heard before: deciding can then be tried anew without a quarter of an hour of learning. */
export async function keptLines(file: string | undefined, hear: () => Promise<HeldOut[]>): Promise<HeldOut[]> {
  if (file !== undefined && existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as (Omit<HeldOut, 'logits' | 'takenBack'> & { logits: number[]; takenBack: [] })[];
    return kept.map((line) => ({ ...line, logits: Float64Array.from(line.logits), takenBack: new Set(line.takenBack) }));
  }
  const lines = await hear();
  if (file !== undefined) writeFileSync(file, JSON.stringify(lines.map((line) => ({ ...line, logits: [...line.logits], takenBack: [...line.takenBack] }))));
  return lines;
}
