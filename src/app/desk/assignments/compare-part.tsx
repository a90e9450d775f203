import type { Assignment } from '#contract/assignment.ts';
import { desk } from '../../text.ts';
import { Field } from '../elements/field.tsx';
import type { FormPart } from './form-part.ts';

const KINDS = { none: 'form.compareNone', baseline: 'form.compareBaseline', final: 'form.compareFinal' } as const;

/** Whether it belongs to a comparison before and after training. */
export function ComparePart({ draft, change, errorOf, baselines }: FormPart & { baselines: readonly Assignment[] }) {
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
  return (
    <fieldset>
      <legend>{desk.value('form.compareGroup')}</legend>
      <div role="radiogroup" aria-label={desk.value('form.comparison')} class="options">
        {kinds.map((kind) => <label key={kind}><input type="radio" name="comparison" value={kind} checked={draft.comparison === kind} onChange={() => change({ comparison: kind })} /> {desk.value(KINDS[kind])}</label>)}
      </div>
      {draft.comparison === 'final' && (
        <Field label={desk.value('form.baseline')} hint={baselines.length === 0 ? desk.value('form.baselineNone') : undefined} error={errorOf('baselineId')}>
          {(ties) => (
            <select {...ties} name="baseline" value={draft.baselineId} onChange={(event) => change({ baselineId: event.currentTarget.value })}>
              <option value="">{desk.value('common.none')}</option>
              {baselines.map((one) => <option key={one.id} value={one.id}>{one.title}</option>)}
            </select>
          )}
        </Field>
      )}
    </fieldset>
  );
}
