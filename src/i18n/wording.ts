import type { Figures } from '#engine/scenario/figures.ts';
import { withClaims, withTable } from '#engine/scenario/figures.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { scriptOf } from '#engine/scenario/script.ts';
import { fillIn, type CustomerBook, type Person } from './customer-book.ts';
import type { Language } from './languages.ts';

/** How one scenario reads in one language: ids in, text out. */
export class Wording {
  readonly book: CustomerBook;
  readonly person: Person;
  readonly language: Language;
  readonly #scenario: Scenario;
  readonly #figures: Figures;

  constructor(scenario: Scenario, book: CustomerBook, person: Person, figures: Figures, language: Language) {
    this.#scenario = scenario;
    this.#figures = figures;
    this.book = book;
    this.person = person;
    this.language = language;
  }

  /** A line as said while that plan is on the table. */
  line(id: string, table: string | null = null): string {
    return this.fill(this.book.lines[id] ?? id, table);
  }

  /** A reply; one with a plan of its own speaks of that plan. */
  reply(id: string, table: string | null = null): string {
    const reply = scriptOf(this.#scenario).replies.get(id);
    const text = this.book.replies[id] ?? id;
    if (reply === undefined) return text;
    return fillIn(text, withClaims(withTable(this.#figures, reply.plan ?? table), reply), this.language);
  }

  /** Any text of the book. */
  fill(text: string, table: string | null = null): string {
    return fillIn(text, withTable(this.#figures, table), this.language);
  }
}
