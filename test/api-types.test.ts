import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeApiTypes } from '../scripts/api-types.mjs';

test('the console knows the service as it is now: node scripts/generate.mjs types', async () => {
  const kept = readFileSync(path.resolve(import.meta.dirname, '../src/console/api/types.ts'), 'utf8');
  expect((await makeApiTypes()) === kept).toBe(true);
});
