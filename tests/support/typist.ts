import type { Conversation } from '#engine/conversation/conversation.ts';
import { momentOf } from '#engine/conversation/moment.ts';
import { rulesFor } from '#engine/conversation/recommend.ts';
import { reply } from '#engine/conversation/reply.ts';
import { start } from '#engine/conversation/start.ts';
import type { DialogueAct } from '#engine/dialogue-act.ts';
import { recommended } from '#engine/policies/strategist.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { TypedTurn } from '#engine/understanding/typed-turn.ts';
import type { Ear } from '#engine/understanding/understand.ts';
import type { Meanings } from '#i18n/meanings.ts';
import { lastWords } from '#i18n/last-words.ts';
import type { Wording } from '#i18n/wording.ts';
import { lender } from '#scenarios/catalog.ts';

/** Somebody who types: keeps to what is typed at each turn, until something is said. */
export class Typist {
  state: Conversation;
  /** What could not be said at first: asked about, or to be put otherwise. */
  readonly stumbles: string[] = [];
  readonly #scenario: Scenario;
  readonly #wording: Wording;
  readonly #ear: Ear;

  constructor(scenario: Scenario, wording: Wording, ear: Ear, seed: number) {
    this.#scenario = scenario;
    this.#wording = wording;
    this.#ear = ear;
    this.state = start(scenario, seed).state;
  }

  /** Types; points at `meant` where asked, and insists where not understood. Contact planning is chosen, as it must be. */
  types(text: string, meant: readonly DialogueAct[] = []): this {
    const turn = new TypedTurn(this.#ear, { scenario: this.#scenario, lender, before: this.state }, { language: this.#wording.language, context: lastWords(this.state, this.#wording) });
    let outcome = turn.type(text);
    if (outcome.kind !== 'said') this.stumbles.push(text);
    if (outcome.kind === 'did-you-mean') {
      const { asked } = outcome;
      outcome = turn.mean(meant.filter((act) => asked.includes(act)).slice(0, 1));
    } else if (outcome.kind === 'rephrase') {
      outcome = turn.type(text);
    }
    if (outcome.kind !== 'said') throw new Error(`"${text}" cannot be said`);
    this.state = reply(this.#scenario, this.state, outcome.said).state;
    return this;
  }

  plans(): this {
    while (this.state.stage === 'contact-planning' && this.state.ending === null) this.state = reply(this.#scenario, this.state, { choose: recommended(this.#scenario, this.state) }).state;
    return this;
  }

  /** Plays to the end by the type's own strategy, each act in one of the words given for it, none of them twice. */
  playsTheStrategy(words: Meanings): this {
    const used = new Set<string>();
    this.plans();
    while (this.state.ending === null) {
      const rules = rulesFor(this.#scenario.strategy, momentOf(this.#scenario, this.state));
      const acts = rules.flatMap((rule) => rule.play.filter((act) => !(rules[0]!.avoid ?? []).includes(act)));
      const clauses = [...acts, 'refocus' as const].flatMap((act) => (words[act]?.said ?? []).map((text) => ({ act, text: this.#wording.fill(text, this.state.table) })));
      const fresh = clauses.filter(({ text }) => !used.has(text));
      const next = fresh[0] ?? clauses[0]!;
      // To a misfortune one does not only say how sorry one is: the same breath leads back.
      const back = this.state.cues.includes('misfortune') && next.act !== 'refocus' ? fresh.find(({ act }) => act === 'refocus') : undefined;
      for (const said of [next, back]) if (said !== undefined) used.add(said.text);
      this.types(back === undefined ? next.text : `${next.text} ${back.text}`, [next.act, 'refocus']);
    }
    return this;
  }

  /** Types the same kind of heap at every turn. */
  stuffs(text: (turn: number) => string): this {
    this.plans();
    while (this.state.ending === null) this.types(text(this.state.turn));
    return this;
  }
}
