import type { EndingKind, Expression, MoodBand } from '#engine/scenario/vocabulary.ts';
import type { PoseName } from '../figure/poses.ts';
import { choosePose } from './choose-pose.ts';
import { mannerOf } from './manner.ts';
import { type BodyMoment, type Feelings, reactionTo } from './moment.ts';

/** Follows a talk from outside and knows at any time how whoever is on stage holds themselves. */
export class Demeanour {
  #person: string;
  #moment: BodyMoment;
  #hasFelt = false;

  constructor(person: string, expression: Expression) {
    this.#person = person;
    this.#moment = { expression, feelings: { tension: 0, trust: 0, commitment: 0 }, band: 'guarded', doing: 'listening', ending: null, beat: 0 };
  }

  get pose(): PoseName {
    return choosePose(this.#moment, mannerOf(this.#person));
  }

  get feelings(): Feelings {
    return this.#moment.feelings;
  }

  /** Somebody shows a face: the customer, or another who speaks for a while. */
  faces(person: string, expression: Expression): void {
    this.#person = person;
    this.#moment = { ...this.#moment, expression };
  }

  /** Returns whether the shift is one that shows at once. The first feelings are where somebody starts from, no shift. */
  feels(feelings: Feelings, band: MoodBand): boolean {
    const reaction = this.#hasFelt ? reactionTo(this.#moment.feelings, feelings) : null;
    this.#hasFelt = true;
    this.#moment = { ...this.#moment, feelings, band, doing: reaction ?? this.#moment.doing };
    return reaction !== null;
  }

  speaks(): void {
    this.#moment = { ...this.#moment, doing: 'speaking', beat: this.#moment.beat + 1 };
  }

  listens(): void {
    this.#moment = { ...this.#moment, doing: 'listening' };
  }

  ends(ending: EndingKind): void {
    this.#moment = { ...this.#moment, ending };
  }
}
