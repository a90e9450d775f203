import type Phaser from 'phaser';

/** The light of the room: warm red as tension rises, soft gold as trust does. Never the only sign of a mood. */
export class MoodLight {
  readonly #scene: Phaser.Scene;
  readonly #veil: Phaser.GameObjects.Rectangle;
  readonly #still: boolean;

  constructor(scene: Phaser.Scene, still: boolean) {
    this.#scene = scene;
    this.#still = still;
    this.#veil = scene.add.rectangle(0, 0, scene.scale.width, scene.scale.height, 0xb8432f, 0).setOrigin(0, 0).setDepth(1);
  }

  cover(width: number, height: number): void {
    this.#veil.setSize(width, height);
  }

  feel(mood: { readonly tension: number; readonly trust: number }): void {
    const hot = mood.tension >= 50;
    this.#veil.setFillStyle(hot ? 0xb8432f : 0xe6b45a, this.#veil.fillAlpha);
    const alpha = hot ? (mood.tension - 50) / 260 : mood.trust / 900;
    if (this.#still) this.#veil.setFillStyle(this.#veil.fillColor, alpha);
    else this.#scene.tweens.add({ targets: this.#veil, fillAlpha: alpha, duration: 600 });
  }
}
