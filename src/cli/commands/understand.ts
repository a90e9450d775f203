import { createInterface } from 'node:readline';
import { understand, type Understood } from '#engine/understanding/understand.ts';
import { loadEar } from '#server/hearing/load-ear.ts';
import { languageOf, readArguments } from '../arguments.ts';
import { describeSlots } from '../describe-slots.ts';
import { UsageError } from '../usage-error.ts';

interface Asked {
  readonly id?: string | number;
  readonly text: string;
  readonly context?: string;
}

/** Says what is understood of typed replies: one a line on standard input, or JSON Lines with `text` and `context`. */
export async function understandCommand(args: string[]): Promise<number> {
  const { values } = readArguments(args, { lang: { type: 'string' }, json: { type: 'boolean' } });
  const language = languageOf(values.lang);
  const ear = await loadEar();
  let place = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    place += 1;
    const asked = readLine(line, place);
    const understood = understand(ear, asked.text, { language, context: asked.context ?? '' });
    process.stdout.write(`${values.json === true ? asJson(asked, understood) : inWords(understood)}\n`);
  }
  return 0;
}

function readLine(line: string, place: number): Asked {
  if (!line.trimStart().startsWith('{')) return { text: line };
  let data: Partial<Asked>;
  try {
    data = JSON.parse(line) as Partial<Asked>;
  } catch {
    return { text: line }; // somebody may type a brace
  }
  if (typeof data.text !== 'string' || !['string', 'undefined'].includes(typeof data.context)) {
    throw new UsageError(`Line ${place}: an object must have a "text", and its "context" must be text.`);
  }
  return data as Asked;
}

function asJson({ id }: Asked, { acts, asked, outcome, slots }: Understood): string {
  return JSON.stringify({ ...(id === undefined ? {} : { id }), acts, asked, outcome, slots: describeSlots(slots) });
}

function inWords({ outcome, acts, asked, trouble }: Understood): string {
  const heard = acts.map(({ act, confidence }) => `${act} ${confidence.toFixed(2)}`);
  return [outcome, ...heard, ...(asked.length > 0 ? [`asks: ${asked.join(', ')}`] : []), ...(trouble === null ? [] : [trouble])].join('  ');
}
