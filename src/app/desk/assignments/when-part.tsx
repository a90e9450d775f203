import { desk } from '../../text.ts';
import { Field, Tick } from '../elements/field.tsx';
import { timeZones } from '../zone-time.ts';
import type { FormPart } from './form-part.ts';

/** Opening and due time, and the zone in which they are meant. */
export function WhenPart({ draft, change, errorOf }: FormPart) {
  return (
    <fieldset>
      <legend>{desk.value('form.whenGroup')}</legend>
      <Tick label={desk.value('form.hasDue')} name="has-due" checked={draft.hasDue} onChange={(hasDue) => change({ hasDue })} />
      <div class="side-by-side">
        <Field label={desk.value('form.opensAt')} error={errorOf('opensAt')}>
          {(ties) => <input {...ties} type="datetime-local" name="opens-at" value={draft.opensAt} onInput={(event) => change({ opensAt: event.currentTarget.value })} />}
        </Field>
        {draft.hasDue && (
          <Field label={desk.value('form.dueAt')} error={errorOf('dueAt')}>
            {(ties) => <input {...ties} type="datetime-local" name="due-at" value={draft.dueAt} onInput={(event) => change({ dueAt: event.currentTarget.value })} />}
          </Field>
        )}
        <Field label={desk.value('form.timeZone')} hint={desk.value('form.timeZoneHint')} error={errorOf('timeZone')}>
          {(ties) => <select {...ties} name="time-zone" value={draft.timeZone} onChange={(event) => change({ timeZone: event.currentTarget.value })}>{timeZones(draft.timeZone).map((zone) => <option key={zone} value={zone}>{zone}</option>)}</select>}
        </Field>
      </div>
    </fieldset>
  );
}
