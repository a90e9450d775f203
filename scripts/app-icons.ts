/** Draws the icons of the installed game (assets/icons) from its favicon: `node scripts/app-icons.ts`. By hand, when the drawing changes. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../tests/support/chromium.ts';

interface AppIcon {
  readonly name: string;
  readonly size: number;
  /** Share of the width that the drawing takes; the ground fills the rest. */
  readonly share: number;
  /** Systems that cut the icon's shape themselves get a full square. */
  readonly isSquare: boolean;
}

const ICONS: readonly AppIcon[] = [
  { name: 'icon-192', size: 192, share: 1, isSquare: false },
  { name: 'icon-512', size: 512, share: 1, isSquare: false },
  { name: 'maskable-512', size: 512, share: 0.72, isSquare: true }, // what matters lies in the inner circle of 80 %
  { name: 'apple-touch-180', size: 180, share: 0.9, isSquare: true },
];

const root = join(import.meta.dirname, '..');
const folder = join(root, 'assets/icons');
const drawing = readFileSync(join(root, 'assets/ui/favicon.svg'), 'utf8');
const ground = /<rect[^>]*fill="(#\w+)"[^>]*\/>/.exec(drawing);
if (ground === null) throw new Error('The favicon has no ground to take the colour from');

mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
const page = await browser.newPage();
for (const { name, size, share, isSquare } of ICONS) {
  await page.setViewportSize({ width: size, height: size });
  const shown = isSquare ? drawing.replace(ground[0], '') : drawing;
  await page.setContent(`<style>html { background: ${isSquare ? ground[1] : 'transparent'}; } body { margin: 0; display: grid; place-items: center; height: 100vh; } svg { width: ${share * 100}%; height: ${share * 100}%; }</style>${shown}`);
  await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
}
await browser.close();
