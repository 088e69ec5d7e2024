import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from './build-site.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'build/console');
const read = (file: string) => readFileSync(path.join(folder, file));

beforeAll(() => buildSite('console'), 180_000);

describe('the built console', () => {
  test('is not built again while nothing has changed', async () => {
    const script = path.join(root, 'scripts/build-console.mjs');
    const { stderr } = await promisify(execFile)(process.execPath, [script]);
    expect(stderr).toBe('kingston: build/console is up to date\n');
  });

  test('writes no script or style into its page: the security policy allows none', () => {
    const page = read('index.html').toString();
    const written = [...page.matchAll(/<(script|style)\b([^>]*)>([^<]*)/g)].filter(
      ([, , , inside = '']) => inside.trim() !== '',
    );
    expect(written).toEqual([]);
    expect(page).not.toMatch(/\s(style|on\w+)=/);
  });

  test('lies there compressed as well', () => {
    const large = globSync('**/*.{js,css}', { cwd: folder }).filter((file) => read(file).length >= 1024);
    for (const file of large) {
      expect(gunzipSync(read(`${file}.gz`)).equals(read(file))).toBe(true);
      expect(brotliDecompressSync(read(`${file}.br`)).equals(read(file))).toBe(true);
    }
    expect(large.length).toBeGreaterThan(5);
  });

  test('has the gallery left out', () => {
    const scripts = globSync('assets/*.js', { cwd: folder }).map((file) => read(file).toString());
    expect(scripts.filter((script) => script.includes('Declare a storm in Saint James?'))).toEqual([]);
  });
});
