import { useEffect, useRef } from 'preact/hooks';
import { desk } from '../text.ts';
import { deskAddress, NO_SCOPE, type DeskPlace } from './desk-place.ts';
import { isAdministrator, isStaff } from './standing.ts';

/** The desk's own pages; a trainee, who comes for one attempt only, sees none. */
export function DeskNav({ place }: { place: DeskPlace }) {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const bar = nav.current?.querySelector('ul');
    const here = bar?.querySelector<HTMLElement>('[aria-current]');
    if (bar && here) bar.scrollLeft = here.offsetLeft - bar.offsetLeft - 24; // on a phone the bar is wider than the screen
  }, [place.page]);
  if (!isStaff.value) return null;
  const link = (name: 'overview' | 'teams' | 'assignments' | 'results' | 'attempts' | 'contests' | 'people' | 'audit' | 'settings', to: DeskPlace, ...pages: DeskPlace['page'][]) => (
    <li key={name}><a href={deskAddress(to)} aria-current={pages.includes(place.page) ? 'page' : undefined} data-desk-nav={name}>{desk.value(`nav.${name}`)}</a></li>
  );
  return (
    <nav class="desk-nav" ref={nav} aria-label={desk.value('nav.label')}>
      <ul>
        {link('overview', { page: 'overview' }, 'overview')}
        {link('teams', { page: 'teams' }, 'teams', 'team')}
        {link('assignments', { page: 'assignments' }, 'assignments', 'assignment', 'new-assignment')}
        {link('results', { page: 'results', scope: NO_SCOPE, scenario: null }, 'results')}
        {link('attempts', { page: 'attempts', scope: NO_SCOPE, scenario: null }, 'attempts', 'attempt')}
        {link('contests', { page: 'contests', scope: NO_SCOPE }, 'contests')}
        {isAdministrator.value && link('people', { page: 'people' }, 'people')}
        {isAdministrator.value && link('audit', { page: 'audit' }, 'audit')}
        {isAdministrator.value && link('settings', { page: 'settings' }, 'settings')}
      </ul>
    </nav>
  );
}
