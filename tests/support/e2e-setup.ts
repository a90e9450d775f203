import type { TestProject } from 'vitest/node';
import { startAppServer } from './app-server.ts';
import { findChromium, launchChromium } from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    appUrl: string;
    gameFolder: string;
  }
}

/** Builds and serves the game once for all browser tests: `inject('appUrl')`, and its files in `inject('gameFolder')`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const found = await findChromium();
  const browser = await launchChromium();
  console.log(`Browser: Chromium ${browser.version()} from ${found.from}: ${found.path}`);
  await browser.close();

  const server = await startAppServer();
  project.provide('appUrl', server.url);
  project.provide('gameFolder', server.folder);
  return () => server.close();
}
