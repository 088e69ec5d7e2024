import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

type Lock = { readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Record<string, string> }>> };

test('package-lock.json names the packages for every machine; if not, run node scripts/complete-lock.mjs', () => {
  const lock: Lock = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../package-lock.json'), 'utf8'));
  const wanted = Object.values(lock.packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  expect(wanted.filter((name) => lock.packages[`node_modules/${name}`] === undefined)).toEqual([]);
});
