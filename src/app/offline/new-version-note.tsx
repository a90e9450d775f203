import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Icon } from '../elements/icon.tsx';
import { route } from '../router.ts';
import { language } from '../settings.ts';
import type { NewVersion } from './new-version.ts';
import { loadOfflineWords, wordsIn } from './words.ts';
import './new-version-note.css';

/** Says quietly that a new version is there. In a talk it keeps silent: leaving the talk takes the version by itself. */
export function NewVersionNote({ version }: { version: NewVersion }) {
  const isPutOff = useSignal(false);
  const state = version.state.value;
  useEffect(() => {
    if (state !== 'none') void loadOfflineWords(language.value);
  }, [state, language.value]);
  const words = wordsIn(language.value);
  const isShown = state !== 'none' && words !== null && !isPutOff.value && route.value.page !== 'talk';
  return (
    <div role="status" class="new-version-place">
      {isShown && (
        <section class="new-version" aria-label={words.update.heading} data-new-version>
          <p>{state === 'elsewhere' ? words.update.elsewhere : words.update.ready}</p>
          <button type="button" class="button primary" onClick={() => void version.take()} data-use-new-version>{words.update.use}</button>
          <button type="button" class="icon-button" onClick={() => (isPutOff.value = true)} aria-label={words.update.later} title={words.update.later}><Icon name="cross" /></button>
        </section>
      )}
    </div>
  );
}
