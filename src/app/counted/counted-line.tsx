import { refusalText } from '../account/refusal-text.ts';
import { Icon } from '../elements/icon.tsx';
import { addressOf } from '../router.ts';
import type { FinishedTalk } from '../progress/progress-store.ts';
import { RefusedByServer } from '../server/refused.ts';
import { account } from '../text.ts';
import { outbox } from './post.ts';
import type { Sending } from './sending.ts';

/** In the debrief: whether the talk counts, waits to be sent, or was refused and why. */
export function CountedLine({ talk }: { talk: FinishedTalk }) {
  const sending = outbox.items.value.find((one) => one.talkId === talk.id);
  const state = sending?.state ?? (talk.grantId === undefined ? 'local' : 'waiting');
  const icon = { counted: 'check', waiting: 'clock', refused: 'alert', local: 'alert' } as const;
  return (
    <p class={`counted-line is-${state}`} role="status" data-counted={state}>
      <Icon name={icon[state]} /> <span>{sending?.state === 'refused' ? account.value('counted.refused', { reason: reasonOf(sending) }) : account.value(`counted.${state as 'waiting' | 'counted' | 'local'}`)} {sending?.attemptId !== undefined && <a href={addressOf({ page: 'desk', path: `/attempts/${sending.attemptId}` })} data-server-attempt>{account.value('counted.look')}</a>}</span>
    </p>
  );
}

/** Why the server refused a result, in the page's language. */
export function reasonOf({ refusal }: Sending): string {
  return refusal === null ? '' : refusalText(new RefusedByServer(refusal.code, refusal.message, undefined, 422));
}
