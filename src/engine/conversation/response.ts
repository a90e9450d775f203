import type { DialogueAct } from '#engine/dialogue-act.ts';
import { holds, type Moment } from '#engine/scenario/holds.ts';
import type { Beat, MoodShift } from '#engine/scenario/scenario.ts';
import type { Script } from '#engine/scenario/script.ts';
import { planOn } from '#engine/scenario/table.ts';
import type { Cue, Stage } from '#engine/scenario/vocabulary.ts';
import { drawIndex } from '#engine/seeded-random.ts';
import { chooseBeat } from './choose-beat.ts';
import { chooseLine, choosePuzzled } from './choose-line.ts';
import type { Conversation, ConversationEvent, Mood, SaidLine, Turn } from './conversation.ts';
import type { Heard } from './hear.ts';
import { moodBand, reactionTo, shifted } from './mood.ts';
import { momentOf } from './moment.ts';

/** What can be said by somebody at the scene, as scenarios write it. */
type Sayable = { id: string; expression: SaidLine['expression']; speaker?: SaidLine['speaker'] | undefined; cue?: Cue | undefined; reveals?: string[] | undefined };

/** The customer's answer in the making: begins where the conversation stands and takes on what the turn brings. */
export class Response {
  random: number;
  stage: Stage;
  mood: Mood;
  facts: readonly string[];
  beats: readonly string[];
  table: string | null;
  promise: string | null;
  ending: string | null = null;
  newCues: Cue[] = [];
  readonly events: ConversationEvent[] = [];
  readonly #said: SaidLine[] = [];
  readonly #script: Script;
  readonly #before: Conversation;
  readonly #heard: Heard;
  readonly #start: Moment;
  readonly #done: Partial<Record<DialogueAct, number>>;
  readonly #allHeard: Moment['heard'];

  constructor(script: Script, before: Conversation, heard: Heard) {
    this.#script = script;
    this.#before = before;
    this.#heard = heard;
    this.#start = momentOf(script.scenario, before);
    this.#done = { ...this.#start.done };
    for (const act of heard.acts) this.#done[act] = (this.#done[act] ?? 0) + 1;
    this.#allHeard = [...this.#start.heard, heard.acts];
    this.random = before.random;
    this.stage = before.stage;
    this.mood = before.mood;
    this.facts = before.facts;
    this.beats = before.beats;
    this.table = before.table;
    this.promise = before.promise;
    if (heard.plan !== null) this.#layOnTable(heard.plan);
  }

  /** The acts move the mood as this temperament has it. */
  react(): void {
    const { temperament } = this.#script.scenario;
    const { band, cues, acts } = this.#start;
    this.#shiftMood(reactionTo(this.#heard.acts, { band, cues, previousActs: acts }, temperament));
  }

  /** Beats without words set the stage before anybody speaks. */
  fireSilentBeats(): void {
    let moment = this.#moment();
    for (const beat of this.#script.silentBeats) {
      if (moment.beats.includes(beat.id) || !holds(beat.when, moment)) continue;
      this.#fire(beat);
      moment = this.#moment();
    }
  }

  /** Whether the conversation ends here; if so, the ending has the last word. */
  end(): boolean {
    const moment = this.#moment();
    const atLimit = this.#before.turn >= this.#script.scenario.turnLimit;
    const ending = this.#script.scenario.endings.find((one) => (atLimit || !one.atLimit) && holds(one.when, moment));
    if (ending === undefined) return false;
    this.#endWith(ending.id);
    return true;
  }

  /** The answer to the act, and then the story moment that is due, which may speak in its place. */
  speak(): void {
    const drawn = chooseBeat(this.#script.spokenBeats, this.#moment(), this.random);
    this.random = drawn.random;
    const beat = drawn.value;
    const answer = beat?.instead === true ? null : this.#answer();
    if (beat !== null) {
      this.#fire(beat);
      this.#sayOneOf(beat.lines!);
    } else if (answer === null) {
      this.#breakOff();
    }
  }

  /** The moment the next reply will be given in. */
  nextMoment(): Moment {
    return { ...this.#moment(), turn: this.#before.turn + 1, cues: this.newCues };
  }

  asTurn(): Turn {
    const { stage, band, mood: moodBefore, cues } = this.#start;
    const { turn, table, promise, offered } = this.#before;
    const { reply, acts, redLine, contact, own } = this.#heard;
    return {
      turn, stage, band, moodBefore, cues, table, promise: promise !== null, offered, reply, acts, ...(own === null ? {} : { own }), redLine, contact,
      said: this.#said,
      beats: this.beats.slice(this.#before.beats.length),
      revealed: this.facts.slice(this.#before.facts.length),
      moodAfter: this.mood,
    };
  }

  #moment(): Moment {
    const { acts, contact } = this.#heard;
    return {
      stage: this.stage,
      band: moodBand(this.mood, this.#script.scenario.temperament),
      turn: this.#before.turn,
      mood: this.mood,
      acts,
      cues: this.#before.cues,
      facts: this.facts,
      beats: this.beats,
      done: this.#done,
      heard: this.#allHeard,
      table: planOn(this.table),
      promise: this.promise !== null,
      contacts: this.#start.contacts + (contact ? 1 : 0),
    };
  }

  #answer(): SaidLine | null {
    const { scenario } = this.#script;
    const isPuzzling = this.#heard.acts.length === 0 && this.#heard.own?.isRepeated !== true;
    const drawn = (isPuzzling ? choosePuzzled : chooseLine)(this.#script, this.#moment(), this.#before.said, this.random);
    this.random = drawn.random;
    if (drawn.value === null) return null;
    if (drawn.value.acts.length === 0) this.#shiftMood(scenario.temperament.repeated ?? [4, -2, 0]);
    return this.#say(drawn.value);
  }

  /** Nothing left to say: the customer has had enough, and the last ending, which always holds, has the word. */
  #breakOff(): void {
    this.#endWith(this.#script.scenario.endings.at(-1)!.id);
  }

  #endWith(id: string): void {
    this.ending = id;
    this.#sayOneOf(this.#script.scenario.endings.find((one) => one.id === id)!.lines);
  }

  #fire(beat: Beat): void {
    this.beats = [...this.beats, beat.id];
    if (beat.shift !== undefined) this.#shiftMood(beat.shift);
    if (beat.reveals !== undefined) this.#reveal(beat.reveals);
    if (beat.cue !== undefined) this.newCues.push(beat.cue);
    if (beat.table !== undefined) this.#layOnTable(beat.table);
    if (beat.promise === true && this.table !== null) {
      this.promise = this.table;
      this.events.push({ kind: 'promise-made', plan: this.table });
    }
    if (beat.stage !== undefined && beat.stage !== this.stage) {
      this.stage = beat.stage;
      this.events.push({ kind: 'stage-entered', stage: beat.stage });
    }
  }

  #layOnTable(plan: string): void {
    this.table = plan;
    this.events.push({ kind: 'plan-tabled', plan });
  }

  #sayOneOf(lines: readonly Sayable[]): void {
    const unsaid = lines.filter((line) => !this.#before.said.includes(line.id));
    const drawn = drawIndex(this.random, unsaid.length);
    this.random = drawn.random;
    this.#say(unsaid[drawn.value]!);
  }

  #say(line: Sayable): SaidLine {
    const said: SaidLine = { line: line.id, expression: line.expression, speaker: line.speaker ?? 'customer' };
    this.#said.push(said);
    this.events.push({ kind: 'customer-spoke', said });
    if (line.cue !== undefined) this.newCues.push(line.cue);
    if (line.reveals !== undefined) this.#reveal(line.reveals);
    return said;
  }

  #reveal(facts: readonly string[]): void {
    for (const fact of facts) {
      if (this.facts.includes(fact)) continue;
      this.facts = [...this.facts, fact];
      this.events.push({ kind: 'fact-revealed', fact });
    }
  }

  #shiftMood(shift: MoodShift): void {
    const from = this.mood;
    this.mood = shifted(from, shift);
    const moved = from.tension !== this.mood.tension || from.trust !== this.mood.trust || from.commitment !== this.mood.commitment;
    if (moved) this.events.push({ kind: 'mood-shifted', from, to: this.mood, shift });
  }
}
