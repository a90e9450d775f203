import { z } from 'zod';
import { LANGUAGE_TAGS } from './language.ts';

export const Id = z.string().min(1).max(64).regex(/^[\w-]+$/);
/** A moment, ISO 8601 in UTC. */
export const Instant = z.iso.datetime();
export const Language = z.enum(LANGUAGE_TAGS);

/** Marks that turn text around or hide it have no place in names: bidirectional controls, other controls, invisible joiners. */
// eslint-disable-next-line no-control-regex
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

/** A person's or team's name as people write it: any script, one line, no hidden marks. Shown as text, never as markup. */
export const Name = z.string().trim().min(1).max(60).refine((name) => !HIDDEN.test(name), 'has hidden or control characters; type the name anew');

/** What somebody signs in with; compared without regard to case. */
export const SignInName = z.string().trim().min(2).max(60).regex(/^[\p{L}\p{N}._@+-]+$/u, 'letters, digits and . _ @ + - only');

/** Length is what protects; there are no rules of composition (NIST SP 800-63B, 5.1.1.2). */
export const Password = z.string().min(8, 'at least 8 characters').max(200);

/** Databases keep no NUL in text. */
export const withoutNul = (text: string): boolean => !text.includes('\u0000');
export const HAS_NUL = 'has a character that no text has (NUL)';

/** Text by people about things: several lines, at most 2,000 characters. */
export const Note = z.string().trim().max(2000).refine(withoutNul, HAS_NUL);

/** A secret handed out once in a link. */
export const Token = z.string().min(20).max(100).regex(/^[\w-]+$/);
