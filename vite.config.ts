import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { mantineStyles } from './scripts/mantine-styles.mjs';

const below = (folder: string) => path.join(import.meta.dirname, folder);

/**
 * What several pages share is fetched together: a phone waits longer for fifty small files than for their bytes. Each
 * audience has its own, so that nobody loads another one's.
 */
const SHARED = [
  // Every page stands on it.
  {
    name: 'framework',
    test: /\/node_modules\/(?:react|react-dom|scheduler|use-sync-external-store|@tanstack\/[a-z-]+)\//,
    minShareCount: 2,
    priority: 2,
  },
  // Not on any first page, however many others answer and keep drafts.
  {
    name: 'answers',
    test: /\/src\/(?:console\/seller\/(?:answer-failure|words-field|use-answers)|words\/answers)/,
    minShareCount: 2,
    priority: 1,
  },
  // Lists that are filtered are on no seller's first page, and the fields they need are large.
  { name: 'filters', test: /\/src\/console\/kit\/filters/, minShareCount: 2, priority: 1 },
  // Small on their own, and always fetched together: as one they are smaller still.
  {
    name: 'fields',
    test: /\/@mantine\/core\/.*\/(?:Input|InputBase|TextInput|NativeSelect|InlineInput)\//,
    minShareCount: 2,
    priority: 1,
  },
  // What both audiences' conversations are drawn with; how many are unread stands on first pages, and is not of it.
  {
    name: 'messages',
    test: /\/src\/(?:console\/messages\/(?!use-unread|threads-search)|words\/(?:messages|message-pictures|coaching))/,
    minShareCount: 2,
    priority: 1,
  },
  // Words of others are on no first page.
  { name: 'guarded', test: /\/src\/console\/kit\/(?:guarded|use-away)/, minShareCount: 2, priority: 1 },
  // Where something is written that is kept, and pictures go along.
  {
    name: 'draft',
    test: /\/src\/console\/kit\/(?:use-kept-draft|use-uploads|upload-row|send-file)/,
    minShareCount: 2,
    priority: 1,
  },
  // Addresses are read with it before any page is there, so it must not bring the pages of the staff along.
  { name: 'time', test: /\/src\/console\/staff\/zoned-time/, minShareCount: 2, priority: 1 },
  // What comes after the sale is on no first page.
  {
    name: 'after-sale',
    test: /\/src\/(?:console\/seller\/use-dispatch|words\/seller-returns)/,
    minShareCount: 2,
    priority: 1,
  },
  { name: 'seller', test: /\/src\/(?:console\/seller\/|words\/(?:seller|said))/, minShareCount: 4 },
  { name: 'staff', test: /\/src\/(?:console\/staff\/|words\/(?:staff|case))/, minShareCount: 6 },
  // What every page uses, whoever it is for: one file instead of a dozen small ones.
  {
    name: 'common',
    test: /\/src\/console\/(?:api\/(?!use-)|root-route)|\/src\/words\/(?:fill|console-en)|\/@mantine\/(?:hooks|core\/esm\/(?:core|components\/(?:ActionIcon|Button|CloseButton|Loader|Skeleton|Transition|UnstyledButton)))\//,
    minShareCount: 6,
    priority: 1,
  },
  { name: 'parts', test: /\/src\/console\/(?:kit|shell)\/|\/@tabler\//, minShareCount: 6 },
];

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
    rolldownOptions: { output: { codeSplitting: { groups: SHARED, includeDependenciesRecursively: false } } },
  },
  server: {
    proxy: Object.fromEntries(['/v1', '/auth', '/guide', '/docs'].map((place) => [place, 'http://127.0.0.1:8080'])),
  },
}));
