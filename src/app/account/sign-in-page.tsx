import { Me } from '#contract/person.ts';
import { apiAddress, ask } from '../server/ask.ts';
import { welcome } from '../server/server.ts';
import { signedIn } from '../server/signed-in.ts';
import { addressOf, goTo } from '../router.ts';
import { account } from '../text.ts';
import { Form } from './form.tsx';
import { NarrowPage } from './narrow-page.tsx';

/** Name and password, or the company's own sign-in. */
export function SignInPage({ isCompanyRefused }: { isCompanyRefused: boolean }) {
  const company = welcome.value?.company ?? null;
  return (
    <NarrowPage id="sign-in">
      <h1>{account.value('signIn.heading')}</h1>
      <p class="lead">{account.value('signIn.intro')}</p>
      {welcome.value?.isSetUp === false && <p class="notice" role="status">{account.value('signIn.notSetUp')}</p>}
      {isCompanyRefused && <p class="notice" role="alert" data-trouble>{account.value('refusal.company-sign-in-failed')}</p>}
      {company !== null && (
        <>
          <p class="row"><a class="button primary" href={apiAddress('company-sign-in').href} data-company>{account.value('signIn.company', { company })}</a></p>
          <p class="or"><span>{account.value('signIn.or')}</span></p>
        </>
      )}
      <Form
        id="sign-in" button={account.value('signIn.button')}
        fields={[
          { name: 'signIn', label: account.value('field.signIn'), autocomplete: 'username' },
          { name: 'password', label: account.value('field.password'), type: 'password', autocomplete: 'current-password' },
        ]}
        onSubmit={async (values) => {
          signedIn(await ask(Me, 'POST', 'sign-in', values));
          goTo({ page: 'street' });
        }}
      />
      <p class="small">{account.value('signIn.forgotten')}</p>
      <p class="small"><a href={addressOf({ page: 'join', code: null })}>{account.value('signIn.join')}</a> · <a href={addressOf({ page: 'privacy' })}>{account.value('privacy.heading')}</a></p>
    </NarrowPage>
  );
}
