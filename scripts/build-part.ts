/** One process of a build, started by scripts/parts.ts: Astro builds the pages of its part into BUILD_DIR. */
import { build } from 'astro';
import { press } from '../src/press/press.ts';

const hasSinglePaths = process.env['BUILD_COMPARING'] !== 'no';
const onProgress = (done: number, total: number): void => void process.send?.([done, total]);
// A build that was killed can end nobody: a part that it leaves behind must not go on writing.
const end = (): never => process.exit(1);
process.once('disconnect', end);
await build({ logLevel: 'warn', integrations: [press({ hasSinglePaths, onProgress })] });
// Whoever still listens for messages would keep the process.
process.off('disconnect', end);
process.disconnect?.();
