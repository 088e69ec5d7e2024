import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/** What can be looked at. */
export type Site = 'console' | 'gallery';

/** Builds a site unless it is there already. In a process of its own: Vitest's settings would make it a build for tests. */
export async function buildSite(site: Site): Promise<void> {
  const script = path.resolve(import.meta.dirname, '../../scripts/build-console.mjs');
  await promisify(execFile)(process.execPath, [script, site]);
}
