import { describe, expect, test } from 'vitest';
import { REPLY_INPUTS } from '#contract/reply-input.ts';
import { emptyDraft, readDraft, type AssignmentDraft } from '#app/desk/assignments/assignment-draft.ts';

const now = Date.parse('2026-11-24T08:00:00Z');
const draft = (change: Partial<AssignmentDraft> = {}): AssignmentDraft => ({ ...emptyDraft(now, 'Asia/Shanghai', 't1'), title: 'Practice', scenarios: ['victim'], ...change });
const wrongIn = (change: Partial<AssignmentDraft>) => {
  const read = readDraft(draft(change));
  return 'wrong' in read ? [...read.wrong].toSorted() : [];
};

describe('the form of an assignment', () => {
  test('starts open now, due in a week at six, in the zone given; a title, customers and a team suffice', () => {
    expect(readDraft(draft())).toMatchObject({
      assignment: {
        title: 'Practice', scenarios: ['victim'], teams: ['t1'], opensAt: '2026-11-24T08:00:00.000Z', dueAt: '2026-12-01T10:00:00.000Z', timeZone: 'Asia/Shanghai',
        mode: 'practise', input: 'choices', rules: ['cn'], passMark: 70, minAttempts: 1, maxAttempts: null, passesInARow: 1, comparison: 'none', baselineId: null,
      },
    });
  });

  test.each(REPLY_INPUTS)('says how replies are given: %s', (input) => {
    expect(readDraft(draft({ input }))).toMatchObject({ assignment: { input } });
  });

  test('what is not asked for is not sent', () => {
    expect(readDraft(draft({ isWeakest: true, hasDue: false, isChina: false, baselineId: 'b1', people: [{ id: 'p1', name: 'Li' }] })))
      .toMatchObject({ assignment: { scenarios: 'weakest', dueAt: null, rules: ['microfinance'], baselineId: null, people: ['p1'] } });
  });

  test.each<[string, Partial<AssignmentDraft>, string[]]>([
    ['no title', { title: ' ' }, ['title']],
    ['no customer', { scenarios: [] }, ['scenarios']],
    ['nobody', { teams: [] }, ['teams']],
    ['due before it opens', { dueAt: '2026-11-01T10:00' }, ['dueAt']],
    ['no opening time', { opensAt: '' }, ['opensAt']],
    ['no due time where one is wanted', { dueAt: '' }, ['dueAt']],
    ['numbers that are none', { passMark: '', minAttempts: '1.5', passesInARow: '11' }, ['minAttempts', 'passMark', 'passesInARow']],
    ['fewer attempts than asked for', { isLimited: true, maxAttempts: '1', minAttempts: '2' }, ['maxAttempts']],
    ['a final without a baseline', { comparison: 'final' }, ['baselineId']],
    ['several at once, those that must fit each other included', { title: '', teams: [], comparison: 'final' }, ['baselineId', 'teams', 'title']],
  ])('%s', (_name, change, expected) => {
    expect(wrongIn(change)).toEqual(expected);
  });
});
