import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

export type FoundChromium = { readonly path: string; readonly args: readonly string[]; readonly from: string };

/** Drawing in software: WebGL works on machines without a graphics card. */
const flags = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--mute-audio',
  '--no-first-run',
];

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** The environment's choice, else an installed browser, else the one that npm brought (it has no Chinese font). */
export async function findChromium(): Promise<FoundChromium> {
  const chosen = process.env.CHROMIUM;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM names no file: ${chosen}`);
    return { path: chosen, args: flags, from: 'the environment (CHROMIUM)' };
  }
  const found = installed.find((path) => existsSync(path));
  if (found) return { path: found, args: flags, from: 'this machine' };

  const packaged = (await import('@sparticuz/chromium')).default;
  const path = await packaged.executablePath();
  return { path, args: [...packaged.args.filter(isHarmless), ...flags], from: 'npm (@sparticuz/chromium)' };
}

export async function launchChromium(): Promise<Browser> {
  const { path, args } = await findChromium();
  return chromium.launch({ executablePath: path, args: [...args], headless: true });
}

/** playwright-core chooses these itself, or `flags` does. */
function isHarmless(arg: string): boolean {
  return !/^--(headless|use-gl|use-angle|window-size|remote-debugging|single-process|user-data-dir|disable-web-security)/.test(arg);
}
