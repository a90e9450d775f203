import { containerBootstrap } from '@nlpjs/core';
import { LangEn } from '@nlpjs/lang-en-min';
import { LangZh } from '@nlpjs/lang-zh';
import { Nlp } from '@nlpjs/nlp';
import type { DialogueAct } from '#engine/dialogue-act.ts';
import type { CorpusLanguage, Utterance } from '../corpus.ts';

const LOCALES = { en: 'en', 'zh-CN': 'zh' } as const;
/** An act is heard from this score on. */
const LEAST_SCORE = 0.3;

/** Hears with nlp.js, which knows one intent a line: a line of several acts is learnt once for each. */
export async function byNlpJs(learnt: readonly Utterance[], language: CorpusLanguage): Promise<(line: Utterance) => Promise<DialogueAct[]>> {
  const container = await containerBootstrap();
  container.use(Nlp);
  container.use(language === 'en' ? LangEn : LangZh);
  const nlp = container.get('nlp');
  nlp.settings.autoSave = false;
  nlp.settings.log = false;
  nlp.settings.nlu = { log: false, useNoneFeature: false };
  const locale = LOCALES[language];
  nlp.addLanguage(locale);
  for (const { text, acts } of learnt) for (const act of acts) nlp.addDocument(locale, text, act);
  await nlp.train();
  return async ({ text }) => (await nlp.process(locale, text)).classifications.filter(({ score }) => score >= LEAST_SCORE).map(({ intent }) => intent as DialogueAct);
}
