import { expect, test } from 'vitest';
import { readComfort } from '../../../src/app/comfort/comfort.ts';

const usual = { textSize: '100', spacing: 'usual', contrast: 'usual', motion: 'system', speed: 'usual', hand: 'right' };

test.each([['nothing', null], ['no JSON', '{'], ['no record', '"150"'], ['null', 'null'], ['unknown choices', '{"textSize":"9000","hand":3,"voice":"loud"}']])('%s is read as the usual settings', (_name, stored) => {
  expect(readComfort(stored)).toEqual(usual);
});

test('what was chosen is read again, and what is missing is as usual', () => {
  const chosen = { textSize: '150', spacing: 'wider', contrast: 'high', motion: 'full', speed: 'instant', hand: 'left' };
  expect(readComfort(JSON.stringify(chosen))).toEqual(chosen);
  expect(readComfort('{"contrast":"high"}')).toEqual({ ...usual, contrast: 'high' });
});
