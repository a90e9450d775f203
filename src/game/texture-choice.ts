import type Phaser from 'phaser';

interface Addition {
  readonly name: string;
  readonly additions: { readonly fragmentHeader: string };
}

interface QuadBatch {
  readonly programManager: { getAdditionsByTag(tag: string): readonly Addition[]; replaceAddition(name: string, addition: Addition): void };
}

/**
 * Phaser 4.2 draws many textures in one go and compares each one's number exactly, though it arrives interpolated: on some
 * graphics, software ones among them, turned pictures then lose a half. Here the number is rounded before it is compared.
 */
export function roundTextureNumbers(game: Phaser.Game): void {
  const { renderNodes } = game.renderer as unknown as { renderNodes?: { getNode(name: string): unknown } };
  const batch = renderNodes?.getNode('BatchHandlerQuad') as QuadBatch | null | undefined;
  const chooser = batch?.programManager.getAdditionsByTag('TEXTURE')[0];
  if (chooser === undefined) return;
  const fragmentHeader = chooser.additions.fragmentHeader.replaceAll('outTexDatum ==', 'floor(outTexDatum + 0.5) ==');
  batch!.programManager.replaceAddition(chooser.name, { ...chooser, name: `Rounded${chooser.name}`, additions: { ...chooser.additions, fragmentHeader } });
}
