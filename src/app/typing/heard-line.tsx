import type { TypedReply } from '#engine/conversation/typed-reply.ts';
import { loadActNames } from '../content.ts';
import { WithContent } from '../elements/with-content.tsx';
import { language } from '../settings.ts';
import type { Talk } from '../talk/talk.ts';
import { t } from '../text.ts';

/** Below what was typed: what was heard, and the way to say that it was heard wrong. */
export function HeardLine({ talk, turn, typed }: { talk: Talk; turn: number; typed: TypedReply }) {
  const acts = [...typed.heard, ...(typed.meant ?? [])];
  return (
    <p class="heard-line" data-heard={acts.join(' ')}>
      <WithContent of={`acts ${language.value}`} load={() => loadActNames(language.value)}>
        {(names) => <span>{t.value('typing.heard')}{t.value('colon')}{acts.length === 0 ? t.value('typing.heardNothing') : acts.map((act) => names[act]?.name ?? act).join(t.value('list'))}</span>}
      </WithContent>
      {' '}
      {typed.contested === true
        ? <em>{t.value('typing.contested')}</em>
        : <button type="button" class="text-button" onClick={() => void talk.contest(turn)} title={t.value('typing.contestHint')} data-contest>{t.value('typing.contest')}</button>}
    </p>
  );
}
