import { useId } from 'preact/hooks';
import { CUSTOMERS } from '#scenarios/catalog.ts';
import { desk } from '../../text.ts';
import { customerLabel } from '../customers.ts';
import { Field, FieldError, Tick } from '../elements/field.tsx';
import type { FormPart } from './form-part.ts';

/** Title, note, and which customers are to be played. */
export function WhatPart({ draft, change, errorOf }: FormPart) {
  return (
    <fieldset>
      <legend>{desk.value('form.whatGroup')}</legend>
      <Field label={desk.value('form.title')} hint={desk.value('form.titleHint')} error={errorOf('title')}>
        {(ties) => <input {...ties} name="title" value={draft.title} required maxLength={60} autoComplete="off" onInput={(event) => change({ title: event.currentTarget.value })} />}
      </Field>
      <Field label={`${desk.value('form.note')} (${desk.value('common.optional')})`} hint={desk.value('form.noteHint')} error={errorOf('note')}>
        {(ties) => <textarea {...ties} name="note" rows={3} maxLength={2000} value={draft.note} onInput={(event) => change({ note: event.currentTarget.value })} />}
      </Field>
      <Customers draft={draft} change={change} errorOf={errorOf} />
    </fieldset>
  );
}

function Customers({ draft, change, errorOf }: FormPart) {
  const id = useId();
  const error = errorOf('scenarios');
  const choose = (scenario: string, isChosen: boolean) => change({ scenarios: CUSTOMERS.filter((one) => (one === scenario ? isChosen : draft.scenarios.includes(one))) });
  return (
    <div role="group" aria-labelledby={`${id}-name`} aria-describedby={error === null ? undefined : `${id}-error`} class={`field${error === null ? '' : ' has-error'}`} tabIndex={-1} data-invalid={error !== null}>
      <span class="label" id={`${id}-name`}>{desk.value('form.customers')}</span>
      <div class="options">
        <label><input type="radio" name="which" checked={!draft.isWeakest} onChange={() => change({ isWeakest: false })} /> {desk.value('form.chosen')}</label>
        <label><input type="radio" name="which" value="weakest" checked={draft.isWeakest} onChange={() => change({ isWeakest: true })} /> {desk.value('form.weakest')}<small>{desk.value('form.weakestHint')}</small></label>
      </div>
      {!draft.isWeakest && <div class="ticks">{CUSTOMERS.map((scenario) => <Tick key={scenario} label={customerLabel(scenario)} name={`scenario-${scenario}`} checked={draft.scenarios.includes(scenario)} onChange={(isChosen) => choose(scenario, isChosen)} />)}</div>}
      {error !== null && <FieldError id={`${id}-error`} text={error} />}
    </div>
  );
}
