import type Phaser from 'phaser';
import type { Expression } from '#engine/scenario/vocabulary.ts';

/** The picture of a place: an SVG, drawn as large as the screen needs it. Sizes are in its own units. */
export interface Picture {
  /** Address of what lives in the place. */
  readonly life: string;
  readonly key: string;
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

const PLACE = { width: 1600, height: 1000 } as const;
const STREET = { width: 1600, height: 900 } as const;

/** Passers-by have four faces only; what else they feel shows in the nearest of them. */
const PASSERS_BY: readonly string[] = ['employee', 'neighbour'];
const NEAREST: Readonly<Partial<Record<Expression, Expression>>> = {
  angry: 'annoyed', annoyed: 'annoyed', warm: 'warm', smug: 'warm', wary: 'wary', worried: 'wary', surprised: 'wary', ashamed: 'wary',
};

/** The file of a whole still figure with a face, for where the stage cannot be drawn; under the folder with all assets. */
export function portraitFile(person: string, expression: Expression): string {
  const face = PASSERS_BY.includes(person) ? (NEAREST[expression] ?? 'calm') : expression;
  return `portraits/${person}/${face}.svg`;
}

export function placeOf(base: string, customer: string): Picture {
  return { key: `place ${customer}`, url: `${base}places/${customer}.svg`, life: `${base}places/${customer}.json`, ...PLACE };
}

export function streetOf(base: string): Picture {
  return { key: 'street', url: `${base}places/street.svg`, life: `${base}places/street.json`, ...STREET };
}

/** Loads what is not there yet, at this many texture pixels per drawing unit. A picture that fails to load is left out. */
export function loadPictures(scene: Phaser.Scene, pictures: readonly Picture[], scale: number): Promise<void> {
  const missing = pictures.filter((picture) => !scene.textures.exists(picture.key));
  if (missing.length === 0) return Promise.resolve();
  return new Promise((resolve) => {
    for (const picture of missing) {
      scene.load.svg(picture.key, picture.url, { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
    }
    scene.load.once('complete', () => resolve());
    scene.load.start();
  });
}
