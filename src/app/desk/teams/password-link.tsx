import { ResetLink } from '#contract/person.ts';
import { addressOf } from '../../router.ts';
import { ask } from '../../server/ask.ts';
import { desk } from '../../text.ts';
import { CopyButton } from '../elements/copy-button.tsx';
import { whenText } from '../when.ts';

export interface MadeLink {
  readonly name: string;
  readonly address: string;
  readonly expiresAt: string;
}

/** Asks for a link that lets a person set a new password. */
export async function makePasswordLink({ id, name }: { id: string; name: string }): Promise<MadeLink> {
  const { token, expiresAt } = await ask(ResetLink, 'POST', `people/${id}/reset-links`);
  return { name, address: passwordAddress(token), expiresAt };
}

/** Where a password is set with a token, as a whole address to pass on. */
export function passwordAddress(token: string): string {
  return wholeAddress(addressOf({ page: 'password', token }));
}

/** Where a team is joined with a code. */
export function joinAddress(code: string): string {
  return wholeAddress(addressOf({ page: 'join', code }));
}

/** The link just made, to be copied: it is not shown again. */
export function LinkNote({ link }: { link: MadeLink }) {
  return (
    <div class="notice made-link" role="status" data-made-link>
      <p>{desk.value('team.resetMade', { name: link.name, when: whenText(link.expiresAt) })}</p>
      <p class="to-copy"><code>{link.address}</code> <CopyButton text={link.address} name="password-link" /></p>
    </div>
  );
}

function wholeAddress(hash: string): string {
  return new URL(hash, document.baseURI).href;
}
