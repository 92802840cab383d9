import { defineConfig } from 'astro/config';

/** SITE_URL and BASE_PATH say where the site is published; BUILD_DIR is where scripts/build.ts lets it be written. */
export default defineConfig({
  // Without SITE_URL pages name no absolute address: better none than one that is wrong.
  site: process.env.SITE_URL,
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.BUILD_DIR ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 8, inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  compressHTML: true,
  vite: {
    // No script stands inside a page, so that a strict Content-Security-Policy can forbid those that do.
    build: { assetsInlineLimit: 0, license: { fileName: 'licences.txt' } },
    // Plot moves drawings by half a pixel on coarse screens; ours are the same everywhere, as the build draws them.
    define: { 'window.devicePixelRatio': '2' },
  },
});
