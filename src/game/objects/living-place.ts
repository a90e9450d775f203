import Phaser from 'phaser';
import type { PlaceLife } from '../places/place-life.ts';
import { svgTexture } from '../svg-texture.ts';

const MOTE = 'mote';
const PUFF = 'puff';

/** The small life of a place, laid over its picture: what sways, turns, flickers, steams and passes by. */
export class LivingPlace {
  readonly #scene: Phaser.Scene;
  readonly #layer: Phaser.GameObjects.Container;
  readonly #name: string;
  readonly #still: boolean;
  readonly #keys: string[] = [];

  /** The layer is in the units of the place's picture. */
  constructor(scene: Phaser.Scene, layer: Phaser.GameObjects.Container, name: string, still: boolean) {
    this.#scene = scene;
    this.#layer = layer;
    this.#name = name;
    this.#still = still;
  }

  /** Draws everything at so many pixels for each unit. */
  async fill({ pieces, steam, motes }: PlaceLife, scale: number): Promise<void> {
    const seen = pieces.filter(({ motion }) => !this.#still || motion.kind !== 'cross');
    const images = await Promise.all(seen.map(async ({ box, markup }, index) => {
      const [x, y, width, height] = box;
      const key = `${this.#name} piece ${index}`;
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(width * scale)}" height="${Math.ceil(height * scale)}" viewBox="${x} ${y} ${width} ${height}">${markup}</svg>`;
      if (await svgTexture(this.#scene, key, svg)) this.#keys.push(key);
      return this.#scene.scene.isActive() && this.#scene.textures.exists(key) ? key : null;
    }));
    if (!this.#layer.active) return;
    seen.forEach(({ box: [x, y, width, height], pivot, motion }, index) => {
      const key = images[index]!;
      if (key === null) return;
      const image = this.#scene.add.image(pivot[0], pivot[1], key).setOrigin((pivot[0] - x) / width, (pivot[1] - y) / height).setDisplaySize(width, height);
      this.#layer.add(image);
      if (!this.#still) this.#move(image, motion);
    });
    if (this.#still) return;
    for (const one of steam) this.#steam(one);
    if (motes !== null) this.#dust(motes);
  }

  destroy(): void {
    for (const key of this.#keys) this.#scene.textures.remove(key);
    this.#keys.length = 0;
  }

  #move(image: Phaser.GameObjects.Image, motion: PlaceLife['pieces'][number]['motion']): void {
    const tweens = this.#scene.tweens;
    const duration = motion.seconds * 1000;
    const whole = image.scaleX;
    const endless = { targets: image, yoyo: true, repeat: -1, ease: 'Sine.easeInOut' } as const;
    switch (motion.kind) {
      case 'sway':
        image.setAngle(-motion.degrees);
        tweens.add({ ...endless, angle: motion.degrees, duration: duration / 2 });
        break;
      case 'turn':
        tweens.add({ ...endless, scaleX: -whole, duration: duration / 2 });
        break;
      case 'flicker':
        tweens.add({ ...endless, alpha: motion.least, duration: duration / 2 });
        break;
      case 'swell':
        tweens.add({ ...endless, scaleX: whole * (1 + motion.x), scaleY: image.scaleY * (1 + motion.y), duration: duration / 2 });
        break;
      case 'buzz':
        tweens.add({ ...endless, x: image.x + motion.reach, duration: duration * 0.37 });
        tweens.add({ ...endless, y: image.y - motion.reach * 0.6, duration: duration * 0.23 });
        break;
      case 'cross':
        tweens.add({ targets: image, x: image.x + motion.by[0], y: image.y + motion.by[1], duration, repeat: -1, delay: (motion.every * 1000) / 4, repeatDelay: motion.every * 1000 });
        break;
    }
  }

  #steam({ at: [x, y], spread, size }: PlaceLife['steam'][number]): void {
    this.#layer.add(this.#scene.add.particles(x, y, this.#dot(PUFF, 24), {
      x: { min: -spread, max: spread }, lifespan: 3600, frequency: 420, speedY: { min: -70 * size, max: -40 * size }, speedX: { min: -10, max: 14 },
      scale: { start: 0.5 * size, end: 2.2 * size }, alpha: { start: 0.34, end: 0 }, advance: 3000,
    }));
  }

  #dust([x, y, width, height]: readonly [number, number, number, number]): void {
    this.#layer.add(this.#scene.add.particles(x, y, this.#dot(MOTE, 4), {
      x: { min: 0, max: width }, y: { min: 0, max: height }, lifespan: 8000, frequency: 800, speedX: { min: 3, max: 14 }, speedY: { min: -6, max: 6 },
      scale: { min: 0.4, max: 1 }, alpha: { start: 0.6, end: 0 }, advance: 6000,
    }));
  }

  /** A soft dot, kept for all places: it is a few pixels. */
  #dot(key: string, radius: number): string {
    if (this.#scene.textures.exists(key)) return key;
    const dot = this.#scene.add.graphics();
    for (let ring = 4; ring >= 1; ring -= 1) dot.fillStyle(0xfff8e6, radius > 8 ? 0.26 : 1 / ring).fillCircle(radius, radius, (radius * ring) / 4);
    dot.generateTexture(key, radius * 2, radius * 2).destroy();
    return key;
  }
}
