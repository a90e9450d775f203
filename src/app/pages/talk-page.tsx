import { signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '#i18n/languages.ts';
import { portraitFile } from '#game/picture.ts';
import { loadContent, type Content } from '../content.ts';
import { WithContent } from '../elements/with-content.tsx';
import { progressStore } from '../progress/open-store.ts';
import { goTo } from '../router.ts';
import { language } from '../settings.ts';
import { sound } from '../sound.ts';
import { picture, stage } from '../stage.ts';
import { Bubbles } from '../talk/bubbles.tsx';
import { MoreBelow } from '../elements/more-below.tsx';
import { CoachPanel } from '../talk/coach-panel.tsx';
import { NoAttemptBegun, openTalk } from '../talk/open-talk.ts';
import { Replies } from '../talk/replies.tsx';
import { TalkBar } from '../talk/talk-bar.tsx';
import { talkStage } from '../talk/talk-stage.ts';
import type { Talk } from '../talk/talk.ts';
import { t } from '../text.ts';
import { chosenMode, knockedAt } from './file-page.tsx';

/** The language's words of the customer being talked to; the talk itself knows ids only. */
const spoken = signal<Content | null>(null);
/** The face of the moment, for where the stage cannot be drawn. */
const face = signal('');

/** A conversation: place and customer behind, words and replies in front. */
export function TalkPage({ customer, assignment }: { customer: string; assignment: string | null }) {
  const retry = useSignal(0);
  return (
    <WithContent of={`talk ${customer} ${retry.value}`} load={() => begin(customer, assignment)}>
      {(talk) => <TalkView talk={talk} customer={customer} />}
    </WithContent>
  );
}

async function begin(customer: string, assignment: string | null): Promise<Talk> {
  const [content, store] = await Promise.all([loadContent(customer, language.value), progressStore()]);
  spoken.value = content;
  const onStage = talkStage(() => spoken.value!, (person, expression) => {
    face.value = person === null ? '' : import.meta.env.BASE_URL + portraitFile(person, expression);
  });
  try {
    return await openTalk({ scenario: content.scenario, mode: chosenMode.value, assignment }, store, onStage);
  } catch (error) {
    if (!(error instanceof NoAttemptBegun) || assignment === null) throw error;
    goTo({ page: 'file', customer, assignment });
    return new Promise<never>(() => undefined); // the page is left
  }
}

function TalkView({ talk, customer }: { talk: Talk; customer: string }) {
  const opening = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLElement>(null);
  useEffect(() => {
    void loadContent(customer, language.value).then((content) => {
      spoken.value = content;
    });
  }, [language.value]);
  useEffect(() => raiseCurtain(talk, customer, opening.current!), [talk]);
  const content = spoken.value!;
  const { mode } = talk.setting.terms;
  useEffect(() => speakOnly(talk.setting.terms.language), [talk]);
  return (
    <div class={`talk mode-${mode}`}>
      <TalkBar talk={talk} content={content} />
      <div class="stage-window" ref={opening}>
        {picture.value === 'unavailable' && face.value !== '' && <img class="still-portrait" src={face.value} alt="" />}
        {picture.value === 'lost' && <p class="notice" role="status">{t.value('talk.pictureLost')}</p>}
      </div>
      <main class="words" ref={words}>
        {talk.storeProblem.value !== null && <p class="notice" role="alert">{t.value('progress.storeFailed', { reason: talk.storeProblem.value })}</p>}
        <Bubbles talk={talk} content={content} />
        {mode !== 'exam' && <CoachPanel talk={talk} content={content} />}
        <Replies talk={talk} content={content} />
        <MoreBelow of={words} />
      </main>
    </div>
  );
}

/** A talk whose language is set is led in it; afterwards the player's own choice is back. */
function speakOnly(fixed: Language | null): () => void {
  const own = language.peek();
  if (fixed !== null) language.value = fixed;
  return () => {
    if (fixed !== null) language.value = own;
  };
}

/** Longer than a door takes; a stage that needs more is not waited for, and who did not knock waits for none. */
const LONGEST_OPENING_MS = 2500;

/** Opens the door on stage and lets the talk begin; returns how to close it again. */
function raiseCurtain(talk: Talk, customer: string, opening: HTMLElement): () => void {
  const frame = () => {
    const { left, top, width, height } = opening.getBoundingClientRect();
    return { left, top, width, height };
  };
  const opened = talk.state.value.opening[0]!;
  let isOpen = true;
  const isVisit = opened.speaker !== 'narrator';
  sound.atPlace(customer);
  if (isVisit) sound.play('door-open');
  const curtain = stage().then(async (onStage) => {
    const person = opened.speaker === 'customer' ? customer : isVisit ? opened.speaker : null;
    await onStage?.showConversation({ customer, person, expression: opened.expression, frame: frame() });
    onStage?.standIn(frame());
    onStage?.feel(talk.mood.value);
  });
  const patience = new Promise((resolve) => setTimeout(resolve, knockedAt.peek() === customer ? LONGEST_OPENING_MS : 0));
  void Promise.race([curtain, patience]).then(() => {
    if (isOpen) void talk.open();
  });
  const watcher = new ResizeObserver(() => void stage().then((onStage) => onStage?.standIn(frame())));
  watcher.observe(opening);
  return () => {
    isOpen = false;
    watcher.disconnect();
    talk.close();
    sound.atPlace(null);
  };
}
