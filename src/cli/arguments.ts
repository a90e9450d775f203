import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isLanguage, LANGUAGES, type Language } from '#i18n/languages.ts';
import { UsageError } from './usage-error.ts';

/** Node's own argument parser, with its errors turned into usage errors. */
export function readArguments<const T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

export function languageOf(tag: string | undefined): Language {
  if (tag === undefined) return 'zh-CN';
  if (isLanguage(tag)) return tag;
  throw new UsageError(`--lang must be one of: ${LANGUAGES.join(', ')}.`);
}

export function wholeNumber(name: string, text: string | undefined, usual: number, least: number): number {
  if (text === undefined) return usual;
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new UsageError(`--${name} must be a whole number of at least ${least}, not "${text}".`);
}
