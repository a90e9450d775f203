import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { LONGEST_REPLY } from '#engine/understanding/longest-reply.ts';
import { loadMeanings, type Content } from '../content.ts';
import { Icon } from '../elements/icon.tsx';
import { WithContent } from '../elements/with-content.tsx';
import { language } from '../settings.ts';
import type { Talk } from '../talk/talk.ts';
import { t } from '../text.ts';
import { canDictate, dictate } from './dictation.ts';
import type { TypingAnswer } from './typing.ts';

/** Where the player says it in own words. Enter sends; while a Chinese input method is composing, it does not. */
export function TypeBox({ talk, content, isAlone }: { talk: Talk; content: Content; isAlone: boolean }) {
  const { typing } = talk;
  const box = useRef<HTMLTextAreaElement>(null);
  const back = useRef(0);
  useEffect(() => {
    void typing.prepare();
    if (isAlone) box.current?.focus({ preventScroll: true });
  }, [talk, isAlone]);
  const send = (): void => {
    if (typing.text.peek().trim() !== '') void talk.type(content);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229) return; // an input method is composing: the key is its own
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send();
    } else if ((event.key === 'ArrowUp' || event.key === 'ArrowDown') && (typing.text.peek() === '' || back.current > 0)) {
      back.current = Math.max(0, Math.min(typing.history.length, back.current + (event.key === 'ArrowUp' ? 1 : -1)));
      typing.text.value = back.current === 0 ? '' : typing.history.at(-back.current)!;
      event.preventDefault();
    }
  };
  if (typing.trouble.value !== null) return <p class="notice" role="status">{t.value('typing.noModel')} <button type="button" class="text-button" onClick={() => void typing.prepare()}>{t.value('typing.tryAgain')}</button></p>;
  return (
    <form class="type-box" onSubmit={(event) => { event.preventDefault(); send(); }}>
      {typing.answer.value !== null && <Answer talk={talk} content={content} answer={typing.answer.value} />}
      <div class="type-row">
        <textarea
          ref={box} rows={2} maxLength={LONGEST_REPLY} value={typing.text.value} placeholder={t.value('typing.placeholder')} aria-label={t.value('typing.label')} enterkeyhint="send" data-type
          onInput={(event) => {
            typing.text.value = event.currentTarget.value;
            back.current = 0;
          }}
          onKeyDown={onKeyDown}
        />
        {canDictate && <Dictate talk={talk} />}
        <button type="submit" class="button primary" disabled={!typing.isReady.value || typing.text.value.trim() === ''} data-send>{t.value('typing.send')}</button>
      </div>
    </form>
  );
}

function Dictate({ talk: { typing } }: { talk: Talk }) {
  const stop = useSignal<(() => void) | null>(null);
  const isListening = stop.value !== null;
  const toggle = (): void => {
    if (stop.peek() !== null) return stop.peek()!();
    const before = typing.text.peek();
    stop.value = dictate(language.peek(), (words) => (typing.text.value = (before + words).slice(0, LONGEST_REPLY)), () => (stop.value = null));
  };
  return (
    <button type="button" class="icon-button" aria-pressed={isListening} onClick={toggle} title={t.value('typing.dictate')} aria-label={t.value('typing.dictate')}><Icon name="microphone" /></button>
  );
}

/** Up to three chips in plain words, or why other words are needed. */
function Answer({ talk, content, answer }: { talk: Talk; content: Content; answer: TypingAnswer }) {
  const sayAnyway = <button type="button" class="chip quiet" onClick={() => void talk.sayAnyway(content)} data-anyway>{t.value('typing.anyway')}</button>;
  if (answer.kind === 'rephrase') {
    return <div class="type-answer" role="status" data-rephrase={answer.trouble}><p>{t.value(`typing.trouble.${answer.trouble}`)}</p>{answer.trouble !== 'too-long' && answer.trouble !== 'empty' && sayAnyway}</div>;
  }
  return (
    <div class="type-answer" role="group" aria-label={t.value('typing.didYouMean')} data-did-you-mean>
      <p>{t.value('typing.didYouMean')}</p>
      <WithContent of={`meanings ${language.value}`} load={() => loadMeanings(language.value)}>
        {(meanings) => <>{answer.asked.map((act) => <button type="button" key={act} class="chip" onClick={() => void talk.mean(content, [act])} data-chip={act}>{meanings[act]?.chip ?? act}</button>)}</>}
      </WithContent>
      <button type="button" class="chip quiet" onClick={() => talk.typing.rephrase()}>{t.value('typing.rephrase')}</button>
      {sayAnyway}
    </div>
  );
}
