import type Phaser from 'phaser';

const OPENING_MS = 480;
const WAITING_MS = 120;
const WOOD = 0x6a4433;
const PANEL = 0x7d5440;
const INK = 0x2b2a33;
const BRASS = 0xd9a441;

/** The two leaves of a door across the whole canvas; they swing open and are gone, or shut and stay. */
export class Doorway {
  readonly #scene: Phaser.Scene;
  readonly #leaves: readonly Phaser.GameObjects.Graphics[];

  /** Shut, until it is opened. */
  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
    const { width, height } = scene.scale;
    this.#leaves = [this.#leaf(width / 2, height).setPosition(0, 0), this.#leaf(width / 2, height).setPosition(width, 0).setScale(-1, 1)];
  }

  open(): Promise<void> {
    return new Promise((resolve) => {
      this.#leaves.forEach((leaf) => {
        this.#scene.tweens.add({
          targets: leaf, scaleX: 0, delay: WAITING_MS, duration: OPENING_MS, ease: 'Cubic.easeIn',
          onComplete: () => {
            leaf.destroy();
            resolve();
          },
        });
      });
    });
  }

  /** Swings shut from wide open; at once where nothing is to move. It stays until the scene is left. */
  shut(isStill: boolean): void {
    if (isStill) return;
    this.#leaves.forEach((leaf) => {
      const closed = leaf.scaleX;
      leaf.setScale(0, 1);
      this.#scene.tweens.add({ targets: leaf, scaleX: closed, duration: OPENING_MS, ease: 'Bounce.easeOut' });
    });
  }

  /** Hinged at its left edge, the handle at its right. */
  #leaf(width: number, height: number): Phaser.GameObjects.Graphics {
    const line = Math.max(3, height / 180);
    const edge = width * 0.14;
    const leaf = this.#scene.add.graphics().setDepth(5);
    leaf.fillStyle(WOOD, 1).fillRect(0, 0, width, height).lineStyle(line, INK, 1).strokeRect(0, 0, width, height);
    for (const [top, tall] of [[0.08, 0.36], [0.52, 0.4]] as const) {
      leaf.fillStyle(PANEL, 1).fillRect(edge, top * height, width - 2 * edge, tall * height).strokeRect(edge, top * height, width - 2 * edge, tall * height);
    }
    const knob = Math.max(8, height / 46);
    leaf.fillStyle(BRASS, 1).fillCircle(width - edge / 2, height * 0.5, knob).strokeCircle(width - edge / 2, height * 0.5, knob);
    return leaf;
  }
}
