import { useState } from 'preact/hooks';
import { Dialog } from '../elements/dialog.tsx';
import { forgetPerson } from '../counted/forget-person.ts';
import { apiAddress, ask, Nothing } from '../server/ask.ts';
import { me, setMe } from '../server/server.ts';
import { goTo } from '../router.ts';
import { account } from '../text.ts';
import { Form } from './form.tsx';
import { RefusedByServer } from '../server/refused.ts';

/** What is stored about oneself: to take away, or to have deleted. */
export function OwnData() {
  const [asks, setAsks] = useState(false);
  return (
    <section>
      <h2>{account.value('account.data')}</h2>
      <p class="hint">{account.value('account.dataText')}</p>
      <p class="row">
        <a class="button quiet" href={apiAddress('me/data').href} download="seven-doors.json" data-download>{account.value('account.download')}</a>
        <button type="button" class="button quiet is-danger" onClick={() => setAsks(true)} data-delete-me>{account.value('account.delete')}</button>
      </p>
      {asks && <Dialog title={account.value('account.delete')} onClose={() => setAsks(false)}><Farewell /></Dialog>}
    </section>
  );
}

/** Deleting cannot be taken back, so the own name is to be typed. */
function Farewell() {
  const person = me.value!;
  return (
    <>
      <p>{account.value('account.deleteText')}</p>
      <Form
        id="delete" button={account.value('account.deleteYes')}
        fields={[{ name: 'confirm', label: account.value('account.deleteConfirm', { name: person.signIn }), autocomplete: 'off' }]}
        onSubmit={async ({ confirm }) => {
          if (confirm.trim().toLowerCase() !== person.signIn.toLowerCase()) throw new RefusedByServer('malformed', '', 'body.confirm', 400);
          await ask(Nothing, 'DELETE', 'me');
          await forgetPerson(person.id);
          setMe(null);
          goTo({ page: 'street' });
        }}
      />
    </>
  );
}
