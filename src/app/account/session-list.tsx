import { useState } from 'preact/hooks';
import type { z } from 'zod';
import { SessionPage, type Session } from '#contract/person.ts';
import { ask, Nothing } from '../server/ask.ts';
import { language } from '../settings.ts';
import { account } from '../text.ts';
import { refusalText } from './refusal-text.ts';
import { Asked } from './asked.tsx';

/** Where one is signed in, and the way to end it there. */
export function SessionList() {
  const [asked, setAsked] = useState(0);
  const [trouble, setTrouble] = useState<string | null>(null);
  const end = (id: string) => {
    ask(Nothing, 'DELETE', `me/sessions/${id}`).then(() => setTrouble(null), (error: unknown) => setTrouble(refusalText(error))).finally(() => setAsked(asked + 1));
  };
  return (
    <section>
      <h2>{account.value('account.sessions')}</h2>
      <p class="hint">{account.value('account.sessionsText')}</p>
      {trouble !== null && <p class="form-trouble" role="alert">{trouble}</p>}
      <Asked of={`sessions ${asked}`} load={() => ask(SessionPage, 'GET', 'me/sessions')}>
        {(page) => <ul class="sessions">{page.items.map((session) => <Line key={session.id} session={session} onEnd={() => end(session.id)} />)}</ul>}
      </Asked>
    </section>
  );
}

function Line({ session, onEnd }: { session: z.infer<typeof Session>; onEnd: () => void }) {
  const when = new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li data-session={session.isThis ? 'this' : 'other'}>
      <div>
        <strong>{deviceOf(session.agent)}</strong>
        <small>{account.value('account.seen', { when: when.format(new Date(session.seenAt)) })}</small>
      </div>
      {session.isThis ? <span class="tag">{account.value('account.thisDevice')}</span> : <button type="button" class="button quiet" onClick={onEnd} data-end-session>{account.value('account.endSession')}</button>}
    </li>
  );
}

const BROWSERS = [['Edg/', 'Edge'], ['OPR/', 'Opera'], ['Firefox/', 'Firefox'], ['MicroMessenger', 'WeChat'], ['Chrome/', 'Chrome'], ['Safari/', 'Safari']] as const;
const SYSTEMS = [['Android', 'Android'], ['iPhone', 'iPhone'], ['iPad', 'iPad'], ['Windows', 'Windows'], ['Mac OS', 'macOS'], ['Linux', 'Linux']] as const;

/** `Chrome · Android` says more than what browsers call themselves. */
function deviceOf(agent: string): string {
  const named = [BROWSERS, SYSTEMS].flatMap((kinds) => kinds.find(([mark]) => agent.includes(mark))?.[1] ?? []);
  return named.length === 0 ? agent.slice(0, 60) || account.value('account.unknownDevice') : named.join(' · ');
}
