import type { Actor } from '../actor.ts';
import type { Services } from '../services.ts';

/** What a policy may look at. */
export interface Asked {
  readonly actor: Actor | null;
  readonly services: Services;
  readonly params: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly body: unknown;
}

/**
 * Who may do what a route does. Every route has one. `hidden` stands for: not even that it exists; the answer is then
 * `not-found`, as for a thing that is not there.
 */
export type Policy = (asked: Asked) => Decision | Promise<Decision>;
export type Decision = 'allowed' | 'refused' | 'hidden';
