import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { CHANNELS, type SoundChannel } from '#audio/sound-keys.ts';
import { language, muted, volume } from './settings.ts';
import { sound } from './sound.ts';
import { captions, speech, volumes } from './sound-settings.ts';
import { loadSoundWords, soundWords, type SoundWords } from './sound-words.ts';
import './styles/sound.css';

/** Counts how often the system's list of voices changed: it mostly comes late. */
const voiceLists = signal(0);
sound.systemVoice.onVoices(() => {
  voiceLists.value += 1;
});

/** Whose voice is heard when voices are set. */
const SAMPLE_PERSON = 'neighbour';

/** The settings for sound: how loud what is, the system's voice, captions. Each volume is heard when it is set. */
export function SoundPanel() {
  useEffect(loadSoundWords, []);
  const words = soundWords.value;
  if (words === null) return null;
  const { panel } = words;
  return (
    <section class="sound-panel" aria-labelledby="sound-heading">
      <h2 id="sound-heading">{panel.heading}</h2>
      <Switch name="sound" label={panel.on} isOn={!muted.value} onSwitch={(isOn) => (muted.value = !isOn)} />
      <fieldset disabled={muted.value}>
        <legend>{panel.volumes}</legend>
        <Volume name="all" label={panel.all} value={volume.value} onValue={(value) => (volume.value = value)} onSet={() => sound.play('confirm')} />
        {CHANNELS.map((channel) => (
          <Volume
            key={channel} name={channel} label={panel[channel]} value={volumes.value[channel]}
            onValue={(value) => (volumes.value = { ...volumes.value, [channel]: value })} onSet={() => letHear(channel, words)}
          />
        ))}
      </fieldset>
      <Speech words={words} />
      <Switch name="captions" label={panel.captions} isOn={captions.value} onSwitch={(isOn) => (captions.value = isOn)} hint={panel.captionsHint} />
    </section>
  );
}

function Speech({ words: { panel } }: { words: SoundWords }) {
  void voiceLists.value; // asks again when the list has come
  const isKnown = sound.systemVoice.speaks(language.value);
  return (
    <Switch
      name="speech" label={panel.speech} isOn={speech.value} hint={isKnown ? panel.speechHint : panel.speechMissing} isDisabled={!isKnown && !speech.value}
      onSwitch={(isOn) => {
        speech.value = isOn;
        if (isOn) sayHello(panel.sample);
        else sound.hush();
      }}
    />
  );
}

function letHear(channel: SoundChannel, { panel }: SoundWords): void {
  if (channel === 'voices') sayHello(panel.sample);
  else if (channel === 'music') void sound.music('street');
  else if (channel === 'interface') sound.play('knock');
}

function sayHello(text: string): void {
  void sound.say({ person: SAMPLE_PERSON, text, language: language.value, face: 'warm', tension: 40, milliseconds: 2500 });
}

function Volume({ name, label, value, onValue, onSet }: { name: string; label: string; value: number; onValue: (value: number) => void; onSet: () => void }) {
  return (
    <label class="sound-volume">
      <span>{label}</span>
      <input
        type="range" min="0" max="1" step="0.05" value={value} aria-valuetext={`${Math.round(value * 100)}%`} data-volume={name}
        onInput={(event) => onValue(Number(event.currentTarget.value))} onChange={onSet}
      />
      <output aria-hidden="true">{Math.round(value * 100)}%</output>
    </label>
  );
}

interface SwitchProps {
  readonly name: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly hint?: string;
  readonly isDisabled?: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

function Switch({ name, label, isOn, hint, isDisabled, onSwitch }: SwitchProps) {
  return (
    <div class="sound-switch">
      <label>
        <input type="checkbox" checked={isOn} disabled={isDisabled} data-switch={name} aria-describedby={hint === undefined ? undefined : `sound-${name}-hint`} onChange={(event) => onSwitch(event.currentTarget.checked)} />
        <span>{label}</span>
      </label>
      {hint !== undefined && <p class="small" id={`sound-${name}-hint`}>{hint}</p>}
    </div>
  );
}
