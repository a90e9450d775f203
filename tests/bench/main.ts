import { benchEngine } from './engine.ts';
import { benchPage } from './page.ts';

await benchEngine();
await benchPage();
