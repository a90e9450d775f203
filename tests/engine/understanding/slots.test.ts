import { describe, expect, test } from 'vitest';
import { normalise } from '#engine/understanding/normalise.ts';
import { slotsIn } from '#engine/understanding/slots/slots.ts';

/** A Tuesday. */
const TODAY = '2026-11-24';

function slotsOf(text: string): { sums: (number | string)[]; days: (string | null)[]; ways: string[]; late: number[] } {
  const { amounts, dates, methods, daysOverdue } = slotsIn(normalise(text).text, TODAY);
  return {
    sums: amounts.map(({ fen, percent }) => (fen === null ? `${percent}%` : fen / 100)), days: dates.map(({ date }) => date),
    ways: methods.map(({ method }) => method), late: daysOverdue.map(({ days }) => days),
  };
}

describe('sums', () => {
  test.each<[string, (number | string)[]]>([
    ['3,500', [3500]], ['3.5k', [3500]], ['3千5', [3500]], ['三千五', [3500]], ['３５００元', [3500]], ['一万二', [12_000]], ['一千零五十', [1050]], ['两百五', [250]], ['twelve hundred', [1200]], ['five grand', [5000]],
    ['¥450', [450]], ['2k cash', [2000]], ['half now', ['50%']], ['先还一半', ['50%']], ['30 percent', ['30%']], ['the lot', ['100%']], ['全部结清', ['100%', '100%']],
    ['27 days', []], ['第三期', []], ['尾号3307', []], ['2026年', []], ['3点', []], ['call me at 10:30', []], ['五次', []],
  ])('%s', (text, sums) => {
    expect(slotsOf(text).sums).toEqual(sums);
  });
});

describe('days, counted from a Tuesday', () => {
  test.each<[string, (string | null)[]]>([
    ['today', ['2026-11-24']], ['明天', ['2026-11-25']], ['后天', ['2026-11-26']], ['大后天', ['2026-11-27']], ['tmrw', ['2026-11-25']],
    ['Thursday', ['2026-11-26']], ['next Thursday', ['2026-12-03']], ['周四', ['2026-11-26']], ['下周四', ['2026-12-03']], ['下週四', ['2026-12-03']], ['礼拜天', ['2026-11-29']], ['下下周一', ['2026-12-07']],
    ['the 15th', ['2026-12-15']], ['15号', ['2026-12-15']], ['28号', ['2026-11-28']], ['下个月3号', ['2026-12-03']], ['December 5', ['2026-12-05']], ['5 Dec', ['2026-12-05']], ['12月3号', ['2026-12-03']], ['十二月三号', ['2026-12-03']],
    ['月底', ['2026-11-30']], ['end of the month', ['2026-11-30']], ['in three days', ['2026-11-27']], ['三天后', ['2026-11-27']], ['within two weeks', ['2026-12-08']], ['一个星期之内', ['2026-12-01']],
    ['soon', [null]], ['next month', [null]], ['下个月', [null]], ['过几天', [null]], ['30 February', []],
  ])('%s', (text, days) => {
    expect(slotsOf(text).days).toEqual(days);
  });
});

test('a whole proposal', () => {
  expect(slotsOf('2,000 today by WeChat, the other 3.4k next Friday')).toEqual({ sums: [2000, 3400], days: ['2026-11-24', '2026-12-04'], ways: ['wechat'], late: [] });
  expect(slotsOf('您逾期27天了，今天先转五百，剩下的12月15号柜台交')).toEqual({ sums: [500], days: ['2026-11-24', '2026-12-15'], ways: ['counter'], late: [27] });
});
