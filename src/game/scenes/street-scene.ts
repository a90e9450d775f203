import Phaser from 'phaser';
import { Backdrop } from '../objects/backdrop.ts';
import { loadPictures, streetOf } from '../picture.ts';
import { SCENES } from '../scene-keys.ts';

export interface StreetSetting {
  readonly assets: string;
  readonly still: boolean;
}

/** The market street in the late afternoon: motes of dust drift through the light. */
export class StreetScene extends Phaser.Scene {
  #backdrop: Backdrop | null = null;

  constructor() {
    super(SCENES.street);
  }

  create(setting: StreetSetting): void {
    this.scale.on('resize', this.#resize, this);
    this.events.once('shutdown', () => this.scale.off('resize', this.#resize, this));
    void this.#open(setting);
  }

  async #open({ assets, still }: StreetSetting): Promise<void> {
    const street = streetOf(assets);
    await loadPictures(this, [street], Math.min(2, Math.max(this.scale.width / street.width, this.scale.height / street.height)));
    if (!this.scene.isActive()) return;
    if (this.textures.exists(street.key)) this.#backdrop = new Backdrop(this, street.key);
    if (!still) this.#dust();
  }

  #dust(): void {
    if (!this.textures.exists('mote')) {
      const dot = this.add.graphics();
      dot.fillStyle(0xfff3d6, 1).fillCircle(4, 4, 4).generateTexture('mote', 8, 8);
      dot.destroy();
    }
    const { width, height } = this.scale;
    this.add.particles(0, 0, 'mote', {
      x: { min: 0, max: width }, y: { min: 0, max: height * 0.8 }, lifespan: 9000, frequency: 420, quantity: 1,
      speedX: { min: 4, max: 16 }, speedY: { min: -6, max: 4 }, alpha: { start: 0.55, end: 0 }, scale: { min: 0.3, max: 0.9 },
    }).setDepth(1);
  }

  #resize(): void {
    this.#backdrop?.cover(this.scale.width, this.scale.height);
  }
}
