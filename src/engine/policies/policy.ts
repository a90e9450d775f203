import type { Conversation } from '#engine/conversation/conversation.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';

/** A way of playing: which of the offered replies it takes. Pure; its chance, if any, comes from the state. */
export type Policy = (scenario: Scenario, state: Conversation) => string;
