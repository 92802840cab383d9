/** One process of a build, started by scripts/parts.ts: Astro builds the pages of its part into BUILD_DIR. */
import { build } from 'astro';
import { press } from '../src/press/press.ts';

const hasSinglePaths = process.env['BUILD_COMPARING'] !== 'no';
const onProgress = (done: number, total: number): void => void process.send?.([done, total]);
await build({ logLevel: 'warn', integrations: [press({ hasSinglePaths, onProgress })] });
// Whoever still listens for messages would keep the process.
process.disconnect?.();
