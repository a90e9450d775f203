import type { Selectable } from 'kysely';
import type { Tables } from '../store/tables.ts';
import { customerWord, PLAY_WORDS, type Tongue } from '../words/play-words.ts';

/** A cell: text stays text, whatever it looks like; null is empty. */
export type Cell = string | number | null;

/** What a line of an export is made from. */
export type ResultRow = Pick<Selectable<Tables['attempts']>, 'received_at' | 'scenario' | 'mode' | 'score' | 'passed' | 'conduct' | 'craft' | 'ending_kind' | 'breaches' | 'trainer_score' | 'typed'> & {
  readonly team: string | null; readonly person: string; readonly assignment: string | null;
};

const HEADS: Readonly<Record<Tongue, readonly string[]>> = {
  'zh-CN': ['提交时间（UTC）', '团队', '学员', '客户', '模式', '任务', '得分', '通过', '合规分', '基本功分', '结局', '违规次数', '教练评分', '自己输入（%）'],
  en: ['Received (UTC)', 'Team', 'Person', 'Customer', 'Mode', 'Assignment', 'Score', 'Passed', 'Conduct', 'Craft', 'Ending', 'Breaches', 'Trainer’s score', 'Typed (%)'],
};
const ANSWERS: Readonly<Record<Tongue, readonly [no: string, yes: string]>> = { 'zh-CN': ['否', '是'], en: ['no', 'yes'] };

export function headOf(language: Tongue): readonly string[] {
  return HEADS[language];
}

export function cellsOf(language: Tongue, row: ResultRow): Cell[] {
  const { modes, endings } = PLAY_WORDS[language];
  return [
    new Date(row.received_at).toISOString(), row.team, row.person, customerWord(language, row.scenario), modes[row.mode], row.assignment, row.score, ANSWERS[language][row.passed],
    row.conduct, row.craft, endings[row.ending_kind], row.breaches, row.trainer_score, row.typed,
  ];
}
