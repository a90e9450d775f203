import { finding, type Finding } from '#engine/scenario/finding.ts';
import type { Figures } from '#engine/scenario/figures.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { lineIds } from '#engine/scenario/soundness.ts';
import type { CustomerBook } from './customer-book.ts';
import type { Language } from './languages.ts';

/** What is missing, left over or said twice in a customer's book, and figures that no account backs. */
export function checkBook(scenario: Scenario, book: CustomerBook, figures: Figures, language: Language): Finding[] {
  const rules = scenario.strategy.map((rule) => rule.id);
  const findings = [
    ...sameKeys('lines', lineIds(scenario), book.lines),
    ...sameKeys('replies', scenario.replies.map((reply) => reply.id), book.replies),
    ...sameKeys('facts', scenario.facts, book.facts),
    ...sameKeys('plans', Object.keys(scenario.plans), book.plans),
    ...sameKeys('endings', scenario.endings.map((ending) => ending.id), book.endings),
    ...sameKeys('criteria', scenario.rubric.map((criterion) => criterion.id), book.criteria),
    ...scenario.rubric.flatMap((criterion) => sameKeys(`criteria.${criterion.id}.parts`, [...criterion.parts, ...(criterion.costs ?? [])].map((part) => part.id), book.criteria?.[criterion.id]?.parts)),
    ...sameKeys('rules', rules, book.rules),
    ...saidTwice({ ...book.lines, ...book.replies }),
  ];
  for (const [place, text] of textsOf(book)) findings.push(...checkFigures(scenario, place, text, figures));
  return findings.map((one) => ({ ...one, place: `${language}: ${one.place}` }));
}

function sameKeys(part: string, wanted: readonly string[], found: Readonly<Record<string, unknown>> | undefined): Finding[] {
  const present = new Set(Object.keys(found ?? {}));
  const needed = new Set(wanted);
  return [
    ...wanted.filter((id) => !present.has(id)).map((id) => finding('missing-text', `${part}.${id}`, 'There is no text.', 'Write it.')),
    ...[...present].filter((id) => !needed.has(id)).map((id) => finding('orphan-text', `${part}.${id}`, 'Nothing in the scenario uses this text.', 'Remove it or correct its id.')),
  ];
}

function saidTwice(texts: Readonly<Record<string, string>>): Finding[] {
  const first = new Map<string, string>();
  return Object.entries(texts).flatMap(([id, text]) => {
    const other = first.get(text);
    if (other === undefined) first.set(text, id);
    return other === undefined ? [] : [finding('same-text', id, `Reads the same as ${other}.`, 'Write another.')];
  });
}

/** Every text of a book with its place; lines and replies go by their ids. */
function textsOf(book: CustomerBook): [string, string][] {
  const within = (value: unknown, place: string): [string, string][] =>
    typeof value === 'string' ? [[place, value]] : Object.entries(value as object).flatMap(([key, item]) => within(item, place === '' || place === 'lines' || place === 'replies' ? key : `${place}.${key}`));
  return within(book, '');
}

/** Money and numbers in so many words. The case file is free of it: it has clock times and ages. */
const LITERAL_FIGURE = /\d|[一二三四五六七八九十百千万两]+(?:元|块钱|万块|千块)|\b(?:hundred|thousand)\b/;

function checkFigures(scenario: Scenario, id: string, text: string, figures: Figures): Finding[] {
  const claims = scenario.replies.find((reply) => reply.id === id)?.claims ?? {};
  const isKnown = (name: string) =>
    name in figures || (name.startsWith('claim.') && name.slice('claim.'.length) in claims) || /^table\.(?:total|(?:first|second|third|fourth)(?:Date|Eve)?)$/.test(name);
  const unknown = [...text.matchAll(/\{\{([^}]*)\}\}/g)].map((match) => match[1]!).filter((name) => !isKnown(name));
  const bare = text.replace(/\{\{[^}]*\}\}/g, '');
  return [
    ...unknown.map((name) => finding('unknown-figure', id, `There is no figure "${name}".`, 'Use a figure of the case, e.g. {{arrears}}, {{fee}}, {{half.firstDate}}.')),
    ...(LITERAL_FIGURE.test(bare) && !id.startsWith('file.') ? [finding('literal-figure', id, 'States a figure in so many words.', 'Use a {{figure}}, so that it agrees with the account.')] : []),
  ];
}
