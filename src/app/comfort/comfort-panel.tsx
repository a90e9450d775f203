import { t } from '../text.ts';
import { COMFORT_CHOICES, TEXT_SIZES, type Comfort, type ComfortKey } from './comfort.ts';
import { comfort } from './comfort-settings.ts';

/** Choices that need a word of explanation: `comfort.hint.…`. */
const EXPLAINED = ['motion', 'speed', 'hand'] as const;

/** The settings for eyes, hands and pace. Each choice is seen at once, on the page that it is made on. */
export function ComfortPanel() {
  return (
    <section class="comfort-panel" aria-labelledby="comfort-heading">
      <h2 id="comfort-heading">{t.value('comfort.heading')}</h2>
      {(Object.keys(COMFORT_CHOICES) as ComfortKey[]).map((key) => <Choice key={key} of={key} />)}
    </section>
  );
}

function Choice({ of: key }: { of: ComfortKey }) {
  const explained = EXPLAINED.find((one) => one === key);
  const hint = explained && `comfort-${key}-hint`;
  return (
    <fieldset class="comfort-choice" aria-describedby={hint}>
      <legend>{t.value(`comfort.label.${key}`)}</legend>
      <div class="comfort-options">
        {COMFORT_CHOICES[key].map((choice) => (
          <label key={choice}>
            <input
              type="radio" name={`comfort-${key}`} value={choice} checked={comfort.value[key] === choice} data-comfort={`${key} ${choice}`}
              onChange={() => (comfort.value = { ...comfort.value, [key]: choice })}
            />
            <span>{textOf(choice)}</span>
          </label>
        ))}
      </div>
      {explained && <p class="small" id={hint}>{t.value(`comfort.hint.${explained}`)}</p>}
    </fieldset>
  );
}

function textOf(choice: Comfort[ComfortKey]): string {
  return isTextSize(choice) ? `${choice}%` : t.value(`comfort.option.${choice}`);
}

function isTextSize(choice: Comfort[ComfortKey]): choice is Comfort['textSize'] {
  return TEXT_SIZES.some((size) => size === choice);
}
