import { describe, expect, test } from 'vitest';
import type { ProgressStore } from '#app/progress/progress-store.ts';
import { attemptOn, finishedTalk } from './finished-talk.ts';

/** What every store of progress must do. */
export function progressStoreContract(name: string, isKept: boolean, open: () => Promise<ProgressStore>): void {
  describe(`progress ${name}`, () => {
    test('says whether it is kept', async () => {
      expect((await open()).isKept).toBe(isKept);
    });

    test('gives back finished talks, oldest first, and each by its id', async () => {
      const store = await open();
      const [first, second] = [finishedTalk('victim', 60), finishedTalk('evasive', 80)];
      await store.addFinished(second);
      await store.addFinished(first);
      expect(await store.finished()).toEqual([first, second]);
      expect(await store.finishedById(second.id)).toEqual(second);
      expect(await store.finishedById('nobody')).toBeUndefined();
    });

    test('keeps one interrupted talk per customer, until it is dropped', async () => {
      const store = await open();
      const later = attemptOn('victim', false);
      await store.keepInterrupted(attemptOn('victim', false));
      await store.keepInterrupted(later);
      await store.keepInterrupted(attemptOn('evasive', false));
      expect(await store.interruptedScenarios()).toEqual(['evasive', 'victim']);
      expect(await store.interrupted('victim')).toEqual(later);
      await store.dropInterrupted('victim');
      expect(await store.interruptedScenarios()).toEqual(['evasive']);
      expect(await store.interrupted('victim')).toBeUndefined();
    });
  });
}
