/** What a reply does. The ids are a contract: rubrics, temperaments and attempts all speak in them. */
export const CONSTRUCTIVE_ACTS = [
  'open-call', 'invite-venting', 'ask-cause', 'ask-finances', 'reflect', 'empathise', 'apologise',
  'state-facts', 'explain-policy', 'explain-benefits', 'explain-consequences', 'explain-procedure',
  'offer-options', 'better-choice', 'refocus', 'hold-firm', 'ask-commitment', 'name-broken-promise',
  'ask-action', 'agree-plan', 'recap', 'arrange-contact', 'offer-support', 'reassure', 'close-call',
] as const;

/** Counter-productive acts, gravest first: the gravest of several leads the customer's answer. */
export const COUNTERPRODUCTIVE_ACTS = [
  'threaten-harm', 'humiliate', 'expose', 'false-threat', 'involve-others', 'harass', 'push-borrowing',
  'dismiss', 'argue', 'misstate', 'overpromise', 'demand', 'give-up', 'accept-vague', 'plead',
] as const;

export const DIALOGUE_ACTS = [...CONSTRUCTIVE_ACTS, ...COUNTERPRODUCTIVE_ACTS] as const;

/** A reply does at most so many things. */
export const MOST_ACTS = 3;

export type DialogueAct = (typeof DIALOGUE_ACTS)[number];

/** The gravest of them: violations of law or of a person, whatever the moment. */
export const GRAVE_ACTS: readonly DialogueAct[] = ['threaten-harm', 'humiliate', 'expose', 'false-threat', 'involve-others', 'harass', 'push-borrowing'];

/** Acts that cost conduct points: heard outright in typed words only when there is no doubt. */
export const COSTLY_ACTS: ReadonlySet<DialogueAct> = new Set([...GRAVE_ACTS, 'overpromise', 'dismiss', 'argue']);

/** Acts that bring up money: what must wait for calm, and what a vulnerability cue holds back for a turn. */
export const MONEY_MOVES: readonly DialogueAct[] = [
  'state-facts', 'offer-options', 'ask-commitment', 'ask-action', 'demand', 'explain-consequences',
];

const GRAVITY = new Map<DialogueAct, number>(COUNTERPRODUCTIVE_ACTS.map((act, index) => [act, index]));

export function isCounterproductive(act: DialogueAct): boolean {
  return GRAVITY.has(act);
}

/** The act the customer answers: the gravest counter-productive one, else the first named. */
export function leadingAct(acts: readonly DialogueAct[]): DialogueAct | undefined {
  let lead = acts[0];
  for (const act of acts) {
    if ((GRAVITY.get(act) ?? Infinity) < (GRAVITY.get(lead!) ?? Infinity)) lead = act;
  }
  return lead;
}
