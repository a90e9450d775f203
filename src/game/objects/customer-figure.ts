import type Phaser from 'phaser';
import type { Expression } from '#engine/scenario/vocabulary.ts';
import { bearingOf, type Bearing } from '../body-language/bearing.ts';
import type { Feelings } from '../body-language/moment.ts';
import { BODY, HEAD, NECK, WHOLE } from '../figure/draw-figure.ts';
import { type HeadPose, type PoseName, poseOf } from '../figure/poses.ts';
import type { Frame } from '../frame.ts';
import type { FigureTextures } from './figure-textures.ts';
import { LivingFace } from './living-face.ts';

const POSTURE_MS = 500;
/** A pose is changed at the bottom of a small dip, as a body gathers itself before it moves. */
const DIP_MS = 90;
const SETTLE_MS = 260;
const DIP = 7;

/** How much of a figure's height the head takes, shoulders included: what a low window must show. */
const HEAD_SHARE = 0.56;
/** A window not laid out yet has no height. */
const SMALLEST = 0.15;
const FOOT = { x: WHOLE.width / 2, y: WHOLE.height } as const;

/** Somebody on stage: a body in a pose, a head on its neck, a living face. Breathes, leans, trembles. */
export class CustomerFigure {
  readonly #scene: Phaser.Scene;
  readonly #textures: FigureTextures;
  readonly #still: boolean;
  /** Where they stand. */
  readonly #place: Phaser.GameObjects.Container;
  /** How the body moves there, in drawing units from the middle of its lower edge. */
  readonly #body: Phaser.GameObjects.Container;
  readonly #head: Phaser.GameObjects.Container;
  readonly #face: LivingFace;
  #torso: Phaser.GameObjects.Image | null = null;
  #above: Phaser.GameObjects.Image | null = null;
  #pose: PoseName | null = null;
  #headPose: HeadPose = {};
  #bearing: Bearing = bearingOf({ tension: 30, trust: 30, commitment: 0 });
  #breathing: Phaser.Tweens.Tween | null = null;

  private constructor(scene: Phaser.Scene, textures: FigureTextures, still: boolean) {
    this.#scene = scene;
    this.#textures = textures;
    this.#still = still;
    this.#head = scene.add.container(NECK.x - FOOT.x, NECK.y - FOOT.y);
    this.#body = scene.add.container(0, 0, [this.#head]);
    this.#place = scene.add.container(0, 0, [this.#body]).setDepth(2).setName('customer');
    this.#face = new LivingFace(scene, this.#head, textures, still);
  }

  /** Comes on stage in a pose, with a face. */
  static async enter(scene: Phaser.Scene, textures: FigureTextures, { expression, pose, frame, still }: { expression: Expression; pose: PoseName; frame: Frame; still: boolean }): Promise<CustomerFigure> {
    const figure = new CustomerFigure(scene, textures, still);
    figure.standIn(frame);
    const [head, over] = await Promise.all([textures.head(), textures.over(), figure.take(pose), figure.wear(expression)]);
    if (!figure.#head.active) return figure;
    if (head !== null) figure.#head.addAt(figure.#layer(head, HEAD.x - NECK.x, HEAD.y - NECK.y), 0);
    if (over !== null) figure.#head.add(figure.#layer(over, HEAD.x - NECK.x, HEAD.y - NECK.y));
    figure.#breathe();
    return figure;
  }

  destroy(): void {
    this.#breathing?.stop();
    this.#face.destroy();
    this.#scene.tweens.killTweensOf([this.#place, this.#body, this.#head]);
    this.#place.destroy(true);
  }

  wear(expression: Expression): Promise<void> {
    return this.#face.wear(expression);
  }

  /** Takes a pose; the head follows the body. */
  async take(pose: PoseName): Promise<void> {
    if (this.#pose === pose) return;
    const isFirst = this.#pose === null;
    this.#pose = pose;
    const [body, above] = await Promise.all([this.#textures.body(pose), this.#textures.above(pose)]);
    if (this.#pose !== pose || body === null || !this.#place.active) return;
    this.#headPose = poseOf(pose, this.#textures.person.build).head ?? {};
    if (isFirst || this.#still) this.#change(body, above);
    else {
      this.#scene.tweens.add({
        targets: this.#body, y: DIP, duration: DIP_MS, ease: 'Sine.easeIn',
        onComplete: () => {
          if (this.#pose === pose) this.#change(body, above);
          this.#scene.tweens.add({ targets: this.#body, y: 0, duration: SETTLE_MS, ease: 'Back.easeOut' });
        },
      });
    }
    this.#textures.tidy(new Set([body, above, this.#face.shown, this.#torso?.texture.key, this.#above?.texture.key].filter((key) => key !== null && key !== undefined)));
  }

  /** Canvas pixels for each drawing unit in a part of the canvas: whole to the hips where there is room, else head and shoulders. */
  static scaleIn({ width, height }: Frame): number {
    const whole = Math.min(height / WHOLE.height, (width * 1.1) / WHOLE.width);
    const bust = Math.min(width / WHOLE.width, height / (WHOLE.height * HEAD_SHARE));
    return Math.max(whole, height < width ? bust : 0, SMALLEST);
  }

  standIn(frame: Frame): void {
    const { left, top, width, height } = frame;
    const scale = CustomerFigure.scaleIn(frame);
    this.#body.setScale(scale);
    this.#place.setPosition(left + width / 2, Math.max(top + height, top + WHOLE.height * scale));
    this.#breathe();
  }

  /** Takes the bearing of a mood. */
  feel(feelings: Feelings): void {
    this.#bearing = bearingOf(feelings);
    this.#face.blinkEvery(this.#bearing.blinkEvery);
    this.#lean();
    this.#settleHead();
    this.#breathe();
    if (!this.#still && this.#bearing.tremble > 0) {
      this.#scene.tweens.add({ targets: this.#body, x: this.#bearing.tremble, duration: 45, yoyo: true, repeat: 7, onComplete: () => this.#body.setX(0) });
    }
  }

  speak(milliseconds: number): void {
    this.#face.speak(milliseconds);
  }

  quiet(): void {
    this.#face.quiet();
  }

  #change(body: string, above: string | null): void {
    this.#torso?.destroy();
    this.#above?.destroy();
    this.#torso = this.#layer(body, BODY.x - FOOT.x, -FOOT.y);
    this.#above = above === null ? null : this.#layer(above, BODY.x - FOOT.x, -FOOT.y);
    this.#body.addAt(this.#torso, 0);
    if (this.#above !== null) this.#body.add(this.#above);
    this.#settleHead();
  }

  #layer(key: string, x: number, y: number): Phaser.GameObjects.Image {
    return this.#scene.add.image(x, y, key).setOrigin(0, 0).setScale(1 / this.#textures.scale);
  }

  /** The head sits as the pose has it, and lower between drawn-up shoulders. */
  #settleHead(): void {
    const { tilt = 0, dx = 0, dy = 0, looksAway = false } = this.#headPose;
    this.#head.setScale(looksAway ? -1 : 1, 1);
    const seat = { x: NECK.x - FOOT.x + dx, y: NECK.y - FOOT.y + dy + this.#bearing.sunk, angle: tilt };
    if (this.#still) this.#head.setPosition(seat.x, seat.y).setAngle(seat.angle);
    else this.#scene.tweens.add({ targets: this.#head, ...seat, duration: SETTLE_MS, ease: 'Sine.easeOut' });
  }

  /** Nearer and larger when leaning in; smaller, and tilted away from the player, when drawing back. */
  #lean(): void {
    const { lean } = this.#bearing;
    const posture = { scale: 1 + 0.045 * lean, angle: lean < 0 ? -1.8 : lean * 0.8 };
    if (this.#still) this.#place.setScale(posture.scale).setAngle(posture.angle);
    else this.#scene.tweens.add({ targets: this.#place, ...posture, duration: POSTURE_MS, ease: 'Sine.easeInOut' });
  }

  #breathe(): void {
    if (this.#still) return;
    this.#breathing?.stop();
    this.#body.setScale(this.#body.scaleX);
    this.#breathing = this.#scene.tweens.add({
      targets: this.#body, scaleY: this.#body.scaleX * 1.012, duration: 30_000 / this.#bearing.breath, yoyo: true, repeat: -1, ease: 'Sine.easeInOut',
    });
  }
}
