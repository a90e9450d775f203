import { useState } from 'preact/hooks';
import { Settings, SettingsChange } from '#contract/privacy.ts';
import { ask } from '../../server/ask.ts';
import { desk } from '../../text.ts';
import { announce } from '../announce.tsx';
import { Asked } from '../elements/asked.tsx';
import { Field } from '../elements/field.tsx';
import { PageHeading } from '../elements/page-heading.tsx';
import { ProblemNote } from '../elements/problem-note.tsx';
import { useAction } from '../use-action.ts';

/** How long things are kept, and who answers for them. */
export function SettingsPage() {
  return (
    <section class="sheet">
      <PageHeading text={desk.value('settings.heading')} />
      <p class="lead">{desk.value('settings.intro')}</p>
      <Asked of="settings" load={() => ask(Settings, 'GET', 'settings')}>{(settings) => <SettingsForm settings={settings} />}</Asked>
    </section>
  );
}

function SettingsForm({ settings }: { settings: Settings }) {
  const [days, setDays] = useState(String(settings.retentionDays));
  const [controller, setController] = useState(settings.controller);
  const [contact, setContact] = useState(settings.contact);
  const [wrong, setWrong] = useState<ReadonlySet<PropertyKey>>(new Set());
  const action = useAction();
  const save = (event: Event) => {
    event.preventDefault();
    const given = SettingsChange.safeParse({ retentionDays: days.trim() === '' ? Number.NaN : Number(days), controller, contact });
    setWrong(new Set(given.error?.issues.map((issue) => issue.path[0]!)));
    if (!given.success) return;
    action.run(async () => {
      await ask(Settings, 'PATCH', 'settings', given.data);
      announce(desk.value('settings.saved'));
    });
  };
  return (
    <form class="desk-form" onSubmit={save} noValidate data-settings-form>
      <Field label={desk.value('settings.retention')} hint={desk.value('settings.retentionHint')} error={wrong.has('retentionDays') ? desk.value('settings.retentionWrong') : null}>
        {(ties) => <input {...ties} type="number" name="retention" min="30" max="3650" step="1" inputMode="numeric" value={days} onInput={(event) => setDays(event.currentTarget.value)} />}
      </Field>
      <Field label={desk.value('settings.controller')} hint={desk.value('settings.controllerHint')} error={wrong.has('controller') ? desk.value('settings.textWrong') : null}>
        {(ties) => <input {...ties} name="controller" maxLength={200} value={controller} onInput={(event) => setController(event.currentTarget.value)} />}
      </Field>
      <Field label={desk.value('settings.contact')} hint={desk.value('settings.contactHint')} error={wrong.has('contact') ? desk.value('settings.textWrong') : null}>
        {(ties) => <input {...ties} name="contact" maxLength={200} value={contact} onInput={(event) => setContact(event.currentTarget.value)} />}
      </Field>
      <ProblemNote problem={action.problem} />
      <p class="row"><button type="submit" class="button primary" aria-busy={action.isBusy} data-save-settings>{desk.value('common.save')}</button></p>
    </form>
  );
}
