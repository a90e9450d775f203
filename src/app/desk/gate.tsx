import type { ComponentChildren } from 'preact';
import { addressOf } from '../router.ts';
import { me } from '../server/server.ts';
import { desk } from '../text.ts';
import { deskAddress, type DeskPlace } from './desk-place.ts';
import { PageHeading } from './elements/page-heading.tsx';
import { isAdministrator, isStaff, isTrainer } from './standing.ts';

/** Lets those in whom a page is for, and tells the others why not. The server decides for itself: this is courtesy. */
export function Gate({ place, children }: { place: DeskPlace; children: ComponentChildren }) {
  if (me.value === null) return <Notice heading={desk.value('gate.signIn')} text={desk.value('gate.signInText')} to={addressOf({ page: 'sign-in' })} link={desk.value('gate.toSignIn')} />;
  if (place.page === 'attempt' || place.page === 'attempts') return <>{children}</>;
  if (!isStaff.value) return <Notice heading={desk.value('gate.notStaff')} text={desk.value('gate.notStaffText')} to={addressOf({ page: 'progress' })} link={desk.value('gate.toProgress')} />;
  if (['people', 'audit', 'settings'].includes(place.page) && !isAdministrator.value) return <Notice heading={desk.value('gate.notAdministrator')} to={deskAddress({ page: 'overview' })} link={desk.value('gate.toDesk')} />;
  if (place.page === 'new-assignment' && !isTrainer.value) return <Notice heading={desk.value('gate.notTrainer')} to={deskAddress({ page: 'overview' })} link={desk.value('gate.toDesk')} />;
  return <>{children}</>;
}

export function Nowhere() {
  return <Notice heading={desk.value('gate.nowhere')} text={desk.value('gate.nowhereText')} to={deskAddress({ page: 'overview' })} link={desk.value('gate.toDesk')} />;
}

function Notice({ heading, text, to, link }: { heading: string; text?: string; to: string; link: string }) {
  return (
    <section class="sheet" data-gate>
      <PageHeading key={heading} text={heading} />
      {text !== undefined && <p>{text}</p>}
      <p class="row"><a class="button primary" href={to}>{link}</a></p>
    </section>
  );
}
