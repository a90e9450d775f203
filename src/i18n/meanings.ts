/** What each act is in a player's own words: a chip to point at, and short clauses that do it. */
export type Meanings = Readonly<Record<string, { readonly chip: string; readonly said: readonly string[] }>>;
