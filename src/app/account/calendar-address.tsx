import { useState } from 'preact/hooks';
import { Icon } from '../elements/icon.tsx';
import { apiAddress } from '../server/ask.ts';
import { account } from '../text.ts';

/** The address under which a calendar program finds what is due. */
export function CalendarAddress({ secret }: { secret: string }) {
  const [isCopied, setCopied] = useState(false);
  const address = apiAddress(`calendar/${secret}.ics`).href;
  const copy = async (field: HTMLInputElement) => {
    field.select();
    await navigator.clipboard?.writeText(address).then(() => setCopied(true), () => undefined); // where copying is not allowed, the address stands there selected
  };
  return (
    <section>
      <h2 id="calendar">{account.value('account.calendar')}</h2>
      <p class="hint">{account.value('account.calendarText')}</p>
      <p class="copy-line">
        <input readOnly value={address} aria-labelledby="calendar" onFocus={(event) => event.currentTarget.select()} data-calendar />
        <button type="button" class="button quiet" onClick={(event) => void copy(event.currentTarget.previousElementSibling as HTMLInputElement)} data-copy>{account.value('account.copy')}</button>
        <span role="status" class="form-done">{isCopied && <><Icon name="check" /> {account.value('account.copied')}</>}</span>
      </p>
    </section>
  );
}
