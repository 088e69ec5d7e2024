import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { buildSite } from './build-site.ts';

const build = path.resolve(import.meta.dirname, '../../build');

/** Kilobytes of script, gzip, that may come before an audience's first page is there. */
const BUDGET = 180;

/** What is fetched for each audience's first page, besides the entry. */
const FIRST_PAGES = {
  seller: ['seller/routes.ts', 'seller/frame.tsx', 'seller/home.tsx'],
  customer: ['customer/routes.ts', 'customer/frame.tsx', 'customer/orders-page.tsx'],
  staff: ['staff/routes.ts', 'staff/frame.tsx', 'staff/queue-screen.tsx'],
  'sign-in': ['sign-in/sign-in.tsx'],
  carrier: ['carrier/routes.ts', 'carrier/carrier-page.tsx'],
} as const;

type Chunk = { readonly file: string; readonly imports?: readonly string[] };
type Manifest = Readonly<Record<string, Chunk>>;

beforeAll(() => buildSite('console'), 180_000);

test.each(Object.entries(FIRST_PAGES))('the first page of %s is light', (audience, screens) => {
  const manifest = JSON.parse(readFileSync(path.join(build, 'console.manifest.json'), 'utf8')) as Manifest;
  const scripts = scriptsOf(manifest, ['index.html', ...screens]);
  const kilobytes = [...scripts].reduce((sum, file) => sum + sizeOf(file), 0) / 1000;

  console.log(`${audience}: ${kilobytes.toFixed(1)} of ${BUDGET} kB of script (gzip), ${scripts.size} files`);
  expect(kilobytes).toBeLessThanOrEqual(BUDGET);
  // A sum over nothing would be light as well.
  expect(kilobytes).toBeGreaterThan(50);
});

/** The scripts of these entries with all that they import without being asked. */
function scriptsOf(manifest: Manifest, names: readonly string[], seen: Set<string> = new Set()): ReadonlySet<string> {
  for (const name of names) {
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`${name} is no chunk of the console any more; name its first page here`);
    if (seen.has(chunk.file)) continue;
    seen.add(chunk.file);
    scriptsOf(manifest, chunk.imports ?? [], seen);
  }
  return seen;
}

function sizeOf(file: string): number {
  return gzipSync(readFileSync(path.join(build, 'console', file)), { level: 9 }).length;
}
