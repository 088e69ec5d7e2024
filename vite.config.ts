import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { mantineStyles } from './scripts/mantine-styles.mjs';

const below = (folder: string) => path.join(import.meta.dirname, folder);

/** Mode `gallery` builds the page on which the browser tests look at the kit; it is no part of the product. */
export default defineConfig(({ mode }) => ({
  root: below(mode === 'gallery' ? 'test/browser/gallery' : 'src/console'),
  publicDir: below('src/console/public'),
  plugins: [react(), mantineStyles(below('.'), () => import('./src/console/kit/theme.ts'))],
  build: {
    outDir: below(`build/${mode === 'gallery' ? 'gallery' : 'console'}`),
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    // A `data:` address would need its own permission in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: {
    proxy: Object.fromEntries(['/v1', '/auth', '/guide', '/docs'].map((place) => [place, 'http://127.0.0.1:8080'])),
  },
}));
