import type Phaser from 'phaser';
import type { Expression } from '#engine/scenario/vocabulary.ts';
import type { FaceMoment } from '../figure/draw-face.ts';
import { abovePicture, bodyPicture, facePicture, headPicture, overPicture } from '../figure/draw-figure.ts';
import type { PersonDrawing, SharedFaces } from '../figure/person-drawing.ts';
import type { PoseName } from '../figure/poses.ts';
import { svgTexture } from '../svg-texture.ts';

/** Bodies and faces that are kept when others come into view; older ones are drawn anew when wanted. */
const BODIES_KEPT = 6;
const FACES_KEPT = 16;

/** One person's layers as textures, drawn when they are wanted and given back when many others came since. */
export class FigureTextures {
  readonly #scene: Phaser.Scene;
  readonly #who: string;
  readonly #person: PersonDrawing;
  readonly #faces: SharedFaces;
  /** Texture pixels per drawing unit. */
  readonly scale: number;
  readonly #kept = new Map<'body' | 'face' | 'head', string[]>();
  readonly #drawing = new Map<string, Promise<void>>();

  constructor(scene: Phaser.Scene, who: string, person: PersonDrawing, faces: SharedFaces, scale: number) {
    this.#scene = scene;
    this.#who = who;
    this.#person = person;
    this.#faces = faces;
    this.scale = scale;
  }

  get person(): PersonDrawing {
    return this.#person;
  }

  /** Returns the key, or null where there is nothing to see. */
  body(pose: PoseName): Promise<string | null> {
    return this.#draw('body', `${pose} body`, bodyPicture(this.#person, pose, this.scale));
  }

  above(pose: PoseName): Promise<string | null> {
    return this.#draw('body', `${pose} above`, abovePicture(this.#person, pose, this.scale));
  }

  head(): Promise<string | null> {
    return this.#draw('head', 'head', headPicture(this.#person, this.scale));
  }

  over(): Promise<string | null> {
    return this.#draw('head', 'over', overPicture(this.#person, this.scale));
  }

  face(expression: Expression, moment: FaceMoment): Promise<string | null> {
    return this.#draw('face', `${expression} ${moment}`, facePicture(this.#person, this.#faces, expression, moment, this.scale));
  }

  /** The key of a face that is drawn already. */
  faceAtHand(expression: Expression, moment: FaceMoment): string | null {
    const key = `${this.#who} ${expression} ${moment}`;
    return this.#scene.textures.exists(key) ? key : null;
  }

  /** Gives back everything. */
  destroy(): void {
    for (const key of [...this.#kept.values()].flat()) this.#scene.textures.remove(key);
    this.#kept.clear();
  }

  /** Gives back the oldest beyond what is kept, but nothing that is shown. */
  tidy(shown: ReadonlySet<string>): void {
    for (const [kind, most] of [['body', BODIES_KEPT], ['face', FACES_KEPT]] as const) {
      const keys = this.#kept.get(kind) ?? [];
      for (const key of keys.filter((one) => !shown.has(one)).slice(0, Math.max(0, keys.length - most))) {
        this.#scene.textures.remove(key);
        keys.splice(keys.indexOf(key), 1);
      }
    }
  }

  async #draw(kind: 'body' | 'face' | 'head', name: string, svg: string | null): Promise<string | null> {
    if (svg === null) return null;
    const key = `${this.#who} ${name}`;
    if (this.#scene.textures.exists(key)) return key;
    let drawing = this.#drawing.get(key);
    if (drawing === undefined) {
      drawing = this.#raster(kind, key, svg).finally(() => this.#drawing.delete(key));
      this.#drawing.set(key, drawing);
    }
    await drawing;
    return this.#scene.textures.exists(key) ? key : null;
  }

  async #raster(kind: 'body' | 'face' | 'head', key: string, svg: string): Promise<void> {
    if (!(await svgTexture(this.#scene, key, svg))) return;
    this.#kept.set(kind, [...(this.#kept.get(kind) ?? []), key]);
  }
}
