import Phaser from 'phaser';
import { DAYLIGHT, type DayTime } from '../places/day-time.ts';

/** Lanterns of the street's picture, in its units. */
const LANTERNS = [[760, 414], [880, 424], [1000, 428], [1120, 430], [1240, 428], [1360, 420], [1480, 410]] as const;
const GLOW = 0xffd27a;

/** The light of an hour over the whole street; lanterns glow when it fades. */
export class Daylight {
  readonly #shade: Phaser.GameObjects.Rectangle;
  readonly #veil: Phaser.GameObjects.Rectangle;

  constructor(scene: Phaser.Scene, layer: Phaser.GameObjects.Container, dayTime: DayTime) {
    const { tint, veil, veilShare, lit } = DAYLIGHT[dayTime];
    const { width, height } = scene.scale;
    this.#shade = scene.add.rectangle(0, 0, width, height, tint).setOrigin(0, 0).setDepth(3).setBlendMode(Phaser.BlendModes.MULTIPLY);
    this.#veil = scene.add.rectangle(0, 0, width, height, veil, veilShare).setOrigin(0, 0).setDepth(4);
    if (!lit) return;
    const glow = scene.add.graphics().setBlendMode(Phaser.BlendModes.ADD);
    for (const [x, y] of LANTERNS) {
      for (const [radius, share] of [[50, 0.08], [34, 0.1], [20, 0.14]] as const) glow.fillStyle(GLOW, share).fillCircle(x, y, radius);
    }
    layer.add(glow);
  }

  cover(width: number, height: number): void {
    this.#shade.setSize(width, height);
    this.#veil.setSize(width, height);
  }
}
