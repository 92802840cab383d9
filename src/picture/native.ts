/**
 * Libraries that are not JavaScript alone, loaded from the project's own node_modules: the build bundles its code into
 * a folder of the output, which may lie anywhere.
 */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const load = createRequire(resolve('package.json'));

export const { renderAsync } = load('@resvg/resvg-js') as typeof import('@resvg/resvg-js');
export const subsetFont = load('subset-font') as typeof import('subset-font')['default'];

export const RENDERER_VERSION = (load('@resvg/resvg-js/package.json') as { version: string }).version;
