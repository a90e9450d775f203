import Phaser from 'phaser';
import type { EndingKind, Expression, MoodBand } from '#engine/scenario/vocabulary.ts';
import type { Feelings } from './body-language/moment.ts';
import type { Frame } from './frame.ts';
import { dayTimeAt } from './places/day-time.ts';
import { SCENES } from './scene-keys.ts';
import { ConversationScene } from './scenes/conversation-scene.ts';
import { StreetScene } from './scenes/street-scene.ts';

export interface StageOptions {
  /** Address of the folder with portraits and places, ending in a slash. */
  readonly assets: string;
  /** No movement, for those who asked their system for less of it. */
  readonly still: boolean;
  /** The visitor's clock, for the light on the street. */
  readonly now?: () => Date;
  /** The graphics context was lost; it comes back by itself or not at all. */
  readonly onLost: () => void;
}

/** What the page can ask of the stage. Frames and sizes are in CSS pixels. */
export interface Stage {
  showStreet(): void;
  /** Opens the door; resolved when the customer stands there. */
  showConversation(setting: { readonly customer: string; readonly person: string | null; readonly expression: Expression; readonly frame: Frame }): Promise<void>;
  standIn(frame: Frame): void;
  face(person: string, expression: Expression): void;
  /** Shows the place with nobody in it. */
  empty(): void;
  feel(feelings: Feelings, band?: MoodBand): void;
  /** Whoever is seen speaks for so long. */
  speak(milliseconds: number): void;
  /** They stop speaking before their time, and listen. */
  hush(): void;
  /** The talk is over; what kind of an end it is shows in the body. */
  end(ending: EndingKind): void;
  /** Covered by a page, the stage draws nothing until it is seen again. */
  rest(isCovered: boolean): void;
  readonly game: Phaser.Game;
}

/** Enough for pictures that only change, never move; it spares the batteries of phones. */
const STILL_FRAMES_PER_SECOND = 12;

/** Starts the stage in an element that it fills. The only door to Phaser. */
export function startGame(parent: HTMLElement, options: StageOptions): Stage {
  const now = options.now ?? (() => new Date());
  const density = Math.min(2, window.devicePixelRatio || 1);
  const size = () => ({ width: Math.max(1, Math.round(parent.clientWidth * density)), height: Math.max(1, Math.round(parent.clientHeight * density)) });
  const game = new Phaser.Game({
    type: Phaser.WEBGL,
    parent,
    ...size(),
    backgroundColor: '#e9dcc3',
    banner: false,
    render: { maxTextures: 1 }, // Phaser tells several textures of one batch apart by an interpolated number: on some graphics turned pictures lose a half
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / density },
    fps: { limit: options.still ? STILL_FRAMES_PER_SECOND : 0 },
    scene: [],
  });
  game.scene.add(SCENES.street, StreetScene);
  game.scene.add(SCENES.conversation, ConversationScene);
  game.canvas?.setAttribute('aria-hidden', 'true');
  game.events.once('postrender', () => parent.toggleAttribute('data-drawn', true)); // until then a canvas is black, and not shown
  game.events.once('ready', () => {
    game.canvas.setAttribute('aria-hidden', 'true');
    game.canvas.addEventListener('webglcontextlost', options.onLost);
  });
  new ResizeObserver(() => {
    const { width, height } = size();
    game.scale.resize(width, height);
  }).observe(parent);

  const inPixels = (frame: Frame): Frame => ({
    left: frame.left * density, top: frame.top * density, width: frame.width * density, height: frame.height * density,
  });
  const conversation = () => game.scene.getScene<ConversationScene>(SCENES.conversation);
  const isOpen = () => game.scene.isActive(SCENES.conversation);
  const whenReady = new Promise<void>((resolve) => {
    if (game.isBooted && game.canvas) resolve();
    else game.events.once('ready', () => resolve());
  });
  return {
    game,
    showStreet() {
      void whenReady.then(() => {
        game.scene.stop(SCENES.conversation);
        game.scene.start(SCENES.street, { assets: options.assets, still: options.still, dayTime: dayTimeAt(now().getHours()) });
      });
    },
    async showConversation({ customer, person, expression, frame }) {
      await whenReady;
      await new Promise<void>((onReady) => {
        game.scene.stop(SCENES.street);
        game.scene.start(SCENES.conversation, { assets: options.assets, still: options.still, customer, person, expression, frame: inPixels(frame), onReady });
      });
    },
    standIn: (frame) => isOpen() && conversation().standIn(inPixels(frame)),
    face: (person, expression) => isOpen() && conversation().face(person, expression),
    empty: () => isOpen() && conversation().empty(),
    feel: (feelings, band = 'guarded') => isOpen() && conversation().feel(feelings, band),
    speak: (milliseconds) => isOpen() && conversation().speak(milliseconds),
    hush: () => isOpen() && conversation().listen(),
    end: (ending) => isOpen() && conversation().end(ending),
    rest: (isCovered) => void whenReady.then(() => (isCovered ? game.loop.sleep() : game.loop.wake(true))),
  };
}
