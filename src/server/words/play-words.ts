import type { Language } from '#contract/primitives.ts';
import type { PlayMode } from '#engine/attempt/play-mode.ts';
import type { EndingKind } from '#engine/scenario/vocabulary.ts';
import type { z } from 'zod';

export type Tongue = z.infer<typeof Language>;

interface PlayWords {
  readonly customers: Readonly<Record<string, string>>;
  readonly modes: Readonly<Record<PlayMode, string>>;
  readonly endings: Readonly<Record<EndingKind, string>>;
}

/** What is played, in words, for calendars and exports: they leave the game, so the server writes them out. */
export const PLAY_WORDS: Readonly<Record<Tongue, PlayWords>> = {
  'zh-CN': {
    customers: { provocative: '挑衅型', evasive: '推脱型', victim: '受害者型', overconfident: '自信型', stubborn: '顽固型', sophisticated: '老练型', promiser: '保证型' },
    modes: { learn: '学习', practise: '练习', exam: '考试' },
    endings: { holds: '约定兑现', breaks: '约定落空', postponed: '拖延', 'broken-off': '谈崩', complaint: '投诉' },
  },
  en: {
    customers: { provocative: 'provocative', evasive: 'evasive', victim: 'victim', overconfident: 'self-confident', stubborn: 'stubborn', sophisticated: 'sophisticated', promiser: 'promise-maker' },
    modes: { learn: 'Learn', practise: 'Practise', exam: 'Exam' },
    endings: { holds: 'Agreement that holds', breaks: 'Agreement that breaks', postponed: 'Postponed', 'broken-off': 'Broken off', complaint: 'Complaint' },
  },
};

/** The customer's type in words; a scenario of which there are none goes by its id. */
export function customerWord(language: Tongue, scenario: string): string {
  return PLAY_WORDS[language].customers[scenario] ?? scenario;
}
