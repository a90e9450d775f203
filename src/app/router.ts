import { computed, signal } from '@preact/signals';

/** Where the player is; each place has an address, so that reload and back work. */
export type Route =
  | { readonly page: 'street' }
  | { readonly page: 'file'; readonly customer: string }
  | { readonly page: 'talk'; readonly customer: string }
  | { readonly page: 'debrief'; readonly attempt: string }
  | { readonly page: 'handbook'; readonly chapter: string | null }
  | { readonly page: 'progress' };

const hash = signal(location.hash);
window.addEventListener('hashchange', () => {
  hash.value = location.hash;
});

export const route = computed<Route>(() => parse(hash.value));

export function addressOf(to: Route): string {
  switch (to.page) {
    case 'street': return '#/';
    case 'file': return `#/file/${to.customer}`;
    case 'talk': return `#/talk/${to.customer}`;
    case 'debrief': return `#/debrief/${to.attempt}`;
    case 'handbook': return to.chapter === null ? '#/handbook' : `#/handbook/${to.chapter}`;
    case 'progress': return '#/progress';
  }
}

export function goTo(to: Route): void {
  location.hash = addressOf(to);
}

function parse(address: string): Route {
  const [page, name] = address.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  switch (page) {
    case 'file': case 'talk': return name ? { page, customer: name } : { page: 'street' };
    case 'debrief': return name ? { page, attempt: name } : { page: 'street' };
    case 'handbook': return { page, chapter: name ?? null };
    case 'progress': return { page };
    default: return { page: 'street' };
  }
}
