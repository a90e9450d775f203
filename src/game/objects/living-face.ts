import Phaser from 'phaser';
import type { Expression } from '#engine/scenario/vocabulary.ts';
import type { FaceMoment } from '../figure/draw-face.ts';
import { FACE, NECK } from '../figure/draw-figure.ts';
import type { FigureTextures } from './figure-textures.ts';

const FADE_MS = 180;
const BLINK_MS = 120;
const SYLLABLE_MS = 105;
/** Mouth by syllable; a mouth that only opened and shut in turns would look like a machine's. */
const SYLLABLES: readonly FaceMoment[] = ['speaking', 'voiced', 'speaking', 'plain', 'voiced', 'speaking', 'voiced', 'plain', 'speaking', 'plain'];

/** A face that blinks, and whose mouth moves while a line is voiced. */
export class LivingFace {
  readonly #scene: Phaser.Scene;
  readonly #head: Phaser.GameObjects.Container;
  readonly #textures: FigureTextures;
  readonly #still: boolean;
  #image: Phaser.GameObjects.Image | null = null;
  /** The feeling wanted last, and the one that is seen: they differ while a picture is being drawn. */
  #wanted: Expression | null = null;
  #worn: Expression | null = null;
  #blinkEvery: readonly [least: number, most: number] = [2, 5];
  #blinking: Phaser.Time.TimerEvent | null = null;
  #speaking: Phaser.Time.TimerEvent | null = null;

  constructor(scene: Phaser.Scene, head: Phaser.GameObjects.Container, textures: FigureTextures, still: boolean) {
    this.#scene = scene;
    this.#head = head;
    this.#textures = textures;
    this.#still = still;
    this.#awaitBlink();
  }

  get shown(): string | null {
    return this.#image?.texture.key ?? null;
  }

  /** Seconds between two blinks, at least and at most. */
  blinkEvery(seconds: readonly [least: number, most: number]): void {
    this.#blinkEvery = seconds;
  }

  /** The old face fades out over the new. */
  async wear(expression: Expression): Promise<void> {
    if (this.#wanted === expression) return;
    this.#wanted = expression;
    const key = await this.#textures.face(expression, 'plain');
    if (key === null || this.#wanted !== expression || !this.#head.active) return;
    const old = this.#image;
    this.#worn = expression;
    this.#image = this.#scene.add.image(FACE.x - NECK.x, FACE.y - NECK.y, key).setOrigin(0, 0).setScale(1 / this.#textures.scale);
    this.#head.addAt(this.#image, 1);
    if (old !== null && this.#still) old.destroy();
    else if (old !== null) this.#scene.tweens.add({ targets: old, alpha: 0, duration: FADE_MS, onComplete: () => old.destroy() });
    if (!this.#still) for (const moment of ['speaking', 'voiced', 'blink'] as const) void this.#textures.face(expression, moment); // at hand before they are wanted
  }

  speak(milliseconds: number): void {
    this.quiet();
    if (this.#still) return;
    const syllables = Math.max(2, Math.round(milliseconds / SYLLABLE_MS) - 1);
    let spoken = 0;
    this.#speaking = this.#scene.time.addEvent({
      delay: SYLLABLE_MS, repeat: syllables - 1,
      callback: () => {
        spoken += 1;
        if (spoken >= syllables) this.quiet();
        else this.#show(SYLLABLES[spoken % SYLLABLES.length]!);
      },
    });
  }

  /** Shuts the mouth. */
  quiet(): void {
    this.#speaking?.remove();
    this.#speaking = null;
    this.#show('plain');
  }

  destroy(): void {
    this.#blinking?.remove();
    this.#speaking?.remove();
    this.#image?.destroy();
  }

  #awaitBlink(): void {
    if (this.#still) return;
    const [least, most] = this.#blinkEvery;
    this.#blinking = this.#scene.time.delayedCall(Phaser.Math.Between(least * 1000, most * 1000), () => {
      if (this.#speaking === null) this.#show('blink');
      this.#blinking = this.#scene.time.delayedCall(BLINK_MS, () => {
        if (this.#speaking === null) this.#show('plain');
        this.#awaitBlink();
      });
    });
  }

  /** A moment that is not drawn yet is left out. */
  #show(moment: FaceMoment): void {
    const key = this.#worn === null ? null : this.#textures.faceAtHand(this.#worn, moment);
    if (key !== null) this.#image?.setTexture(key);
  }
}
