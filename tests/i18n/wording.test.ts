import { describe, expect, test } from 'vitest';
import { figuresOf } from '#engine/scenario/figures.ts';
import { checkBook } from '#i18n/check-book.ts';
import { fillIn, type CustomerBook } from '#i18n/customer-book.ts';
import { formatFigure } from '#i18n/format-figure.ts';
import { Wording } from '#i18n/wording.ts';
import { lender } from '#scenarios/catalog.ts';
import { smallScenario } from '#tests/small-scenario.ts';

describe('figures are written as the language writes them', () => {
  test.each([
    [{ kind: 'money', fen: 541_520 }, '5415.20元', '5,415.20 yuan'],
    [{ kind: 'money', fen: 300_000 }, '3000元', '3,000 yuan'],
    [{ kind: 'days', days: 1 }, '1天', '1 day'],
    [{ kind: 'days', days: 25 }, '25天', '25 days'],
    [{ kind: 'date', date: '2026-12-08' }, '12月8日（周二）', 'Tuesday 8 December'],
    [{ kind: 'percent', percent: 14.4 }, '14.4%', '14.4%'],
    [{ kind: 'count', count: 3 }, '3', '3'],
  ] as const)('%j', (figure, chinese, english) => {
    expect(formatFigure(figure, 'zh-CN')).toBe(chinese);
    expect(formatFigure(figure, 'en')).toBe(english);
  });
});

const scenario = smallScenario({
  loan: 'provocative',
  plans: { half: { parts: [{ percent: 50, inDays: 0 }, { percent: 50, inDays: 14 }] } },
  replies: [
    { id: 'small.reply.offer', acts: ['offer-options'], plan: 'half' },
    { id: 'small.reply.wrong', acts: ['state-facts'], claims: { daysOverdue: 2 } },
  ],
});
const book: CustomerBook = {
  file: { who: '', story: '', options: '', log: [] }, briefing: '', facts: {}, plans: { half: '{{half.first}}' }, endings: {}, criteria: {}, rules: {},
  lines: { a: 'You owe {{arrears}}.', b: 'So {{table.first}} now.' },
  replies: { 'small.reply.offer': '{{table.first}} today?', 'small.reply.wrong': '{{claim.daysOverdue}} late' },
};
const wording = new Wording(scenario, book, { name: 'X', business: 'Y' }, figuresOf(scenario, lender), 'en');

describe('wording', () => {
  test('fills figures of the account, of the plan on the table, of the reply’s own plan, and false claims', () => {
    expect(wording.line('a')).toBe('You owe 5,399 yuan.');
    expect(wording.line('b', 'half')).toBe('So 2,700 yuan now.');
    expect(wording.reply('small.reply.offer')).toBe('2,700 yuan today?');
    expect(wording.reply('small.reply.wrong')).toBe('10 days late');
  });

  test('what is no figure stays as it is: text is text, never markup', () => {
    expect(fillIn('{{nothing}} <b>{{arrears}}</b>', {}, 'en')).toBe('{{nothing}} <b>{{arrears}}</b>');
  });
});

describe('a book that is wrong is told where', () => {
  const codes = (changed: Partial<CustomerBook>) => checkBook(scenario, { ...book, ...changed }, figuresOf(scenario, lender), 'en').map((one) => `${one.code} ${one.place}`);

  test('a missing, a left-over and a doubled text', () => {
    expect(codes({})).toContain('missing-text en: lines.small.opening.1');
    expect(codes({})).toContain('orphan-text en: lines.a');
    expect(codes({ replies: { ...book.replies, other: 'You owe {{arrears}}.' } })).toContain('same-text en: other');
  });

  test('an unknown figure, and a figure in so many words, in either language', () => {
    expect(codes({ lines: { a: 'You owe {{arears}}.' } })).toContain('unknown-figure en: a');
    expect(codes({ lines: { a: 'You owe 3000 yuan.' } })).toContain('literal-figure en: a');
    expect(codes({ lines: { a: '还欠三千元。' } })).toContain('literal-figure en: a');
    expect(codes({ briefing: 'Three {{weks}}' })).toContain('unknown-figure en: briefing');
  });
});
