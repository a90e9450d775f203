import type Phaser from 'phaser';

/** A picture that always covers the whole canvas, cropped around its middle. */
export class Backdrop {
  readonly #image: Phaser.GameObjects.Image;

  constructor(scene: Phaser.Scene, key: string) {
    this.#image = scene.add.image(0, 0, key).setDepth(0).setName('backdrop');
    this.cover(scene.scale.width, scene.scale.height);
  }

  cover(width: number, height: number): void {
    const scale = Math.max(width / this.#image.width, height / this.#image.height);
    this.#image.setScale(scale).setPosition(width / 2, height / 2);
  }
}
