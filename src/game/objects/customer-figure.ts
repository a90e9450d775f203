import type Phaser from 'phaser';
import type { Frame } from '../frame.ts';

/** How a mood moves a body: lean towards the player (−1 … 1), breaths a minute, tremble in pixels. */
interface Bearing {
  readonly lean: number;
  readonly breath: number;
  readonly tremble: number;
}

const CROSSFADE_MS = 180;
const POSTURE_MS = 500;

/** How much of a portrait's height the head takes, shoulders included: what a low window must show. */
const HEAD_SHARE = 0.56;

/** The customer on stage: one face at a time, breathing, leaning in or away, trembling when heated. */
export class CustomerFigure {
  readonly #scene: Phaser.Scene;
  /** Where the customer stands. */
  readonly #place: Phaser.GameObjects.Container;
  /** How the body moves there. */
  readonly #body: Phaser.GameObjects.Container;
  readonly #still: boolean;
  #face: Phaser.GameObjects.Image | null = null;
  #bearing: Bearing = { lean: 0, breath: 14, tremble: 0 };
  #breathing: Phaser.Tweens.Tween | null = null;
  #frame: Frame = { left: 0, top: 0, width: 1, height: 1 };

  constructor(scene: Phaser.Scene, still: boolean) {
    this.#scene = scene;
    this.#still = still;
    this.#body = scene.add.container(0, 0);
    this.#place = scene.add.container(0, 0, [this.#body]).setDepth(2).setName('customer');
    this.#breathe();
  }

  /** Nobody stands there (any more). */
  leave(): void {
    this.#face?.destroy();
    this.#face = null;
  }

  /** Changes the face; the old one fades out over the new. */
  wear(key: string): void {
    if (this.#face?.texture.key === key || !this.#scene.textures.exists(key)) return;
    const old = this.#face;
    this.#face = this.#scene.add.image(0, 0, key).setOrigin(0.5, 1);
    this.#body.addAt(this.#face, 0);
    this.#fit();
    if (old === null) return;
    if (this.#still) old.destroy();
    else this.#scene.tweens.add({ targets: old, alpha: 0, duration: CROSSFADE_MS, onComplete: () => old.destroy() });
  }

  /** Stands in this part of the canvas: whole to the hips where there is room, else head and shoulders. */
  standIn(frame: Frame): void {
    this.#frame = frame;
    this.#fit();
  }

  /** Takes the posture of a mood: tension leans in and trembles, trust opens, neither draws back. */
  feel(mood: { readonly tension: number; readonly trust: number }): void {
    const lean = (mood.tension >= 60 ? 1 : 0) + (mood.trust >= 55 ? 0.6 : mood.trust < 20 && mood.tension < 60 ? -0.8 : 0);
    this.#bearing = { lean, breath: 12 + mood.tension / 6, tremble: mood.tension >= 75 ? (mood.tension - 70) / 10 : 0 };
    this.#lean();
    this.#breathe();
    if (!this.#still && this.#bearing.tremble > 0) this.#move({ x: this.#bearing.tremble }, 45, 7);
  }

  /** A small nod of speech, so that one sees who is talking. */
  speak(milliseconds: number): void {
    if (!this.#still) this.#move({ y: -3 }, 120, Math.max(1, Math.round(milliseconds / 260)));
  }

  #move(by: { x?: number; y?: number }, duration: number, repeat: number): void {
    this.#scene.tweens.add({ targets: this.#body, ...by, duration, yoyo: true, repeat, onComplete: () => this.#body.setPosition(0, 0) });
  }

  #fit(): void {
    const { left, top, width, height } = this.#frame;
    const face = this.#face;
    if (face === null) return;
    const whole = Math.min(height / face.height, (width * 1.1) / face.width);
    const bust = Math.min(width / face.width, height / (face.height * HEAD_SHARE));
    const scale = Math.max(whole, height < width ? bust : 0);
    face.setScale(scale);
    this.#place.setPosition(left + width / 2, Math.max(top + height, top + face.height * scale));
  }

  /** Nearer and larger when leaning in; smaller, and tilted away from the player, when drawing back. */
  #lean(): void {
    const { lean } = this.#bearing;
    const posture = { scale: 1 + 0.035 * lean, angle: lean < 0 ? -1.6 : 0 };
    if (this.#still) this.#place.setScale(posture.scale).setAngle(posture.angle);
    else this.#scene.tweens.add({ targets: this.#place, ...posture, duration: POSTURE_MS, ease: 'Sine.easeInOut' });
  }

  #breathe(): void {
    this.#breathing?.stop();
    this.#body.setScale(1);
    if (this.#still) return;
    this.#breathing = this.#scene.tweens.add({
      targets: this.#body, scaleY: 1.012, duration: 30_000 / this.#bearing.breath, yoyo: true, repeat: -1, ease: 'Sine.easeInOut',
    });
  }
}
