import type { FoundNumber } from './numerals.ts';

/** A sum of money as it was typed, or a share of what is owed. */
export interface Amount {
  /** In hundredths of the currency; null for a share. */
  readonly fen: number | null;
  /** Per cent of what is owed; null for a sum. */
  readonly percent: number | null;
  readonly start: number;
  readonly end: number;
}

const CURRENCY_AFTER = /^\s?(?:块钱|块|元|圆|人民币|港币|港纸|蚊|rmb|cny|hkd|usd|yuan|kuai|quid|pounds?|dollars?|bucks?|euros?|pesos?|rupees?|naira|shillings?|ksh|rs\b|[¥￥$€£₦₹₱])/;
const CURRENCY_BEFORE = /(?:[¥￥$€£₦₹₱]|rmb|cny|hkd|usd|rs\.?|inr|php|ksh|n(?=\d))\s?$/;
/** What follows a number that counts something else. */
const COUNTED = /^\s?(?:%|％|天|日|号|點|点|时|分钟|分|小时|个|次|遍|回|期|条|家|人|位|年|岁|月|周|星期|礼拜|笔|步|句|折|倍|成|楼|栋|件|匹|斤|吨|米|st\b|nd\b|rd\b|th\b|-?\s?days?|nights?|hours?|hrs?|h\b|mins?|minutes?|weeks?|months?|years?|times?|calls?|visits?|instal|parts?|steps?|ways?|people|kids?|per\s?cent|percent|o'?clock|am\b|pm\b|a\.m|p\.m|:\d)/;
const ORDINAL_BEFORE = /(?:第|day\s|number\s|no\.?\s|step\s|尾号|电话|手机|id\s|code\s|:)\s?$/;
/** Sums below this are seldom meant without a currency. */
const LEAST_BARE = 100;
const LONGEST_BARE = 6;

/** Shares of what is owed, by words. */
const SHARES: readonly (readonly [RegExp, number])[] = [
  [/\bhalf\b|一半|一半儿|半数|五成/g, 50],
  [/\b(?:a|one)\s?third\b|三分之一|三成/g, 33],
  [/\b(?:a|one)\s?quarter\b|四分之一/g, 25],
  [/\btwo[\s-]thirds\b|三分之二/g, 67],
  [/\b(?:in full|the full (?:amount|sum|balance|instal?ment)|the whole (?:lot|amount|sum|thing)|the lot|all of it|everything (?:you owe|owed|due))\b|全额|全部|全款|一次性|一次还清|全数|结清/g, 100],
];

/** The sums and shares of a normalised text, in order. */
export function amountsIn(text: string, numbers: readonly FoundNumber[]): Amount[] {
  const sums = numbers.filter((number) => isSum(text, number)).map(({ value, start, end }): Amount => {
    const currency = CURRENCY_AFTER.exec(text.slice(end));
    const before = CURRENCY_BEFORE.exec(text.slice(0, start));
    return { fen: Math.round(value * 100), percent: null, start: start - (before?.[0].length ?? 0), end: end + (currency?.[0].length ?? 0) };
  });
  const percents = numbers.flatMap(({ value, start, end }): Amount[] => {
    const sign = /^\s?(?:%|per\s?cent)/.exec(text.slice(end));
    return sign === null || value > 100 ? [] : [{ fen: null, percent: value, start, end: end + sign[0].length }];
  });
  const shares = SHARES.flatMap(([words, percent]) => [...text.matchAll(words)].map((match): Amount => ({ fen: null, percent, start: match.index, end: match.index + match[0].length })));
  return [...sums, ...percents, ...shares].toSorted((one, other) => one.start - other.start);
}

function isSum(text: string, { value, start, end, isRound }: FoundNumber): boolean {
  const after = text.slice(end);
  if (value <= 0) return false;
  if (CURRENCY_AFTER.test(after) || CURRENCY_BEFORE.test(text.slice(0, start))) return true;
  if (COUNTED.test(after) || ORDINAL_BEFORE.test(text.slice(0, start))) return false;
  const isYear = /^\d{4}$/.test(text.slice(start, end)) && value >= 2000 && value <= 2039 && /^\s?(?:年|-|\/|$)/.test(after);
  return isRound || (value >= LEAST_BARE && end - start <= LONGEST_BARE && !isYear);
}
