import { useEffect, useState } from 'preact/hooks';
import type { Content } from '../content.ts';
import { unbroken } from '../elements/unbroken.ts';
import { addressOf } from '../router.ts';
import { replyInput } from '../settings.ts';
import { sound } from '../sound.ts';
import { t } from '../text.ts';
import { Icon } from '../elements/icon.tsx';
import { TypeBox } from '../typing/type-box.tsx';
import type { Talk } from './talk.ts';

/** Replies come up where a hurrying click may just land: for so long they cannot be clicked. */
const FRESH_MS = 260;

/** What can be said now: buttons, also by the keys 1–5. While somebody speaks, a button or a click anywhere goes on. */
export function Replies({ talk, content }: { talk: Talk; content: Content }) {
  const state = talk.state.value;
  const phase = talk.phase.value;
  const [isFresh, setFresh] = useState(true);
  useEffect(() => {
    setFresh(true);
    const timer = setTimeout(() => setFresh(false), FRESH_MS);
    return () => clearTimeout(timer);
  }, [phase, state.turn]);
  const choose = (id: string) => {
    sound.play('select');
    void talk.choose(id);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') || (event.target as Element).closest('textarea, input')) return;
      const id = talk.state.peek().offered[Number(event.key) - 1];
      if (talk.phase.peek() === 'choosing' && id !== undefined) choose(id);
      else if (talk.phase.peek() === 'performing' && event.key === ' ' && event.target === document.body) talk.hurry();
    };
    const onClick = (event: MouseEvent) => {
      if (talk.phase.peek() === 'performing' && !(event.target as Element).closest('button, a, input, textarea, summary, dialog')) talk.hurry();
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('click', onClick);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('click', onClick);
    };
  }, [talk]); // the handlers look at the talk of the moment: a key pressed as soon as replies show counts
  if (phase === 'ended') return <Ended talk={talk} content={content} />;
  if (phase === 'performing') {
    return <div class="replies is-waiting"><button type="button" class="button quiet" onClick={() => talk.hurry()} data-skip>{t.value('talk.skip')}</button></div>;
  }
  const input = state.stage === 'contact-planning' ? 'choices' : (talk.setting.terms.input ?? replyInput.value);
  const isFree = state.stage !== 'contact-planning' && talk.setting.terms.input === null;
  return (
    <div class={`replies${isFresh ? ' is-fresh' : ''}`} role="group" aria-label={t.value(state.stage === 'contact-planning' ? 'talk.plan' : 'talk.choose')}>
      {(input !== 'typed' || talk.typing.trouble.value !== null) && state.offered.map((id, index) => (
        <button type="button" key={id} class="reply" onClick={() => choose(id)} data-reply={id} aria-keyshortcuts={String(index + 1)}>
          <kbd aria-hidden="true">{index + 1}</kbd>
          <span>{unbroken(content.wording.reply(id, state.table))}</span>
        </button>
      ))}
      {input !== 'choices' && <TypeBox talk={talk} content={content} isAlone={input === 'typed'} />}
      {isFree && input === 'choices' && <button type="button" class="text-button own-words" onClick={() => (replyInput.value = 'both')} data-own-words><Icon name="keyboard" /> {t.value('typing.open')}</button>}
    </div>
  );
}

/** The reply that had the focus is gone; Enter goes on. */
function takeFocus(link: HTMLElement | null): void {
  link?.focus({ preventScroll: true });
}

function Ended({ talk, content }: { talk: Talk; content: Content }) {
  const ending = content.wording.book.endings[talk.state.value.ending!];
  const id = talk.finishedId.value;
  return (
    <div class="replies is-over" role="status">
      <h2>{t.value('talk.ended')}</h2>
      <p>{ending?.title}</p>
      {id !== null && <a class="button primary" href={addressOf({ page: 'debrief', attempt: id })} data-debrief ref={takeFocus}>{t.value('talk.debrief')}</a>}
    </div>
  );
}
