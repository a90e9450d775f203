import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXPRESSIONS } from '#engine/scenario/vocabulary.ts';
import { drawBody } from '#game/figure/draw-body.ts';
import { drawFace, FACE_MOMENTS } from '#game/figure/draw-face.ts';
import type { PersonDrawing, SharedFaces } from '#game/figure/person-drawing.ts';
import { POSES, type PoseName } from '#game/figure/poses.ts';
import { CUSTOMERS } from '#scenarios/catalog.ts';

const portraits = join(import.meta.dirname, '../../../assets/portraits');
const read = (file: string) => JSON.parse(readFileSync(join(portraits, file), 'utf8'));
const faces: SharedFaces = read('faces.json');
const people: [string, PersonDrawing][] = [...CUSTOMERS, 'employee', 'neighbour'].map((who) => [who, read(`${who}/figure.json`)]);
const POSE_NAMES = Object.keys(POSES) as PoseName[];

describe.each(people)('%s', (_who, person) => {
  test('can be drawn in every pose, without a number gone astray', () => {
    for (const pose of POSE_NAMES) {
      const { body, above } = drawBody(person, pose);
      expect(body).toContain(person.colours.cloth);
      expect(body + above, pose).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  test('has every face at every moment, and no two moments alike but shut eyes', () => {
    for (const expression of EXPRESSIONS) {
      const [plain, , speaking, voiced] = FACE_MOMENTS.map((moment) => drawFace(person, faces, expression, moment));
      expect(plain + speaking! + voiced!, expression).not.toMatch(/NaN|undefined|Infinity/);
      expect(new Set([plain, speaking, voiced]).size, expression).toBe(3);
    }
  });

  test('blinks when calm', () => {
    expect(drawFace(person, faces, 'calm', 'blink')).not.toBe(drawFace(person, faces, 'calm', 'plain'));
  });
});

test('no two poses look alike', () => {
  const [, person] = people[0]!;
  expect(new Set(POSE_NAMES.map((pose) => Object.values(drawBody(person, pose)).join())).size).toBeGreaterThanOrEqual(POSE_NAMES.length - 1);
});
