import type { Figures } from '#engine/scenario/figures.ts';
import { formatFigure } from './format-figure.ts';
import type { Language } from './languages.ts';

/** Who somebody is, as the street needs it before any book is opened. */
export interface Person {
  readonly name: string;
  readonly business: string;
}

/** Everything a customer's scenario says in one language. Texts name figures as `{{arrears}}` or `{{half.first}}`. */
export interface CustomerBook {
  /** The case file, as the branch keeps it. */
  readonly file: { readonly who: string; readonly story: string; readonly options: string; readonly log: readonly string[] };
  /** What the trainee reads before knocking. */
  readonly briefing: string;
  /** A note before the talk, for the scenes that need one. */
  readonly caution?: string;
  readonly lines: Readonly<Record<string, string>>;
  readonly replies: Readonly<Record<string, string>>;
  /** What could be found out. */
  readonly facts: Readonly<Record<string, string>>;
  readonly plans: Readonly<Record<string, string>>;
  readonly endings: Readonly<Record<string, { readonly title: string; readonly text: string; readonly sequel: string }>>;
  readonly criteria: Readonly<Record<string, { readonly name: string; readonly parts: Readonly<Record<string, string>> }>>;
  /** The coach's words for each rule of the strategy: what moment this is, and why these acts fit it. */
  readonly rules: Readonly<Record<string, { readonly moment: string; readonly why: string }>>;
}

/** The text with every `{{figure}}` written as the language writes it. A name that is no figure stays as it is, braces and all. */
export function fillIn(text: string, figures: Figures, language: Language): string {
  return text.replace(/\{\{([\w.-]+)\}\}/g, (whole, name: string) => {
    const figure = figures[name];
    return figure === undefined ? whole : formatFigure(figure, language);
  });
}
