import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../elements/icon.tsx';
import { account } from '../text.ts';
import { blamedField, refusalText } from './refusal-text.ts';

export interface FieldOf<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'password';
  readonly autocomplete: string;
  readonly value?: string;
  readonly isOptional?: boolean;
}

interface Trouble {
  readonly field: string | null;
  readonly text: string;
  /** The server's own sentence. */
  readonly detail: string | null;
}

interface FormProps<Name extends string> {
  readonly id: string;
  readonly fields: readonly FieldOf<Name>[];
  readonly button: string;
  readonly onSubmit: (values: Record<Name, string>) => Promise<void>;
  /** What is said once it worked, where the page stays. */
  readonly done?: string;
  /** One of several forms on a page: its button does not stand out. */
  readonly isQuiet?: boolean;
  readonly children?: ComponentChildren;
}

/** A few fields and one button. What is refused is said at the field that is to blame, and the focus goes there. */
export function Form<Name extends string>({ id, fields, button, onSubmit, done, isQuiet = false, children }: FormProps<Name>) {
  const form = useRef<HTMLFormElement>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [state, setState] = useState<'ready' | 'busy' | 'done'>('ready');
  const blame = (found: Trouble) => {
    setTrouble(found);
    setState('ready');
    (form.current?.elements.namedItem(found.field ?? '') as HTMLElement | null)?.focus();
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (state === 'busy') return;
    const given = new FormData(form.current!);
    const values = Object.fromEntries(fields.map(({ name }) => [name, String(given.get(name) ?? '')])) as Record<Name, string>;
    const empty = fields.find((field) => field.isOptional !== true && values[field.name].trim() === '');
    if (empty !== undefined) return blame({ field: empty.name, text: account.value('form.empty'), detail: null });
    setTrouble(null);
    setState('busy');
    try {
      await onSubmit(values);
      setState('done');
      if (done !== undefined) form.current?.reset();
    } catch (error) {
      const field = blamedField(error, fields.map((one) => one.name));
      blame({ field, text: refusalText(error, field), detail: (error as Error).message || null });
    }
  };
  return (
    <form ref={form} class="form" noValidate onSubmit={(event) => void submit(event)} data-form={id}>
      {fields.map((field) => <Field key={field.name} form={id} {...field} trouble={trouble?.field === field.name ? trouble : null} />)}
      {children}
      {trouble !== null && trouble.field === null && <p class="form-trouble" role="alert" data-trouble><Complaint {...trouble} /></p>}
      <p class="row">
        <button type="submit" class={`button${isQuiet ? '' : ' primary'}`} aria-busy={state === 'busy'} data-submit>{button}</button>
        <span role="status" class="form-done">{state === 'done' && done !== undefined && <><Icon name="check" /> {done}</>}</span>
      </p>
    </form>
  );
}

function Field({ form, name, label, hint, type = 'text', autocomplete, value, isOptional, trouble }: FieldOf<string> & { form: string; trouble: Trouble | null }) {
  const id = `${form}-${name}`;
  return (
    <div class={`field${trouble === null ? '' : ' is-refused'}`}>
      <label for={id}>{label}{isOptional === true && <small> · {account.value('form.optional')}</small>}</label>
      {hint !== undefined && <p class="hint" id={`${id}-hint`}>{hint}</p>}
      <input
        id={id} name={name} type={type as 'text'} autocomplete={autocomplete} defaultValue={value} spellcheck={false} autocapitalize="off"
        aria-invalid={trouble !== null} aria-describedby={[hint === undefined ? '' : `${id}-hint`, trouble === null ? '' : `${id}-trouble`].join(' ').trim() || undefined}
      />
      {trouble !== null && <p class="form-trouble" id={`${id}-trouble`} role="alert" data-trouble={name}><Complaint {...trouble} /></p>}
    </div>
  );
}

function Complaint({ text, detail }: Trouble) {
  return <><Icon name="alert" /> <span>{text}{detail !== null && <small lang="en">{detail}</small>}</span></>;
}
