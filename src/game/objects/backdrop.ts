import type Phaser from 'phaser';
import type { Picture } from '../picture.ts';

/** A place that always covers the whole canvas, cropped around its middle: its picture, and a layer for what lives in it. */
export class Backdrop {
  readonly #place: Phaser.GameObjects.Container;
  readonly #picture: Picture;
  /** In the picture's own units. */
  readonly layer: Phaser.GameObjects.Container;

  constructor(scene: Phaser.Scene, picture: Picture) {
    this.#picture = picture;
    const image = scene.add.image(0, 0, picture.key).setOrigin(0, 0).setDisplaySize(picture.width, picture.height);
    this.layer = scene.add.container(0, 0);
    this.#place = scene.add.container(0, 0, [image, this.layer]).setDepth(0).setName('backdrop');
    this.cover(scene.scale.width, scene.scale.height);
  }

  cover(width: number, height: number): void {
    const scale = Backdrop.scaleFor(this.#picture, width, height);
    this.#place.setScale(scale).setPosition((width - this.#picture.width * scale) / 2, (height - this.#picture.height * scale) / 2);
  }

  /** Pixels for each unit of the picture. */
  static scaleFor(picture: Picture, width: number, height: number): number {
    return Math.max(width / picture.width, height / picture.height);
  }
}
