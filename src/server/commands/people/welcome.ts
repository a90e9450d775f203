import type { Welcome } from '#contract/person.ts';
import type { Actor } from '../../actor.ts';
import type { Services } from '../../services.ts';
import { isSetUp } from '../set-up.ts';
import { meOf } from './me.ts';

/** What anybody may know before signing in. */
export async function welcome(services: Services, actor: Actor | null): Promise<Welcome> {
  return { me: actor === null ? null : await meOf(services, actor.id), isSetUp: await isSetUp(services), company: services.config.company?.name ?? null };
}
