import Phaser from 'phaser';
import { Backdrop } from '../objects/backdrop.ts';
import { Daylight } from '../objects/daylight.ts';
import { LivingPlace } from '../objects/living-place.ts';
import { loadPictures, streetOf } from '../picture.ts';
import type { DayTime } from '../places/day-time.ts';
import type { PlaceLife } from '../places/place-life.ts';
import { readAsset } from '../read-asset.ts';
import { SCENES } from '../scene-keys.ts';

export interface StreetSetting {
  readonly assets: string;
  readonly still: boolean;
  readonly dayTime: DayTime;
}

/** The market street in the light of the hour, with people who have their own errands. */
export class StreetScene extends Phaser.Scene {
  #backdrop: Backdrop | null = null;
  #daylight: Daylight | null = null;
  #living: LivingPlace | null = null;

  constructor() {
    super(SCENES.street);
  }

  create(setting: StreetSetting): void {
    this.#backdrop = null;
    this.#daylight = null;
    this.#living = null;
    this.scale.on('resize', this.#resize, this);
    this.events.once('shutdown', () => {
      this.scale.off('resize', this.#resize, this);
      this.#living?.destroy();
      this.#backdrop = null;
    });
    void this.#open(setting);
  }

  async #open({ assets, still, dayTime }: StreetSetting): Promise<void> {
    const street = streetOf(assets);
    const scale = Math.min(2, Backdrop.scaleFor(street, this.scale.width, this.scale.height));
    await loadPictures(this, [street], scale);
    if (!this.scene.isActive() || !this.textures.exists(street.key)) return;
    const backdrop = new Backdrop(this, street);
    this.#backdrop = backdrop;
    this.#daylight = new Daylight(this, backdrop.layer, dayTime);
    const life = await readAsset<PlaceLife>(street.life);
    if (life === null || this.#backdrop !== backdrop || !this.scene.isActive()) return;
    this.#living = new LivingPlace(this, backdrop.layer, street.key, still);
    await this.#living.fill(life, scale);
  }

  #resize(): void {
    this.#backdrop?.cover(this.scale.width, this.scale.height);
    this.#daylight?.cover(this.scale.width, this.scale.height);
  }
}
