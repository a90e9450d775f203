import { Scenario } from '#engine/scenario/scenario.ts';

type Draft = Partial<Omit<Scenario, 'temperament'>> & { temperament?: Partial<Scenario['temperament']> };

/** A whole scenario of the smallest size, with whatever the test is about in place of the usual. */
export function smallScenario(draft: Draft = {}): Scenario {
  return Scenario.parse({
    format: 1, id: 'small', customerType: 'small', loan: 'small',
    scene: { place: 'shop', channel: 'visit', clock: '10:00', listeners: [], callLog: [] },
    start: { stage: 'opening', tension: 40, trust: 40, commitment: 20, lines: [{ id: 'small.opening.1', expression: 'calm' }] },
    turnLimit: 12, facts: [], plans: {}, beats: [],
    lines: Array.from({ length: 16 }, (_, index) => ({ id: `small.weary.${index}`, acts: [], expression: 'wary' })),
    replies: [
      { id: 'small.reply.open', acts: ['open-call'] }, { id: 'small.reply.listen', acts: ['invite-venting'] },
      { id: 'small.reply.demand', acts: ['demand'] }, { id: 'small.reply.close', acts: ['close-call'] },
    ],
    endings: ['holds', 'breaks', 'postponed', 'broken-off'].map((kind) => ({
      id: kind, kind, when: {}, atLimit: true, lines: [{ id: `small.ending.${kind}`, expression: 'calm' }],
    })),
    strategy: [{ id: 'open', tactic: 'T1', when: {}, play: ['open-call'] }],
    rubric: [{ id: 'opened', weight: 100, parts: [{ id: 'open', points: 100, kind: 'eventually', acts: ['open-call'] }] }],
    ...draft,
    temperament: { heatedFrom: 70, openBelow: 30, openTrust: 60, ...draft.temperament },
  });
}
