import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { browserStore } from '#app/progress/browser-store.ts';
import { openDatabase } from '#app/progress/open-database.ts';
import { attemptOn, finishedTalk } from '#tests/finished-talk.ts';

/** As the first version made it. */
async function openFirstVersion(name: string) {
  return openDB(name, 1, {
    upgrade(database) {
      database.createObjectStore('finished', { keyPath: 'id' }).createIndex('endedAt', 'attempt.endedAt');
      database.createObjectStore('interrupted', { keyPath: 'scenario' });
    },
  });
}

test('what the first version stored is there after the upgrade', async () => {
  const first = await openFirstVersion('kept');
  const [talk, interrupted] = [finishedTalk('victim', 80), attemptOn('evasive', false)];
  await first.put('finished', talk);
  await first.put('interrupted', interrupted);
  first.close();
  const db = await openDatabase('kept');
  expect(await browserStore(db).finished()).toEqual([talk]);
  expect(await browserStore(db).interrupted('evasive')).toEqual(interrupted);
  expect([...db.objectStoreNames]).toEqual(['finished', 'grants', 'interrupted', 'outbox']);
});

test('says so when another tab holds an older version', async () => {
  const first = await openFirstVersion('held');
  await expect(openDatabase('held')).rejects.toThrow('Another tab');
  first.close();
});
