/** The handbook's chapter on one type. */
export interface HandbookChapter {
  readonly title: string;
  readonly traits: readonly string[];
  readonly example: readonly string[];
  readonly strategy: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  readonly do: readonly string[];
  readonly dont: readonly string[];
  readonly conduct: readonly string[];
}

/** The red lines by name, and the handbook's chapter on conduct. */
export interface ConductChapter {
  readonly redLines: Readonly<Record<string, { readonly name: string; readonly text: string }>>;
  readonly handbook: readonly {
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly do?: readonly string[];
    readonly dont?: readonly string[];
  }[];
}
