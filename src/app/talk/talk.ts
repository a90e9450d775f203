import { signal, type Signal } from '@preact/signals';
import { uuidv7 } from 'uuidv7';
import type { Attempt } from '#engine/attempt/attempt.ts';
import { recordAttempt } from '#engine/attempt/record.ts';
import type { Conversation, ConversationEvent, Mood, PlayerReply, Said } from '#engine/conversation/conversation.ts';
import { reply } from '#engine/conversation/reply.ts';
import { start } from '#engine/conversation/start.ts';
import type { DialogueAct } from '#engine/dialogue-act.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { coach, type CoachNote } from '#engine/scoring/coach.ts';
import type { RuleSet } from '#engine/scoring/rule-set.ts';
import { scoreConversation } from '#engine/scoring/scorecard.ts';
import type { Piece } from '#engine/understanding/understand.ts';
import { Playback } from '#game/playback/playback.ts';
import { hashOf } from '#scenarios/catalog.ts';
import { loadRuleSets } from '#scenarios/conduct/rule-sets.ts';
import type { FinishedTalk } from '../progress/progress-store.ts';
import type { Content } from '../content.ts';
import { Typing } from '../typing/typing.ts';
import { bubblesOf, yoursIn } from './bubbles-of.ts';
import type { Bubble } from './bubble.ts';
import { stepsFor, type TalkStage } from './steps.ts';
import type { TalkKeeper } from './talk-keeper.ts';
import type { TalkTerms } from './talk-terms.ts';

export interface TalkSetting {
  readonly scenario: Scenario;
  readonly terms: TalkTerms;
  readonly keeper: TalkKeeper;
  readonly stage: TalkStage;
  /** The language of the moment, for the record. */
  readonly language: () => string;
  readonly now: () => string;
}

/** A conversation as it is played on screen: what is shown, what can be chosen, and its record. */
export class Talk {
  readonly bubbles = signal<readonly Bubble[]>([]);
  readonly mood: Signal<Mood>;
  readonly phase = signal<'performing' | 'choosing' | 'ended'>('performing');
  readonly note = signal<CoachNote | null>(null);
  readonly finishedId = signal<string | null>(null);
  readonly storeProblem = signal<string | null>(null);
  readonly state: Signal<Conversation>;
  readonly setting: TalkSetting;
  readonly #startedAt: string;
  readonly #languages: Set<string>;
  readonly #ruleSets: readonly RuleSet[];
  readonly #playback = new Playback();
  readonly #resumedModel: string | undefined;
  readonly typing = new Typing();

  private constructor(setting: TalkSetting, state: Conversation, startedAt: string, languages: readonly string[], model?: string) {
    this.setting = setting;
    this.#resumedModel = model;
    this.#ruleSets = loadRuleSets(setting.terms.rules);
    this.state = signal(state);
    this.mood = signal(state.mood);
    this.#startedAt = startedAt;
    this.#languages = new Set(languages);
  }

  static begin(setting: TalkSetting, seed: number): Talk {
    return new Talk(setting, start(setting.scenario, seed).state, setting.now(), []);
  }

  /** Goes on where an interrupted talk was left; everything said so far stands there at once. */
  static resume(setting: TalkSetting, attempt: Attempt, state: Conversation): Talk {
    return new Talk(setting, state, attempt.startedAt, attempt.languages, attempt.model);
  }

  /** The last thing said before the first choice is performed, or shown at once in a resumed talk. */
  async open(): Promise<void> {
    const { scenario } = this.setting;
    const state = this.state.value;
    this.setting.stage.feel(state.mood);
    if (state.turns.length > 0) {
      this.bubbles.value = bubblesOf(state);
      const said = [...state.opening, ...state.turns.flatMap((turn) => turn.said)];
      const customer = said.findLast((one) => one.speaker === 'customer');
      for (const one of [customer, said.at(-1)]) if (one !== undefined) this.setting.stage.face(one.speaker, one.expression);
      this.#afterwards();
    } else {
      await this.#perform(start(scenario, state.seed).events, null, null);
    }
  }

  /** The player's choice. Ignored while somebody is speaking. */
  async choose(id: string): Promise<void> {
    if (this.phase.value === 'choosing') await this.#say({ choose: id }, []);
  }

  /** Sends what stands in the text box; where it is not understood outright, the box tells. */
  async type(content: Content): Promise<void> {
    if (this.phase.value === 'choosing') await this.#sayTyped(this.typing.send(this.state.value, content));
  }

  /** The player points at what was meant. */
  async mean(content: Content, acts: readonly DialogueAct[]): Promise<void> {
    if (this.phase.value === 'choosing') await this.#sayTyped(this.typing.mean(this.state.value, content, acts));
  }

  /** Says words that were not understood, as they are. */
  sayAnyway(content: Content): Promise<void> {
    return this.typing.answer.peek()?.kind === 'did-you-mean' ? this.mean(content, []) : this.type(content);
  }

  /** Notes in the record that a typed reply was heard wrong; what was heard stays as it is until a trainer rules on it. */
  async contest(turn: number): Promise<void> {
    const state = this.state.value;
    if (state.ending !== null) return;
    const contested = (own: Said): Said => ({ ...own, typed: { ...own.typed!, contested: true } });
    this.state.value = { ...state, turns: state.turns.map((one) => (one.turn === turn ? { ...one, own: contested(one.own!) } : one)) };
    this.bubbles.value = this.bubbles.value.map((one) => (one.who === 'you' && one.turn === turn ? { ...one, typed: { ...one.typed!, reply: { ...one.typed!.reply, contested: true } } } : one));
    await this.#keep();
  }

  hurry(): void {
    this.#playback.hurry();
  }

  /** Stops performing; what was played is kept. */
  close(): void {
    this.#playback.stop();
    this.setting.stage.hush();
  }

  async #sayTyped(outcome: ReturnType<Typing['send']>): Promise<void> {
    if (outcome !== null) await this.#say(outcome.said, outcome.understood.acts.flatMap(({ evidence }) => evidence));
  }

  async #say(said: PlayerReply, pieces: readonly Piece[]): Promise<void> {
    const { scenario, terms, language } = this.setting;
    const before = this.state.value;
    const step = reply(scenario, before, said);
    this.phase.value = 'performing';
    this.state.value = step.state;
    this.#languages.add(language());
    this.note.value = terms.hints ? coach(scenario, before, said, this.#ruleSets) : null;
    const kept = this.#keep();
    await this.#perform(step.events, this.note.value, yoursIn({ ...step.state.turns.at(-1)!, table: step.state.table }, pieces));
    await kept;
  }

  async #perform(events: readonly ConversationEvent[], note: CoachNote | null, yours: Bubble | null): Promise<void> {
    this.#playback.add(...stepsFor(events, note, {
      stage: this.setting.stage,
      turn: this.state.value.turns.length,
      yours,
      table: this.state.value.table,
      contact: this.state.value.turns.at(-1)?.contact?.channel ?? null,
      show: (bubble) => {
        this.bubbles.value = [...this.bubbles.value, bubble];
      },
      feel: (mood) => {
        this.mood.value = mood;
      },
    }));
    await this.#playback.perform();
    this.#afterwards();
  }

  #afterwards(): void {
    this.mood.value = this.state.value.mood;
    this.phase.value = this.state.value.ending === null ? 'choosing' : 'ended';
  }

  async #keep(): Promise<void> {
    const { keeper } = this.setting;
    try {
      if (this.state.value.ending === null) {
        await keeper.keep(this.#record(null));
      } else {
        const talk = this.#finished();
        await keeper.finish(talk);
        this.finishedId.value = talk.id;
      }
      this.storeProblem.value = null;
    } catch (error) {
      this.storeProblem.value = (error as Error).message;
    }
  }

  #record(endedAt: string | null): Attempt {
    const { scenario, terms } = this.setting;
    const frame = { contentHash: hashOf(scenario), mode: terms.mode, rules: [...terms.rules], languages: [...this.#languages], startedAt: this.#startedAt, endedAt, ...this.#model() };
    const card = endedAt === null ? undefined : scoreConversation(scenario, this.state.value, this.#ruleSets);
    return recordAttempt(this.state.value, frame, card);
  }

  /** Names the model where replies were typed. */
  #model(): { model?: string } {
    const isTyped = this.state.value.turns.some(({ own }) => own !== undefined);
    return isTyped ? { model: this.typing.model ?? this.#resumedModel! } : {};
  }

  #finished(): FinishedTalk {
    const { scenario, terms, keeper, now } = this.setting;
    const state = this.state.value;
    const card = scoreConversation(scenario, state, this.#ruleSets);
    return {
      id: uuidv7(),
      attempt: this.#record(now()),
      score: card.score,
      passed: card.score >= terms.passMark && !card.autoFail,
      passMark: terms.passMark,
      ...keeper.belonging,
      conduct: card.conduct.score,
      craft: card.craft.score,
      ending: state.ending!,
      endingKind: scenario.endings.find((ending) => ending.id === state.ending)!.kind,
      criteria: card.criteria.map(({ id, points, of }) => ({ id, points, of })),
    };
  }
}
