import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { startAppServer } from '../tests/support/app-server.ts';
import { launchChromium } from '../tests/support/chromium.ts';
import { LANGUAGES, Player, SIZES, type LanguageName, type Size } from './pictures/player.ts';
import { SCREENS } from './pictures/screens.ts';

/**
 * Takes pictures of every screen, at several sizes and in both languages, into a folder:
 * `npm run shots -- [folder] [--size phone,desktop] [--lang zh] [--screen talk,debrief]`. Some of them stand in the README.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { size: { type: 'string' }, lang: { type: 'string' }, screen: { type: 'string' } } });
const folder = positionals[0] ?? 'shots';
const sizes = chosen<Size>(values.size, SIZES);
const languages = chosen<LanguageName>(values.lang, LANGUAGES);
const screens = chosen(values.screen, SCREENS);

await mkdir(folder, { recursive: true });
const server = await startAppServer();
const browser = await launchChromium();
let failures = 0;
for (const size of sizes) {
  for (const language of languages) {
    const player = await Player.open(browser, server.url, folder, size, language);
    for (const screen of screens) {
      try {
        await SCREENS[screen]!(player, screen);
      } catch (error) {
        failures += 1;
        console.error(`${screen} (${size}, ${language}): ${(error as Error).message}`);
      }
      await player.forgets();
      await player.page.goto(server.url);
      await player.page.reload();
      await player.page.locator('[data-door]').first().waitFor();
    }
    await player.close();
    console.log(`${size} ${language}: ${screens.length} pictures`);
  }
}
await browser.close();
await server.close();
process.exitCode = failures === 0 ? 0 : 1;

/** The named ones, or all. */
function chosen<Name extends string>(names: string | undefined, all: Readonly<Record<Name, unknown>>): Name[] {
  const known = Object.keys(all) as Name[];
  if (names === undefined) return known;
  const wanted = names.split(',');
  const unknown = wanted.filter((name) => !known.includes(name as Name));
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  return known.filter((name) => wanted.includes(name));
}
