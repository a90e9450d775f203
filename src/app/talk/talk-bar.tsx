import { useSignal } from '@preact/signals';
import { moodBand } from '#engine/conversation/mood.ts';
import { ComfortIcon } from '../comfort/comfort-icon.tsx';
import { pause } from '../comfort/pause.ts';
import { PauseDialog } from '../comfort/pause-dialog.tsx';
import { usePace } from '../comfort/use-pace.ts';
import type { Content } from '../content.ts';
import { Icon } from '../elements/icon.tsx';
import { SettingsButtons } from '../elements/top-bar.tsx';
import { HandbookChapterView } from '../handbook/handbook-chapter-view.tsx';
import { goTo } from '../router.ts';
import { t } from '../text.ts';
import { Dialog } from '../elements/dialog.tsx';
import type { Talk } from './talk.ts';

/** Over the talk: with whom, how far, how it feels; the handbook and the way out. */
export function TalkBar({ talk, content }: { talk: Talk; content: Content }) {
  const asksToLeave = useSignal(false);
  const showsHandbook = useSignal(false);
  usePace(talk);
  const { mode, handbook, language } = talk.setting.terms;
  const leave = () => (talk.phase.value === 'ended' || talk.state.value.turns.length === 0 ? goTo({ page: 'street' }) : void (asksToLeave.value = true));
  return (
    <header class="talk-bar">
      <button type="button" class="icon-button" onClick={leave} aria-label={t.value('talk.leave')} title={t.value('talk.leave')} data-leave><Icon name="leave" /></button>
      <h1>{content.wording.person.name}<small>{t.value(`stage.${talk.state.value.stage}`)} · {t.value('talk.turn', { turn: Math.min(talk.state.value.turn, talk.state.value.turns.length + 1) })}</small></h1>
      {mode !== 'exam' && talk.state.value.stage !== 'contact-planning' && <MoodMeters talk={talk} content={content} />}
      {handbook && (
        <button type="button" class="icon-button" onClick={() => (showsHandbook.value = true)} aria-label={t.value('talk.handbook')} title={t.value('talk.handbook')} data-handbook><Icon name="book" /></button>
      )}
      <button type="button" class="icon-button" onClick={pause} aria-label={t.value('comfort.pause.button')} title={t.value('comfort.pause.button')} data-pause><ComfortIcon name="pause" /></button>
      <SettingsButtons isLanguageFixed={language !== null} />
      <PauseDialog talk={talk} content={content} />
      {asksToLeave.value && (
        <Dialog title={t.value('talk.leave')} onClose={() => (asksToLeave.value = false)}>
          <p>{t.value('talk.leaveAsk')}</p>
          <p class="row">
            <button type="button" class="button primary" onClick={() => goTo({ page: 'street' })} data-leave-yes>{t.value('talk.leaveYes')}</button>
            <button type="button" class="button quiet" onClick={() => (asksToLeave.value = false)}>{t.value('talk.leaveNo')}</button>
          </p>
        </Dialog>
      )}
      {showsHandbook.value && (
        <Dialog title={t.value('talk.handbook')} onClose={() => (showsHandbook.value = false)} wide>
          <HandbookChapterView customer={content.scenario.customerType} />
        </Dialog>
      )}
    </header>
  );
}

const DIMENSIONS = ['tension', 'trust', 'commitment'] as const;

/** The mood in words and bars. */
function MoodMeters({ talk, content }: { talk: Talk; content: Content }) {
  const mood = talk.mood.value;
  const band = moodBand(mood, content.scenario.temperament);
  return (
    <div class="meters" role="group" aria-label={t.value('talk.mood')}>
      <span class={`band band-${band}`}>{t.value(`band.${band}`)}</span>
      {DIMENSIONS.map((dimension) => (
        <label key={dimension} class={`meter meter-${dimension}`}>
          <span>{t.value(`talk.${dimension}`)}</span>
          <meter min={0} max={100} value={mood[dimension]} aria-valuetext={`${mood[dimension]} / 100`}>{mood[dimension]}</meter>
          <i style={{ width: `${mood[dimension]}%` }} />
        </label>
      ))}
    </div>
  );
}
