/** A number found in a text, and where. */
export interface FoundNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** Written so that it can hardly be anything but a sum: with thousands, `k`, 千, 百, 万. */
  readonly isRound: boolean;
}

const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 壹: 1, 幺: 1, 二: 2, 贰: 2, 两: 2, 俩: 2, 三: 3, 叁: 3, 仨: 3, 四: 4, 肆: 4, 五: 5, 伍: 5, 六: 6, 陆: 6, 七: 7, 柒: 7, 八: 8, 捌: 8, 九: 9, 玖: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000, 万: 10_000, 亿: 100_000_000 };
const WORDS: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15,
  sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, grand: 1000, lakh: 100_000, million: 1_000_000 };

const ARABIC = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;
const SUFFIX = /^\s?(k|w|千|仟|百|佰|万|grand\b|thousand\b|hundred\b|lakhs?\b|million\b)(\d|[一二三四五六七八九两](?![十百千万]))?/;
const CHINESE = /[零〇一壹幺二贰两俩三叁仨四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿]+/g;
const ENGLISH = new RegExp(`\\b(?:${[...Object.keys(WORDS), ...Object.keys(SCALES)].join('|')})(?:(?:\\s|-|\\sand\\s)(?:${[...Object.keys(WORDS), ...Object.keys(SCALES)].join('|')}))*\\b`, 'g');
const SUFFIX_VALUE: Readonly<Record<string, number>> = { k: 1000, w: 10_000, ...UNITS, ...SCALES, lakhs: 100_000 };

/** Every number of a normalised text, in order: 3500, 3,500, 3.5k, 3千5, 三千五, 一万二, twelve hundred. */
export function numbersIn(text: string): FoundNumber[] {
  const found = [...arabicIn(text), ...chineseIn(text), ...englishIn(text)].toSorted((one, other) => one.start - other.start || other.end - one.end);
  return found.filter((number, index) => !found.slice(0, index).some((earlier) => number.start < earlier.end));
}

function arabicIn(text: string): FoundNumber[] {
  return [...text.matchAll(ARABIC)].map((match) => {
    const start = match.index;
    const plain = Number(match[0].replaceAll(',', ''));
    const after = text.slice(start + match[0].length);
    const suffix = SUFFIX.exec(after);
    // "5 w" and "3 k" are units; "5 weeks" is not
    if (suffix === null || /^\s?[kw][a-z]/.test(after)) return { value: plain, start, end: start + match[0].length, isRound: match[0].includes(',') };
    const scale = SUFFIX_VALUE[suffix[1]!]!;
    const rest = suffix[2] === undefined ? 0 : ((DIGITS[suffix[2]] ?? Number(suffix[2])) * scale) / 10;
    return { value: plain * scale + rest, start, end: start + match[0].length + suffix[0].length, isRound: true };
  });
}

function chineseIn(text: string): FoundNumber[] {
  return [...text.matchAll(CHINESE)].flatMap((match) => {
    const value = chineseValue(match[0]);
    return value === null ? [] : [{ value, start: match.index, end: match.index + match[0].length, isRound: /[百佰千仟万]/.test(match[0]) && match[0].length > 1 }];
  });
}

/** 三千五 is 3500 and 一万二 12,000: a last digit without unit counts a tenth of the unit before it. Null for a unit alone (千, 万一). */
function chineseValue(numeral: string): number | null {
  if (/^[零〇一幺二三四五六七八九]{2,}$/.test(numeral)) return Number([...numeral].map((digit) => DIGITS[digit]).join(''));
  if (/^[百佰千仟万亿]/.test(numeral)) return null;
  let total = 0;
  let section = 0;
  let digit = 0;
  let lastUnit = 1;
  let afterZero = false;
  for (const character of numeral) {
    const unit = UNITS[character];
    if (unit === undefined) {
      digit = DIGITS[character]!;
      afterZero = digit === 0;
      continue;
    }
    if (unit >= 10_000) {
      total += (section + digit) * unit;
      section = 0;
    } else {
      section += (digit === 0 && section === 0 ? 1 : digit) * unit;
    }
    digit = 0;
    lastUnit = unit;
  }
  const isAbridged = digit > 0 && lastUnit >= 100 && !afterZero && !/[零〇]/.test(numeral);
  return total + section + (isAbridged ? (digit * lastUnit) / 10 : digit);
}

function englishIn(text: string): FoundNumber[] {
  return [...text.matchAll(ENGLISH)].flatMap((match) => {
    const words = match[0].split(/\s|-/).filter((word) => word !== 'and');
    if (words.every((word) => word === 'a' || word === 'an') || SCALES[words[0]!] !== undefined) return [];
    let total = 0;
    let section = 0;
    for (const word of words) {
      const scale = SCALES[word];
      if (scale === undefined) section += WORDS[word]!;
      else if (scale === 100) section *= 100;
      else {
        total += section * scale;
        section = 0;
      }
    }
    return [{ value: total + section, start: match.index, end: match.index + match[0].length, isRound: words.some((word) => word in SCALES) }];
  });
}
