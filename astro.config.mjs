import { defineConfig } from 'astro/config';

/** SITE_URL and BASE_PATH say where the site is published; BUILD_DIR is where scripts/build.ts lets it be written. */
export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.BUILD_DIR ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 8, inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  compressHTML: true,
});
