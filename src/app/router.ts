import { computed, signal } from '@preact/signals';

/** Where the player is; each place has an address, so that reload and back work. */
export type Route =
  | { readonly page: 'street' }
  | { readonly page: 'file' | 'talk'; readonly customer: string; /** The assignment that it is played for. */ readonly assignment?: string }
  | { readonly page: 'debrief'; readonly attempt: string }
  | { readonly page: 'handbook'; readonly chapter: string | null }
  | { readonly page: 'progress' | 'settings' | 'account' | 'privacy' | 'standings' }
  | { readonly page: 'set-up' | 'password'; /** Handed out once, in a link. */ readonly token: string }
  | { readonly page: 'sign-in'; /** The company's sign-in was tried, and did not work. */ readonly isCompanyRefused?: boolean }
  | { readonly page: 'join'; readonly code: string | null }
  | { readonly page: 'desk'; /** What follows `#/desk`: the desk reads it. */ readonly path: string };

const hash = signal(location.hash);
window.addEventListener('hashchange', () => {
  hash.value = location.hash;
});

export const route = computed<Route>(() => parse(hash.value));

export function addressOf(to: Route): string {
  switch (to.page) {
    case 'street': return '#/';
    case 'file': case 'talk': return `#/${to.page}/${to.customer}${to.assignment === undefined ? '' : `/${to.assignment}`}`;
    case 'debrief': return `#/debrief/${to.attempt}`;
    case 'handbook': return to.chapter === null ? '#/handbook' : `#/handbook/${to.chapter}`;
    case 'set-up': case 'password': return `#/${to.page}/${to.token}`;
    case 'join': return to.code === null ? '#/join' : `#/join/${to.code}`;
    case 'desk': return `#/desk${to.path}`;
    default: return `#/${to.page}`;
  }
}

export function goTo(to: Route): void {
  location.hash = addressOf(to);
}

function parse(address: string): Route {
  const [page, name, assignment] = address.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  switch (page) {
    case 'file': case 'talk': return name ? { page, customer: name, ...(assignment ? { assignment } : {}) } : { page: 'street' };
    case 'debrief': return name ? { page, attempt: name } : { page: 'street' };
    case 'handbook': return { page, chapter: name ?? null };
    case 'progress': case 'settings': case 'account': case 'privacy': case 'standings': return { page };
    case 'sign-in': return name === 'company-failed' ? { page, isCompanyRefused: true } : { page };
    case 'set-up': case 'password': return { page, token: name ?? '' };
    case 'join': return { page, code: name || null };
    case 'desk': return { page, path: address.slice(address.indexOf('desk') + 4) };
    default: return { page: 'street' };
  }
}
