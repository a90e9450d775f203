/** Builds the game, then serves it as `seven-doors serve` does, whose options it takes. */
import { build } from 'vite';

await build({ logLevel: 'warn' });
process.argv.splice(2, 0, 'serve');
await import('../src/cli/main.ts');
