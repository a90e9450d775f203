import { addDays, dayNumber } from '#engine/scenario/calendar.ts';

/** A day as it was typed, or a time without a day (`date` null): "soon", "next month". */
export interface FoundDate {
  /** YYYY-MM-DD. */
  readonly date: string | null;
  readonly start: number;
  readonly end: number;
}

const WEEKDAYS: Readonly<Record<string, number>> = { mon: 0, tue: 1, wed: 2, thu: 3, fri: 4, sat: 5, sun: 6 };
const CHINESE_WEEKDAYS = '一二三四五六日天';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** A way to name a day: what it looks like, and the day it names, seen from today. */
interface DayPattern {
  readonly looks: RegExp;
  readonly day: (match: RegExpMatchArray, today: string) => string | null;
}

const inDays = (days: number) => (_match: RegExpMatchArray, today: string): string => addDays(today, days);

const DAY_PATTERNS: readonly DayPattern[] = [
  { looks: /大后天/g, day: inDays(3) },
  { looks: /\bday after (?:tomorrow|tmrw|tmr)\b|后天/g, day: inDays(2) },
  { looks: /\b(?:today|tonight|right now|straight away|this (?:morning|afternoon|evening)|now)\b|今天|今日|今儿|今晚|今夜|现在|当场|即日|马上|立刻|即刻|而家/g, day: inDays(0) },
  { looks: /\b(?:tomorrow|tmrw|tmr|tmw|2moro|tomoro)\b|明天|明日|明儿|听日|明早|明晚/g, day: inDays(1) },
  { looks: /(下下|下|这|本|上)?(?:个)?(?:周|星期|礼拜)([一二三四五六日天1-6])(?![十百期])/g, day: ([, which, name], today) => chineseWeekday(today, which, name!) },
  { looks: /\b(?:(next|this|coming|last)\s)?(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|r|rs|rsday|urday|es)?\b/g, day: ([, which, name], today) => (which === 'last' ? null : weekday(today, WEEKDAYS[name!]!, which === 'next' ? 'next' : null)) },
  { looks: /(\d{1,2}|[一二三四五六七八九十]{1,3})月(\d{1,2}|[一二三四五六七八九十]{1,3})(?:号|日)?/g, day: ([, month, day], today) => dayOf(today, numeral(day!), numeral(month!)) },
  { looks: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\sof)?\\s${MONTH}\\b`, 'g'), day: ([, day, month], today) => dayOf(today, Number(day), 1 + MONTHS.indexOf(month!.slice(0, 3))) },
  { looks: new RegExp(`\\b${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?\\b`, 'g'), day: ([, month, day], today) => dayOf(today, Number(day), 1 + MONTHS.indexOf(month!.slice(0, 3))) },
  { looks: /(?:(下|这|本)个?月)?(\d{1,2}|[一二三四五六七八九十]{1,3})号/g, day: ([, which, day], today) => dayOf(today, numeral(day!), which === '下' ? monthAfter(today) : null) },
  { looks: /\bthe\s(\d{1,2})(?:st|nd|rd|th)\b|\b(\d{1,2})(?:st|nd|rd|th)\b/g, day: ([, one, other], today) => dayOf(today, Number(one ?? other), null) },
  { looks: /(?:这个?|本)?月底|月末|\b(?:the\s)?(?:end of (?:the|this) month|month[\s-]?end)\b/g, day: (_match, today) => lastOfMonth(today) },
  { looks: /(?:这个?|本)?(?:周末|礼拜末)|\b(?:this|the) weekend\b/g, day: (_match, today) => weekday(today, 5, null) },
  { looks: /(?:过|再过)?([一二两三四五六七八九十]{1,3}|\d{1,2})(天|日|周|个?星期|个?礼拜)(?:之?后|之?内|以内|左右)/g, day: ([, count, unit], today) => addDays(today, numeral(count!) * (/天|日/.test(unit!) ? 1 : 7)) },
  { looks: /\b(?:in|within)\s(?:a|an|the next|\w+)?\s?(\d{1,2}|one|two|three|four|five|six|seven|ten|fourteen|a|couple of)?\s?(days?|weeks?)\b/g, day: (match, today) => afterEnglish(match, today) },
];

/** Times that name no day. */
const VAGUE = /\b(?:soon(?:er or later)?|some ?(?:time|day)|next (?:week|month)|later|when(?:ever)? (?:you|u|i|he|she|things|business|the|it)|in a (?:bit|while)|one of these days|as soon as|at some point|eventually)\b|下(?:个)?月(?![\d一二三四五六七八九十]*号)|下(?:个)?(?:周|星期|礼拜)(?![一二三四五六日天1-6])|过几天|过阵子|过段时间|回头|改天|以后|尽快|等有(?:了)?钱|有钱(?:了)?再|到时候|迟点|迟啲|慢慢来|什么时候有/g;

/** The days and undated times of a normalised text, in order. */
export function datesIn(text: string, today: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { looks, day } of DAY_PATTERNS) {
    for (const match of text.matchAll(looks)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const date = day(match, today);
      if (date !== null) found.push({ date, start, end });
    }
  }
  for (const match of text.matchAll(VAGUE)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ date: null, start, end });
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** Monday is 0. 1970-01-01 was a Thursday. */
function weekdayOf(date: string): number {
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}

/** The next such day from today on; `next` names the one of the week after this. */
function weekday(today: string, wanted: number, which: 'next' | null): string {
  const now = weekdayOf(today);
  if (which === 'next') return addDays(today, wanted - now + 7);
  return addDays(today, (wanted - now + 7) % 7);
}

function chineseWeekday(today: string, which: string | undefined, name: string): string | null {
  if (which === '上') return null;
  const wanted = /\d/.test(name) ? Number(name) - 1 : Math.min(6, CHINESE_WEEKDAYS.indexOf(name));
  const thisWeek = addDays(today, wanted - weekdayOf(today));
  if (which === '下') return addDays(thisWeek, 7);
  if (which === '下下') return addDays(thisWeek, 14);
  return which === undefined ? weekday(today, wanted, null) : thisWeek;
}

function numeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (character: string | undefined, none: number) => (character === undefined || character === '' ? none : 1 + '一二三四五六七八九'.indexOf(character === '两' ? '二' : character));
  return text.includes('十') ? digit(tens, 1) * 10 + digit(ones, 0) : digit(ones, 0);
}

/** That day of this month, or of the next one if it is over, or of the month given. Null where there is no such day. */
function dayOf(today: string, day: number, month: number | null): string | null {
  if (day < 1 || day > 31 || (month !== null && (month < 1 || month > 12))) return null;
  const [year, thisMonth, thisDay] = today.split('-').map(Number) as [number, number, number];
  const wanted = month ?? (day < thisDay ? monthAfter(today) : thisMonth);
  const date = `${wanted < thisMonth ? year + 1 : year}-${String(wanted).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return addDays(date, 0) === date ? date : null;
}

function monthAfter(today: string): number {
  return (Number(today.slice(5, 7)) % 12) + 1;
}

function lastOfMonth(today: string): string {
  const month = monthAfter(today);
  const year = Number(today.slice(0, 4)) + (month === 1 ? 1 : 0);
  return addDays(`${year}-${String(month).padStart(2, '0')}-01`, -1);
}

const ENGLISH_COUNTS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, 'couple of': 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10, fourteen: 14 };

function afterEnglish(match: RegExpMatchArray, today: string): string | null {
  const counted = /(\d{1,2}|\bone\b|\btwo\b|\bthree\b|\bfour\b|\bfive\b|\bsix\b|\bseven\b|\bten\b|\bfourteen\b|couple of|\ba\b)\s?(?:days?|weeks?)/.exec(match[0]);
  if (counted === null) return null;
  const count = ENGLISH_COUNTS[counted[1]!] ?? Number(counted[1]);
  return addDays(today, count * (match[0].includes('week') ? 7 : 1));
}
