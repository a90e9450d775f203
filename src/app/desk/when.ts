import { language } from '../settings.ts';

/** A moment as the reader's language writes it, in the zone given, else in the browser's. */
export function whenText(instant: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(instant));
}

export function dayText(instant: string): string {
  return new Intl.DateTimeFormat(language.value, { dateStyle: 'medium' }).format(new Date(instant));
}

/** A share of 0–1 as `62%`. */
export function percentText(share: number): string {
  return new Intl.NumberFormat(language.value, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A number with its sign, the true minus included. */
export function signedText(number: number, digits = 0): string {
  return new Intl.NumberFormat(language.value, { signDisplay: 'exceptZero', maximumFractionDigits: digits }).format(number).replace('-', '−');
}

export function numberText(number: number, digits = 0): string {
  return new Intl.NumberFormat(language.value, { maximumFractionDigits: digits }).format(number).replace('-', '−');
}
