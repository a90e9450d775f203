import { parse } from 'csv-parse/sync';
import { Name, SignInName } from '#contract/primitives.ts';
import type { Enrolled } from '#contract/team.ts';
import { Refused } from '../../refuse.ts';

/** People in one list; longer ones are cut into several. */
const MOST_PEOPLE = 2000;
const NAME_HEADERS = ['name', '姓名'];
const SIGN_IN_HEADERS = ['sign-in', '登录名'];

/** A line that can be enrolled. */
export interface EnrolmentLine {
  readonly line: number;
  readonly name: string;
  readonly signIn: string | null;
}

export type RefusedLine = Enrolled['refused'][number];

/**
 * Reads a list of people: a header line with `name` (or 姓名) and, if wanted, `sign-in` (or 登录名); comma, semicolon or tab, as
 * the header has it; other columns are passed over. Line by line, so that one quotation mark too many spoils its own line only.
 * @throws Refused `malformed` without such a header, `too-large` for more people than one list may have
 */
export function readEnrolment(csv: string): { people: EnrolmentLine[]; refused: RefusedLine[] } {
  const [header, ...lines] = csv.replace(/^\ufeff/, '').split(/\r\n?|\n/).map((text, index) => ({ line: index + 1, text })).filter(({ text }) => text.trim() !== '');
  const delimiter = [',', ';', '\t'].find((mark) => header?.text.includes(mark)) ?? ',';
  const columns = (header === undefined ? null : fieldsOf(header.text, delimiter))?.map((column) => column.toLowerCase()) ?? [];
  const nameAt = columns.findIndex((column) => NAME_HEADERS.includes(column));
  const signInAt = columns.findIndex((column) => SIGN_IN_HEADERS.includes(column));
  if (nameAt < 0) throw new Refused('malformed', 'The first line must name the columns: name, and if wanted sign-in.', 'body.csv');
  if (lines.length > MOST_PEOPLE) throw new Refused('too-large', `At most ${MOST_PEOPLE} people at a time; this list has ${lines.length}.`, 'body.csv');
  const read = lines.map(({ line, text }) => {
    const fields = fieldsOf(text, delimiter);
    return fields === null ? { line, code: 'broken-line' as const, reason: 'is not well-formed CSV: look at its quotation marks' } : readLine(line, fields[nameAt] ?? '', fields[signInAt] ?? '');
  });
  return { people: read.filter((one) => 'name' in one), refused: read.filter((one) => 'reason' in one) };
}

/** The fields of one line; null if it is not well-formed. */
function fieldsOf(text: string, delimiter: string): string[] | null {
  try {
    return (parse(text, { delimiter, trim: true, relax_column_count: true }) as string[][])[0] ?? [];
  } catch {
    return null;
  }
}

function readLine(line: number, nameGiven: string, signInGiven: string): EnrolmentLine | RefusedLine {
  const name = Name.safeParse(nameGiven);
  if (nameGiven === '') return { line, code: 'no-name', reason: 'has no name' };
  if (!name.success) return { line, code: 'bad-name', reason: `name: ${name.error.issues[0]!.message}` };
  if (signInGiven === '') return { line, name: name.data, signIn: null };
  const signIn = SignInName.safeParse(signInGiven);
  if (!signIn.success) return { line, code: 'bad-sign-in', reason: `sign-in: ${signIn.error.issues[0]!.message}` };
  return { line, name: name.data, signIn: signIn.data };
}
