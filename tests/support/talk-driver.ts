import type { Conversation, PlayerReply } from '#engine/conversation/conversation.ts';
import { reply } from '#engine/conversation/reply.ts';
import { start } from '#engine/conversation/start.ts';
import type { DialogueAct } from '#engine/dialogue-act.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';

/** Drives a conversation in the words of the game: `talk.says('reflect').says('demand')`. */
export class TalkDriver {
  readonly scenario: Scenario;
  state: Conversation;

  constructor(scenario: Scenario, seed = 1) {
    this.scenario = scenario;
    this.state = start(scenario, seed).state;
  }

  /** Says something that is heard as these acts. */
  says(...acts: DialogueAct[]): this {
    return this.#take({ acts });
  }

  offersPlan(plan: string): this {
    return this.#take({ acts: ['offer-options'], plan });
  }

  chooses(id: string): this {
    return this.#take({ choose: id });
  }

  get lastLines(): string[] {
    return this.state.turns.at(-1)!.said.map((said) => said.line);
  }

  #take(said: PlayerReply): this {
    this.state = reply(this.scenario, this.state, said).state;
    return this;
  }
}
