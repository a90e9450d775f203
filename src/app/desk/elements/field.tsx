import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What ties a control to its label, hint and error. */
export interface FieldTies {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps {
  label: string;
  hint?: string;
  error?: string | null;
  children: (ties: FieldTies) => ComponentChildren;
}

/** A control with its label, what to know about it, and what is wrong with it. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const hasError = error !== undefined && error !== null;
  const described = [hint === undefined ? null : `${id}-hint`, hasError ? `${id}-error` : null].filter((one) => one !== null).join(' ');
  return (
    <div class={`field${hasError ? ' has-error' : ''}`}>
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': described === '' ? undefined : described, 'aria-invalid': hasError ? true : undefined })}
      {hint !== undefined && <p class="hint" id={`${id}-hint`}>{hint}</p>}
      {hasError && <FieldError id={`${id}-error`} text={error} />}
    </div>
  );
}

export function FieldError({ id, text }: { id: string; text: string }) {
  return <p class="field-error" id={id} data-field-error>{text}</p>;
}

/** A box to tick, with its label beside it. */
export function Tick({ label, hint, checked, disabled, name, onChange }: { label: string; hint?: string; checked: boolean; disabled?: boolean; name?: string; onChange: (checked: boolean) => void }) {
  const id = useId();
  return (
    <div class="tick">
      <input type="checkbox" id={id} name={name} checked={checked} disabled={disabled} aria-describedby={hint === undefined ? undefined : `${id}-hint`} onChange={(event) => onChange(event.currentTarget.checked)} />
      <label for={id}>{label}</label>
      {hint !== undefined && <p class="hint" id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}
