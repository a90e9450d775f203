/**
 * `npm run evaluate`: how well typed replies are understood, by writers that the model has not learnt from. Prints the report and
 * writes it beside the corpus. With a file's name, what was heard is kept there and read again the next time.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEARD_ACTS } from '#engine/understanding/model.ts';
import { byCueRules } from './baselines/cue-rules.ts';
import { byNeighbours } from './baselines/neighbours.ts';
import { byNlpJs } from './baselines/nlp-js.ts';
import { confusions } from './confusions.ts';
import { agreement, nearness } from './corpus-facts.ts';
import { CORPUS, CORPUS_LANGUAGES, readCorpus, readWriters, type CorpusLanguage, type Utterance } from './corpus.ts';
import { decideAll, judgedOf, outcomesOf, type Outcomes } from './decided.ts';
import { heldOut } from './held-out.ts';
import { keptLines } from './kept-lines.ts';
import { macroF1, ratesOf, type Judged } from './metrics.ts';

/** Splits on which the learning curve and the baselines are taken: a colourful voice each and a plain one. */
const TRIED_SPLITS = [3, 9];
const SHARES = [0.125, 0.25, 0.5];

const corpus = readCorpus();
const splits = [...new Set(readWriters().map(({ split }) => split))];
const report: string[] = ['# How well typed replies are understood', '', 'Written by `npm run evaluate`. Every line is heard by a model that has not learnt from its writer. The lines are written for this purpose by briefed writers; they are no field data.', ''];
const lines = await keptLines(process.argv[2], () => heldOut(splits));
const of = (language: CorpusLanguage) => decideAll(lines.filter(({ utterance }) => utterance.language === language), language);
const decided = { 'zh-CN': of('zh-CN'), en: of('en') };

table(['', '中文', 'English', 'aim'], figureRows(outcomesOf(decided['zh-CN']), outcomesOf(decided.en)));
table(['act', '中文', 'English', 'raters agree (kappa): 中文', 'English'], actRows());
table(['macro-F1 by writer', '', ''], readWriters().map(({ id, language, voice }) => [id, number(macroF1(decided[language].filter(({ line }) => line.utterance.writer === id).map(judgedOf))), voice]));
for (const language of CORPUS_LANGUAGES) {
  table([`commonest confusions, ${language}`, 'heard as', 'lines'], confusions(decided[language].map(judgedOf), 12).map(({ wanted, heard, count }) => [wanted, heard, String(count)]));
}
table(['share of the corpus learnt', '中文', 'English'], await curveRows());
table(['macro-F1 on the same unseen writers', '中文', 'English'], await baselineRows());
table(['nearness to the nearest line of another writer', '', ''], [...nearness(corpus)].map(([writer, value]) => [writer, number(value), '']));
writeFileSync(join(CORPUS, 'report.md'), report.join('\n'));
console.log(report.join('\n'));

function figureRows(zh: Outcomes, en: Outcomes): string[][] {
  const row = (name: string, value: (outcomes: Outcomes) => string, aim: string) => [name, value(zh), value(en), aim];
  return [
    ['macro-F1 over 39 acts', number(macroF1(decided['zh-CN'].map(judgedOf))), number(macroF1(decided.en.map(judgedOf))), '≥ .75'],
    row('heard outright, of replies that do something', (one) => percent(one.heardOfActs), '≥ 75 %'),
    row('silently wrong: the leading act heard outright is not in it, of all lines', (one) => percent(one.silentlyWrong), '≤ 5 %'),
    row('any act heard outright that is not in it, of all lines', (one) => percent(one.anyWrong), ''),
    row('did you mean?', (one) => percent(one.asked), ''),
    row('… with the right act among the chips', (one) => percent(one.chipsRight), ''),
    row('rephrase', (one) => percent(one.rephrase), ''),
    row('lines that do nothing, heard outright as something', (one) => percent(one.noneHeard), ''),
    row('violations: precision of what is charged', (one) => number(one.violationPrecision), '≥ .95'),
    row('violations: recall, heard or asked about', (one) => number(one.violationRecall), '≥ .85'),
    row('violations: recall outright', (one) => number(one.violationRecallOutright), ''),
    row('calibration error (ECE)', (one) => number(one.calibrationError), '≤ .05'),
  ];
}

function actRows(): string[][] {
  const agreed = { 'zh-CN': agreement('zh-CN', corpus), en: agreement('en', corpus) };
  const f1 = (language: CorpusLanguage, act: (typeof HEARD_ACTS)[number]) => number(ratesOf(decided[language].map(judgedOf), [act]).f1);
  return [
    ...HEARD_ACTS.map((act) => [act, f1('zh-CN', act), f1('en', act), number(agreed['zh-CN'].byAct.get(act)!), number(agreed.en.byAct.get(act)!)]),
    ['mean; raters with writers', '', '', `${number(agreed['zh-CN'].raters)}; ${number(agreed['zh-CN'].writers)}`, `${number(agreed.en.raters)}; ${number(agreed.en.writers)}`],
  ];
}

async function curveRows(): Promise<string[][]> {
  const rows: string[][] = [];
  for (const share of SHARES) {
    const heard = await heldOut(TRIED_SPLITS, share);
    const score = (language: CorpusLanguage) => number(macroF1(decideAll(heard.filter(({ utterance }) => utterance.language === language), language).map(judgedOf)));
    rows.push([percent(share), score('zh-CN'), score('en')]);
  }
  return [...rows, [percent(1), onTried('zh-CN'), onTried('en')]];
}

/** This model on the tried splits. */
function onTried(language: CorpusLanguage): string {
  return number(macroF1(decided[language].filter(({ line }) => TRIED_SPLITS.includes(line.utterance.split)).map(judgedOf)));
}

async function baselineRows(): Promise<string[][]> {
  const isTried = ({ split }: Utterance) => TRIED_SPLITS.includes(split);
  const judge = async (hear: (line: Utterance) => Promise<readonly Judged['heard'][number][]> | readonly Judged['heard'][number][], language: CorpusLanguage) => {
    const tried = corpus.filter((line) => isTried(line) && line.language === language);
    const judged: Judged[] = [];
    for (const line of tried) judged.push({ wanted: line.acts, heard: await hear(line) });
    return number(macroF1(judged));
  };
  const learnt = (language: CorpusLanguage) => corpus.filter((line) => !isTried(line) && line.language === language);
  return [
    ['this model', onTried('zh-CN'), onTried('en')],
    ['nlp.js 4.27', await judge(await byNlpJs(learnt('zh-CN'), 'zh-CN'), 'zh-CN'), await judge(await byNlpJs(learnt('en'), 'en'), 'en')],
    ['nearest lines (BM25)', await judge(byNeighbours(learnt('zh-CN')), 'zh-CN'), await judge(byNeighbours(learnt('en')), 'en')],
    ['cue words of the lexicon', await judge(byCueRules, 'zh-CN'), await judge(byCueRules, 'en')],
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  report.push(`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...rows.map((row) => `| ${row.join(' | ')} |`), '');
}

function number(value: number): string {
  return value.toFixed(2);
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}
