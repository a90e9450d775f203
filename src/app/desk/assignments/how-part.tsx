import { REPLY_INPUTS } from '#contract/reply-input.ts';
import { PLAY_MODES } from '#engine/attempt/play-mode.ts';
import { isLanguage } from '#i18n/languages.ts';
import { desk, t } from '../../text.ts';
import { Field, Tick } from '../elements/field.tsx';
import type { FormPart } from './form-part.ts';

/** Mode, rules of conduct, what help is allowed, how replies are given, and the language. */
export function HowPart({ draft, change, errorOf }: FormPart) {
  return (
    <fieldset>
      <legend>{desk.value('form.howGroup')}</legend>
      <div role="radiogroup" aria-label={desk.value('form.mode')} class="options">
        {PLAY_MODES.map((mode) => (
          <label key={mode}><input type="radio" name="mode" value={mode} checked={draft.mode === mode} onChange={() => change({ mode })} /> {t.value(`mode.${mode}`)}<small>{t.value(`mode.${mode}Text`)}</small></label>
        ))}
      </div>
      <div class="field" role="group" aria-label={desk.value('form.rules')}>
        <span class="label" aria-hidden="true">{desk.value('form.rules')}</span>
        <Tick label={desk.value('form.ruleMicrofinance')} checked disabled onChange={() => undefined} />
        <Tick label={desk.value('form.ruleCn')} name="rule-cn" checked={draft.isChina} onChange={(isChina) => change({ isChina })} />
      </div>
      <Tick label={desk.value('form.hints')} hint={desk.value('form.hintsHint')} name="hints" checked={draft.hints} onChange={(hints) => change({ hints })} />
      <Tick label={desk.value('form.handbook')} hint={desk.value('form.handbookHint')} name="handbook" checked={draft.handbook} onChange={(handbook) => change({ handbook })} />
      <div class="side-by-side">
        <Field label={desk.value('form.input')} hint={desk.value('form.inputHint')}>
          {(ties) => (
            <select {...ties} name="input" value={draft.input} onChange={({ currentTarget: { value } }) => change({ input: REPLY_INPUTS.find((input) => input === value)! })}>
              {REPLY_INPUTS.map((input) => <option key={input} value={input}>{desk.value(`form.inputs.${input}`)}</option>)}
            </select>
          )}
        </Field>
        <Field label={desk.value('form.language')} error={errorOf('language')}>
          {(ties) => (
            <select {...ties} name="language" value={draft.language ?? ''} onChange={({ currentTarget: { value } }) => change({ language: isLanguage(value) ? value : null })}>
              <option value="">{desk.value('form.languageFree')}</option>
              <option value="zh-CN">{desk.value('form.languageZh')}</option>
              <option value="en">{desk.value('form.languageEn')}</option>
            </select>
          )}
        </Field>
      </div>
    </fieldset>
  );
}
