import { Icon } from '../elements/icon.tsx';
import { language } from '../settings.ts';
import { account } from '../text.ts';
import { reasonOf } from './counted-line.tsx';
import { outbox } from './post.ts';

/** On the progress page: results that still wait, and those that the server refused for good. */
export function OutboxReport({ names }: { names: (scenario: string) => string }) {
  const waiting = outbox.items.value.filter((one) => one.state === 'waiting');
  const refused = outbox.items.value.filter((one) => one.state === 'refused');
  const when = new Intl.DateTimeFormat(language.value, { dateStyle: 'short', timeStyle: 'short' });
  return (
    <>
      {waiting.length > 0 && <p class="counted-line is-waiting" role="status" data-waiting={waiting.length}><Icon name="clock" /> <span>{account.value('counted.queueText', { count: waiting.length })}</span></p>}
      {refused.length > 0 && (
        <section data-refused={refused.length}>
          <h2>{account.value('counted.refusedHeading')}</h2>
          <p class="hint">{account.value('counted.refusedText')}</p>
          <ul class="refused-list">
            {refused.map((one) => (
              <li key={one.grantId}>
                <Icon name="alert" />
                <span><strong>{names(one.scenario)}</strong> · {when.format(new Date(one.endedAt))}<br />{reasonOf(one)}<small class="block" lang="en">{one.refusal?.message}</small></span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
