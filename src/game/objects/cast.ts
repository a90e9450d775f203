import type Phaser from 'phaser';
import type { Expression } from '#engine/scenario/vocabulary.ts';
import type { PersonDrawing, SharedFaces } from '../figure/person-drawing.ts';
import type { PoseName } from '../figure/poses.ts';
import type { Frame } from '../frame.ts';
import { readAsset } from '../read-asset.ts';
import { CustomerFigure } from './customer-figure.ts';
import { FigureTextures } from './figure-textures.ts';

/** Who is to be seen, and how. */
interface Appearance {
  readonly person: string;
  readonly expression: Expression;
  readonly pose: PoseName;
}

/** Who can come on stage in a talk: reads what people are made of when they are first wanted; one of them is on stage at a time. */
export class Cast {
  readonly #scene: Phaser.Scene;
  readonly #assets: string;
  readonly #still: boolean;
  readonly #faces: Promise<SharedFaces | null>;
  readonly #people = new Map<string, Promise<FigureTextures | null>>();
  #frame: Frame;
  #here: { readonly person: string; readonly figure: CustomerFigure } | null = null;
  /** What is wanted last, while drawings are still read or drawn; null for nobody. */
  #wanted: Appearance | null = null;
  #settling: Promise<void> | null = null;

  constructor(scene: Phaser.Scene, { assets, still, frame }: { assets: string; still: boolean; frame: Frame }) {
    this.#scene = scene;
    this.#assets = assets;
    this.#still = still;
    this.#frame = frame;
    this.#faces = readAsset<SharedFaces>(`${assets}portraits/faces.json`);
  }

  /** Whoever stands there now. */
  get figure(): CustomerFigure | null {
    return this.#here?.figure ?? null;
  }

  /** Brings somebody on stage, or changes whoever is there; resolved once that is seen. Without drawings nobody comes. */
  async show(appearance: Appearance): Promise<void> {
    this.#wanted = appearance;
    this.#settling ??= this.#settle().finally(() => {
      this.#settling = null;
    });
    await this.#settling;
  }

  /** Nobody is there (any more). */
  leave(): void {
    this.#wanted = null;
    this.#here?.figure.destroy();
    this.#here = null;
  }

  standIn(frame: Frame): void {
    this.#frame = frame;
    this.figure?.standIn(frame);
  }

  async destroy(): Promise<void> {
    this.leave();
    for (const one of this.#people.values()) (await one)?.destroy();
  }

  /** Follows what is wanted until it is what is seen. */
  async #settle(): Promise<void> {
    let seen: Appearance | null = null;
    while (this.#wanted !== null && this.#wanted !== seen && this.#scene.scene.isActive()) {
      seen = this.#wanted;
      if (this.#here?.person === seen.person) await Promise.all([this.#here.figure.wear(seen.expression), this.#here.figure.take(seen.pose)]);
      else await this.#enter(seen);
    }
  }

  async #enter({ person, expression, pose }: Appearance): Promise<void> {
    const textures = await this.#texturesOf(person);
    if (textures === null || !this.#scene.scene.isActive()) return;
    const figure = await CustomerFigure.enter(this.#scene, textures, { expression, pose, frame: this.#frame, still: this.#still });
    if (this.#wanted === null || !this.#scene.scene.isActive()) {
      figure.destroy();
      return;
    }
    this.#here?.figure.destroy();
    this.#here = { person, figure };
    figure.standIn(this.#frame);
  }

  #texturesOf(person: string): Promise<FigureTextures | null> {
    let textures = this.#people.get(person);
    if (textures === undefined) {
      textures = Promise.all([readAsset<PersonDrawing>(`${this.#assets}portraits/${person}/figure.json`), this.#faces]).then(([drawing, faces]) =>
        (drawing === null || faces === null ? null : new FigureTextures(this.#scene, person, drawing, faces, CustomerFigure.scaleIn(this.#frame))));
      this.#people.set(person, textures);
    }
    return textures;
  }
}
