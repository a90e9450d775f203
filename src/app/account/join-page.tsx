import type { z } from 'zod';
import { Invitation, Me } from '#contract/person.ts';
import { WithContent } from '../elements/with-content.tsx';
import { ask } from '../server/ask.ts';
import { signedIn } from '../server/signed-in.ts';
import { addressOf, goTo } from '../router.ts';
import { account } from '../text.ts';
import { Form } from './form.tsx';
import { NarrowPage } from './narrow-page.tsx';
import { newPassword } from './new-password.ts';
import { refusalText } from './refusal-text.ts';

/** Joining a team: by the link, or by typing its code. */
export function JoinPage({ code }: { code: string | null }) {
  return (
    <NarrowPage id="join">
      {code === null ? <CodeForm /> : (
        <WithContent key={code} of={`join ${code}`} load={() => invitation(code)}>
          {(found) => (found instanceof Error ? <CodeForm refusal={found} /> : <JoinForm code={code} team={found.team} />)}
        </WithContent>
      )}
      <p class="small"><a href={addressOf({ page: 'sign-in' })}>{account.value('join.haveOne')}</a> · <a href={addressOf({ page: 'privacy' })}>{account.value('privacy.heading')}</a></p>
    </NarrowPage>
  );
}

function invitation(code: string): Promise<z.infer<typeof Invitation> | Error> {
  return ask(Invitation, 'GET', `join/${encodeURIComponent(code)}`).catch((error: Error) => error);
}

function CodeForm({ refusal }: { refusal?: Error }) {
  return (
    <>
      <h1>{account.value('join.heading')}</h1>
      {refusal !== undefined && <p class="notice" role="alert" data-trouble>{refusalText(refusal)}<small class="block" lang="en">{refusal.message}</small></p>}
      <p class="lead">{account.value('join.codeIntro')}</p>
      <Form
        id="join-code" button={account.value('join.next')} fields={[{ name: 'code', label: account.value('field.code'), autocomplete: 'off' }]}
        onSubmit={async ({ code }) => {
          await ask(Invitation, 'GET', `join/${encodeURIComponent(code.trim())}`);
          goTo({ page: 'join', code: encodeURIComponent(code.trim()) });
        }}
      />
    </>
  );
}

function JoinForm({ code, team }: { code: string; team: string }) {
  return (
    <>
      <p class="eyebrow">{account.value('join.heading')}</p>
      <h1 data-team><bdi>{team}</bdi></h1>
      <p class="lead">{account.value('join.intro')}</p>
      <Form
        id="join" button={account.value('join.button')}
        fields={[
          { name: 'name', label: account.value('field.name'), hint: account.value('field.nameHint'), autocomplete: 'name' },
          { name: 'signIn', label: account.value('field.signIn'), hint: account.value('join.signInHint'), autocomplete: 'username', isOptional: true },
          newPassword(account.value('field.password')),
        ]}
        onSubmit={async ({ signIn, ...values }) => {
          signedIn(await ask(Me, 'POST', 'join', { code, ...values, ...(signIn.trim() === '' ? {} : { signIn }) }));
          goTo({ page: 'street' });
        }}
      />
    </>
  );
}
