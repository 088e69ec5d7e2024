import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBreaches } from './boundaries/breaches.ts';

const root = path.resolve(import.meta.dirname, '..');

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

test('the repository keeps its own boundaries', () => {
  const paths = ['src', 'test', 'bench', 'scripts', 'training']
    .filter((folder) => readdirSync(root).includes(folder))
    .flatMap(filesBelow);
  const files = new Map(
    paths.map((file) => [file, /\.(ts|tsx|mjs)$/.test(file) ? readFileSync(path.join(root, file), 'utf8') : '']),
  );

  expect(findBreaches(files)).toEqual([]);
  // A fence around nothing would be green as well.
  expect(files.size).toBeGreaterThan(20);
});

const CLEAN: Readonly<Record<string, string>> = {
  'src/rulebook/instant.ts': 'export type Instant = number;',
  'src/rulebook/policy/policy.ts': "import type { Instant } from '../instant.ts'; export type Policy = Instant;",
  'src/rulebook/orders/order.ts': "import type { Policy } from '../policy/policy.ts'; export type Order = Policy;",
  'src/rulebook/standing/meter.ts':
    'export const meter = { process: 1, Date: 2 }; export const most = Math.max(1, meter.process);',
  'src/rulebook/marketplace.ts': "import './orders/order.ts'; import './standing/meter.ts';",
  'src/rulebook/instant.test.ts': "import { test } from 'vitest'; test('now', () => void Date.now());",
  'src/service/main.ts': "import './vault/vault.ts'; import './orders/store.ts';",
  'src/service/vault/vault.ts': "import 'node:crypto';",
  'src/service/orders/store.ts': "import 'kysely'; import '../ledger/append.ts'; import '../../rulebook/instant.ts';",
  'src/service/ledger/append.ts': "import 'node:fs';",
  'src/console/seller/health.tsx': "import 'react'; export const Health = () => null;",
  'src/cli/replay.ts': "import '../rulebook/marketplace.ts'; import '../service/orders/store.ts';",
  'src/words/en.ts': "import type { Instant } from '../rulebook/instant.ts'; export const WORDS: Instant = 1;",
  'bench/replay.ts': "import '../src/rulebook/marketplace.ts';",
};

test('clean code is let through', () => {
  expect(findBreaches(new Map(Object.entries(CLEAN)))).toEqual([]);
});

/** Each breach is planted alone into the clean code above: file, text, what must be found. */
const PLANTED: readonly (readonly [file: string, text: string, found: string])[] = [
  ['src/rulebook/orders/a.ts', "import { z } from 'zod';", 'zod, but rulebook nouns imports no packages'],
  ['src/rulebook/a.ts', "import 'node:fs';", 'node:fs, but rulebook imports no packages'],
  ['src/rulebook/a.ts', "import type { Stats } from 'node:fs';", 'node:fs, but'],
  ['src/rulebook/a.ts', "export * from '../service/ledger/append.ts';", 'rulebook → service machinery'],
  ['src/rulebook/a.ts', "export const a = () => import('../cli/replay.ts');", 'rulebook → command line'],
  ['src/rulebook/a.ts', "export type A = import('../console/seller/health.tsx').Health;", 'rulebook → console'],
  ['src/rulebook/a.ts', "const fs = require('node:fs'); export { fs };", 'node:fs, but'],
  ['src/rulebook/a.ts', "import fs = require('node:fs'); export { fs };", 'node:fs, but'],
  ['src/rulebook/a.ts', "const x = './b.ts'; export const a = () => import(x);", 'a computed name'],
  ['src/rulebook/a.ts', "import './instant.test.ts';", 'which is a test'],
  ['src/rulebook/a.ts', "import './orders/order.ts';", 'rulebook → rulebook nouns'],
  ['src/rulebook/policy/a.ts', "import '../orders/order.ts';", 'rulebook policy → rulebook nouns'],
  ['src/rulebook/orders/a.ts', "import '../standing/meter.ts';", 'the noun orders → the noun standing'],
  ['src/rulebook/orders/a.ts', "import '../marketplace.ts';", 'rulebook nouns → rulebook whole'],
  ['src/service/orders/a.ts', "import '../returns/store.ts';", 'the noun orders → the noun returns'],
  ['src/service/orders/a.ts', "import '../vault/vault.ts';", 'service nouns → vault'],
  ['src/service/orders/a.ts', "import '../main.ts';", 'service nouns → service main'],
  ['src/service/ledger/a.ts', "import '../orders/store.ts';", 'service machinery → service nouns'],
  ['src/service/orders/a.ts', "import '../../cli/replay.ts';", 'service nouns → command line'],
  ['src/console/a.ts', "import '../rulebook/instant.ts';", 'console → rulebook'],
  ['src/console/a.ts', "import '../service/orders/store.ts';", 'console → service nouns'],
  ['src/cli/a.ts', "import '../console/seller/health.tsx';", 'command line → console'],
  ['src/cli/a.ts', "import '../../test/builders.ts';", 'which is a test'],
  ['src/cli/a.ts', "import '../service/vault/vault.ts';", 'command line → vault'],
  ['src/words/a.ts', "import { SECOND } from '../rulebook/instant.ts';", 'of which it may have types only'],
  ['src/words/a.ts', "import type { Store } from '../service/orders/store.ts';", 'words → service nouns'],
  ['src/helpers/a.ts', '', 'no part of the code has this folder'],
  ['src/rulebook/a.ts', 'export const now = Date.now();', 'has no Date'],
  ['src/rulebook/a.ts', 'export const now = (date: Date) => date;', 'has no Date'],
  ['src/rulebook/a.ts', 'export const now = { Date };', 'has no Date'],
  ['src/rulebook/a.ts', 'export const luck = Math.random();', 'has no Math.random'],
  ['src/rulebook/a.ts', "export const luck = Math['random']();", 'has no Math.random'],
  ['src/rulebook/a.ts', 'export const { random } = Math;', 'has no Math'],
  ['src/rulebook/a.ts', 'export const { random } = globalThis.Math;', 'has no globalThis'],
  ['src/rulebook/a.ts', 'export const now = performance.now();', 'has no performance'],
  ['src/rulebook/a.ts', 'export const zone = new Intl.DateTimeFormat();', 'has no Intl'],
  ['src/rulebook/a.ts', 'export const home = process.env.HOME;', 'has no process'],
  ['src/rulebook/a.ts', "console.log('hello');", 'has no console'],
  ['src/rulebook/a.ts', 'export const here = import.meta.url;', 'has no import.meta'],
  ['src/rulebook/a.ts', "export const order = 'a'.localeCompare('b');", 'has no localeCompare'],
  ['src/cli/a.ts', '// a line\n'.repeat(301), '301 lines, more than 300'],
  ['test/a.test.ts', '// a line\n'.repeat(301), '301 lines, more than 300'],
  ['bench/a.ts', '// a line\n'.repeat(301), '301 lines, more than 300'],
  ['src/cli/myFile.ts', '', "'myFile.ts' is not kebab-case"],
  ['src/Cli/a.ts', '', "'Cli' is not kebab-case"],
  ['src/cli/a.ts', 'export default 1;', 'a default export'],
  ['src/cli/a.ts', 'export default function run() {}', 'a default export'],
  ['src/cli/a.ts', 'const a = 1; export { a as default };', 'a default export'],
];

describe('a planted breach is found:', () => {
  test.each(PLANTED.map(([file, text, found]) => ({ file, text, found })))('$file: $found', ({ file, text, found }) => {
    const breaches = findBreaches(new Map(Object.entries({ ...CLEAN, [file]: text })));

    expect(breaches).toContainEqual(expect.stringContaining(found));
    expect(breaches.every((breach) => breach.startsWith(file))).toBe(true);
  });

  test('a cycle of imports', () => {
    const files = {
      'src/cli/a.ts': "import './b.ts';",
      'src/cli/b.ts': "export * from './c.ts';",
      'src/cli/c.ts': "import './a.ts';",
    };
    expect(findBreaches(new Map(Object.entries(files)))).toEqual([
      'import cycle: src/cli/a.ts → src/cli/b.ts → src/cli/c.ts → src/cli/a.ts',
    ]);
  });

  test('but types may refer to each other', () => {
    const files = { 'src/cli/a.ts': "import type { B } from './b.ts';", 'src/cli/b.ts': "import './a.ts';" };
    expect(findBreaches(new Map(Object.entries(files)))).toEqual([]);
  });
});
