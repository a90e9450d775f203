import type { Expression } from '#engine/scenario/vocabulary.ts';
import type { Build } from './poses.ts';

export const SLEEVES = { long: 0.94, rolled: 0.66, short: 0.4 } as const;

/** Parts of a face by the name of the face they come from; shared by everybody. */
export interface FacePart {
  /** Ink, as path text. */
  readonly ink: string;
  /** What shows within the ink: whites of eyes, teeth, tongue. */
  readonly fills: readonly (readonly [path: string, colour: string])[];
  /** One box for each separate piece, as left, top, right, bottom. */
  readonly boxes: readonly (readonly [number, number, number, number])[];
}

export type FaceName = string;

export interface SharedFaces {
  readonly brows: Readonly<Record<FaceName, FacePart>>;
  readonly eyes: Readonly<Record<FaceName, FacePart>>;
  readonly noses: Readonly<Record<FaceName, FacePart>>;
  readonly mouths: Readonly<Record<FaceName, FacePart>>;
  /** What is seen besides: drops of sweat, tears, a vein of anger; as markup. */
  readonly signs: Readonly<Record<'sweat' | 'tears' | 'vein', string>>;
  readonly expressions: Readonly<Record<Expression, FaceRecipe>>;
}

/** Which parts make a feeling, and how far they are moved; shifts are in the drawing's units. */
export interface FaceRecipe {
  readonly brows: FaceName;
  readonly eyes: FaceName;
  readonly nose: FaceName;
  readonly mouth: FaceName;
  readonly mouthShift?: readonly [number, number];
  readonly browsShift?: number;
  readonly eyesShift?: number;
  /** 0–1. */
  readonly blush?: number;
  readonly signs?: readonly ('sweat' | 'tears' | 'vein')[];
}

/** Everything that makes one person out of the shared parts. Markup is in the units of the portrait. */
export interface PersonDrawing {
  readonly build: Build & { readonly arm: number; readonly hand: number; readonly slope: number; readonly sleeve: keyof typeof SLEEVES };
  readonly colours: {
    readonly skin: string; readonly skinShade: string; readonly cloth: string; readonly sleeve: string; readonly guard?: string; readonly pocket: string; readonly lips?: string;
  };
  /** Outline of the body, and what it wears over it. */
  readonly torso: { readonly outline: string; readonly clothes: string };
  readonly head: {
    /** Outline of skin, which also throws the shadow on the neck. */
    readonly outline: string;
    readonly base: string;
    /** What lies over the face: glasses, cap, moustache; empty for most. */
    readonly over: string;
    readonly hasHeavyBrows: boolean;
    readonly hasLashes: boolean;
  };
  /** Faces that differ from the shared ones. */
  readonly expressions: Readonly<Partial<Record<Expression, FaceRecipe>>>;
  /** For those who stand in for a moment and show fewer feelings. */
  readonly only?: readonly Expression[];
}
