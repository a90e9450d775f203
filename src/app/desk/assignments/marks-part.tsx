import { desk } from '../../text.ts';
import { Field, Tick } from '../elements/field.tsx';
import type { FormPart } from './form-part.ts';

/** How often it may and must be played, and what passes. */
export function MarksPart({ draft, change, errorOf }: FormPart) {
  return (
    <fieldset>
      <legend>{desk.value('form.markGroup')}</legend>
      <div class="side-by-side">
        <Field label={desk.value('form.passMark')} hint={desk.value('form.passHint')} error={errorOf('passMark')}>
          {(ties) => <input {...ties} type="number" name="pass-mark" min="0" max="100" step="1" inputMode="numeric" value={draft.passMark} onInput={(event) => change({ passMark: event.currentTarget.value })} />}
        </Field>
        <Field label={desk.value('form.passesInARow')} hint={desk.value('form.passesHint')} error={errorOf('passesInARow')}>
          {(ties) => <input {...ties} type="number" name="passes" min="1" max="10" step="1" inputMode="numeric" value={draft.passesInARow} onInput={(event) => change({ passesInARow: event.currentTarget.value })} />}
        </Field>
        <Field label={desk.value('form.minAttempts')} hint={desk.value('form.minHint')} error={errorOf('minAttempts')}>
          {(ties) => <input {...ties} type="number" name="min-attempts" min="1" max="100" step="1" inputMode="numeric" value={draft.minAttempts} onInput={(event) => change({ minAttempts: event.currentTarget.value })} />}
        </Field>
        {draft.isLimited && (
          <Field label={desk.value('form.maxAttempts')} hint={desk.value('form.maxHint')} error={errorOf('maxAttempts')}>
            {(ties) => <input {...ties} type="number" name="max-attempts" min="1" max="100" step="1" inputMode="numeric" value={draft.maxAttempts} onInput={(event) => change({ maxAttempts: event.currentTarget.value })} />}
          </Field>
        )}
      </div>
      <Tick label={desk.value('form.limits')} name="limited" checked={draft.isLimited} onChange={(isLimited) => change({ isLimited })} />
    </fieldset>
  );
}
