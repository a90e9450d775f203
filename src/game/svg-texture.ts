import type Phaser from 'phaser';

/** Makes a texture of a drawing, whose width and height are its size in pixels. Left out where the browser cannot read it or the scene is gone. */
export async function svgTexture(scene: Phaser.Scene, key: string, svg: string): Promise<boolean> {
  const image = new Image();
  await new Promise((resolve) => {
    image.onload = image.onerror = resolve;
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  });
  if (image.naturalWidth === 0 || !scene.scene.isActive() || scene.textures.exists(key)) return false;
  scene.textures.addImage(key, image);
  return true;
}
