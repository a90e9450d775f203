import type { Me } from '#contract/person.ts';

const KEY = 'seven-doors signed in';

/** Keeps who is signed in, so that the game knows whose results wait while the server is away. */
export function rememberMe(me: Me): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(me));
  } catch {
    // A browser that stores nothing forgets with the page.
  }
}

export function rememberedMe(): Me | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isMe(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function forgetMe(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}

/** Only this page writes there; a shape of an older version is not taken. */
function isMe(kept: unknown): kept is Me {
  return typeof kept === 'object' && kept !== null && ['id', 'name', 'signIn', 'role', 'calendar'].every((key) => typeof (kept as Record<string, unknown>)[key] === 'string') && 'team' in kept && Array.isArray((kept as { looksAfter?: unknown }).looksAfter);
}
