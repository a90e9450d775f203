import { Later } from '../elements/later.tsx';
import type { Route } from '../router.ts';

/** Pages that need a server: each comes with its own script, and only when it is opened. */
export function ServerPage({ current }: { current: Route }) {
  switch (current.page) {
    case 'sign-in': return <Later key="sign-in" of="sign-in" words="account" load={async () => (await import('../account/sign-in-page.tsx')).SignInPage} props={{ isCompanyRefused: current.isCompanyRefused === true }} />;
    case 'account': return <Later key="account" of="account" words="account" load={async () => (await import('../account/account-page.tsx')).AccountPage} props={{}} />;
    case 'privacy': return <Later key="privacy" of="privacy" words="account" load={async () => (await import('../account/privacy-page.tsx')).PrivacyPage} props={{}} />;
    case 'standings': return <Later key="standings" of="standings" words="account" load={async () => (await import('../standings/standings-page.tsx')).StandingsPage} props={{}} />;
    case 'set-up': return <Later key="set-up" of="set-up" words="account" load={async () => (await import('../account/set-up-page.tsx')).SetUpPage} props={{ token: current.token }} />;
    case 'password': return <Later key="password" of="password" words="account" load={async () => (await import('../account/password-page.tsx')).PasswordPage} props={{ token: current.token }} />;
    case 'join': return <Later key="join" of="join" words="account" load={async () => (await import('../account/join-page.tsx')).JoinPage} props={{ code: current.code }} />;
    case 'desk': return <Later key="desk" of="desk" words="desk" load={async () => (await import('../desk/desk-page.tsx')).DeskPage} props={{ path: current.path }} />;
    default: return null;
  }
}
