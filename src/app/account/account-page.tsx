import { Me } from '#contract/person.ts';
import { ask, Nothing } from '../server/ask.ts';
import { me, setMe } from '../server/server.ts';
import { addressOf, goTo } from '../router.ts';
import { language } from '../settings.ts';
import { account } from '../text.ts';
import { CalendarAddress } from './calendar-address.tsx';
import { Form } from './form.tsx';
import { NarrowPage } from './narrow-page.tsx';
import { OwnData } from './own-data.tsx';
import { SessionList } from './session-list.tsx';

/** Everything about oneself: language, name, password, where one is signed in, calendar, data. */
export function AccountPage() {
  const person = me.value;
  if (person === null) return <NotSignedIn />;
  return (
    <NarrowPage id="account" isWide>
      <header class="account-head">
        <div>
          <p class="eyebrow">{account.value(`role.${person.role}`)}{person.team !== null && <> · <bdi>{person.team.name}</bdi></>}</p>
          <h1><bdi>{person.name}</bdi></h1>
          <p class="hint">{account.value('account.signInIs')} <bdi>{person.signIn}</bdi></p>
        </div>
        <button type="button" class="button quiet" onClick={() => void signOut()} data-sign-out>{account.value('account.signOut')}</button>
      </header>
      <LanguageChoice />
      <section>
        <h2>{account.value('account.name')}</h2>
        <Form
          id="name" isQuiet button={account.value('account.save')} done={account.value('account.saved')}
          fields={[{ name: 'name', label: account.value('field.name'), hint: account.value('field.nameHint'), autocomplete: 'name', value: person.name }]}
          onSubmit={async (values) => setMe(await ask(Me, 'PATCH', 'me', values))}
        />
      </section>
      {person.hasPassword && <PasswordChangeForm />}
      <CalendarAddress secret={person.calendar} />
      <SessionList />
      <OwnData />
      <p class="small"><a href={addressOf({ page: 'privacy' })}>{account.value('privacy.heading')}</a></p>
    </NarrowPage>
  );
}

function NotSignedIn() {
  return (
    <NarrowPage id="account">
      <h1>{account.value('account.heading')}</h1>
      <p class="lead">{account.value('account.notSignedIn')}</p>
      <p class="row"><a class="button primary" href={addressOf({ page: 'sign-in' })}>{account.value('signIn.button')}</a></p>
    </NarrowPage>
  );
}

/** The session's end is asked for; on this device it is over in any case. */
async function signOut(): Promise<void> {
  await ask(Nothing, 'POST', 'sign-out').catch(() => undefined);
  setMe(null);
  goTo({ page: 'street' });
}

const NAMES = { 'zh-CN': '简体中文', en: 'English' } as const;

function LanguageChoice() {
  const choose = (tag: keyof typeof NAMES) => {
    language.value = tag;
    void ask(Me, 'PATCH', 'me', { language: tag }).then(setMe, () => undefined); // shown at once; kept for other devices when the server is there
  };
  return (
    <fieldset class="choices">
      <legend>{account.value('account.language')}</legend>
      {(['zh-CN', 'en'] as const).map((tag) => (
        <label key={tag} lang={tag} class={language.value === tag ? 'is-chosen' : ''}>
          <input type="radio" name="language" value={tag} checked={language.value === tag} onChange={() => choose(tag)} /> {NAMES[tag]}
        </label>
      ))}
    </fieldset>
  );
}

function PasswordChangeForm() {
  return (
    <section>
      <h2>{account.value('account.password')}</h2>
      <Form
        id="password-change" isQuiet button={account.value('account.changePassword')} done={account.value('account.passwordChanged')}
        fields={[
          { name: 'current', label: account.value('field.current'), type: 'password', autocomplete: 'current-password' },
          { name: 'password', label: account.value('field.newPassword'), hint: account.value('field.passwordHint'), type: 'password', autocomplete: 'new-password' },
        ]}
        onSubmit={async (values) => void (await ask(Nothing, 'PUT', 'me/password', values))}
      />
    </section>
  );
}
