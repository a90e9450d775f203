import { expect, test } from 'vitest';
import { TalkCopies } from '#app/counted/talk-copies.ts';
import { attemptOn } from '#tests/finished-talk.ts';

test('one copy travels at a time, and then only the newest', async () => {
  const sent: number[] = [];
  let arrive: () => void = () => undefined;
  const copies = new TalkCopies((talk) => {
    sent.push(talk.seed);
    return new Promise<void>((resolve) => {
      arrive = resolve;
    });
  });
  const talk = (seed: number) => ({ ...attemptOn('victim', false), seed });
  void copies.keep(talk(1));
  void copies.keep(talk(2));
  void copies.keep(talk(3));
  arrive();
  await expect.poll(() => sent).toEqual([1, 3]);
});

test('one that failed goes with the next turn', async () => {
  const sent: number[] = [];
  const copies = new TalkCopies(async (talk) => {
    sent.push(talk.seed);
    if (sent.length === 1) throw new Error('away');
  });
  await copies.keep({ ...attemptOn('victim', false), seed: 1 });
  await copies.keep({ ...attemptOn('victim', false), seed: 2 });
  expect(sent).toEqual([1, 2]);
});
