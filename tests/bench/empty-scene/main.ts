import Phaser from 'phaser';

/** What the game is measured against: the same parts of Phaser, drawing one scene with nothing in it. */
const game = new Phaser.Game({
  type: Phaser.WEBGL,
  parent: 'stage',
  width: window.innerWidth,
  height: window.innerHeight,
  banner: false,
  audio: { noAudio: true },
  input: { keyboard: false, mouse: false, touch: false, gamepad: false },
  scale: { mode: Phaser.Scale.NONE },
  scene: { create: () => game.events.once(Phaser.Core.Events.POST_RENDER, () => performance.mark('shown')) },
});
