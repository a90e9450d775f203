import { Me } from '#contract/person.ts';
import { ask } from '../server/ask.ts';
import { signedIn } from '../server/signed-in.ts';
import { goTo } from '../router.ts';
import { account } from '../text.ts';
import { Form } from './form.tsx';
import { NarrowPage } from './narrow-page.tsx';
import { newPassword } from './new-password.ts';

/** The first administrator, from the link that the console printed. */
export function SetUpPage({ token }: { token: string }) {
  return (
    <NarrowPage id="set-up">
      <h1>{account.value('setUp.heading')}</h1>
      <p class="lead">{account.value('setUp.intro')}</p>
      <Form
        id="set-up" button={account.value('setUp.button')}
        fields={[
          { name: 'name', label: account.value('field.name'), hint: account.value('field.nameHint'), autocomplete: 'name' },
          { name: 'signIn', label: account.value('field.signIn'), hint: account.value('field.signInHint'), autocomplete: 'username' },
          newPassword(account.value('field.password')),
        ]}
        onSubmit={async (values) => {
          signedIn(await ask(Me, 'POST', 'set-up', { token, ...values }));
          goTo({ page: 'street' });
        }}
      />
    </NarrowPage>
  );
}
