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
  // Scripts are files, never part of a page: the site works under a strict content security policy.
  vite: { build: { assetsInlineLimit: 0 } },
});
