import { Me } from '#contract/person.ts';
import { ask } from '../server/ask.ts';
import { signedIn } from '../server/signed-in.ts';
import { goTo } from '../router.ts';
import { account } from '../text.ts';
import { Form } from './form.tsx';
import { NarrowPage } from './narrow-page.tsx';
import { newPassword } from './new-password.ts';

/** Sets a password by the link that a trainer handed out: the first one, or a new one. */
export function PasswordPage({ token }: { token: string }) {
  return (
    <NarrowPage id="password">
      <h1>{account.value('password.heading')}</h1>
      <p class="lead">{account.value('password.intro')}</p>
      <Form
        id="password" button={account.value('password.button')} fields={[newPassword(account.value('field.newPassword'))]}
        onSubmit={async ({ password }) => {
          signedIn(await ask(Me, 'POST', 'password-reset', { token, password }));
          goTo({ page: 'street' });
        }}
      />
    </NarrowPage>
  );
}
