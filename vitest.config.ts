import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// `npm run test:long` sets this: properties with many runs, whole data sets.
const long = process.env['KINGSTON_LONG'] === '1';

const every = ['src/**/*.test.ts', 'test/**/*.test.ts', 'bench/**/*.test.ts', 'training/**/*.test.ts'];
const everyLong = [
  'src/**/*.long.test.ts',
  'test/**/*.long.test.ts',
  'bench/**/*.long.test.ts',
  'training/**/*.long.test.ts',
];

/** What is timed is timed alone, when everything else is over. */
const timed = ['test/product/speed.browser.test.ts'];

const common = {
  exclude: ['**/node_modules/**', ...(long ? [] : everyLong)],
  // Ten times what the slowest takes alone: other work on the machine must not fail a test.
  testTimeout: long ? 1_800_000 : 180_000,
  // The first hook that asks for a database waits until its server is made.
  hookTimeout: long ? 1_800_000 : 240_000,
  // What is waited for comes later on a busy machine; Vitest alone would give it one second.
  expect: { poll: { timeout: 20_000 } },
  setupFiles: ['test/fixed-seeds.ts'],
  // They start nothing by themselves: a database server and a browser run from the first test that asks for them.
  globalSetup: ['test/database/global-setup.ts', 'test/browser/global-setup.ts'],
};

export default defineConfig({
  test: {
    passWithNoTests: long,
    // Half of what tests do is waiting: for a database, a browser, a process. Two cores are busy with two at a time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: long
      ? [{ test: { ...common, name: 'long', include: everyLong } }]
      : [
          // What tests import is loaded once by each worker: in each of three hundred files anew it took a quarter of the time.
          { test: { ...common, name: 'all', include: every, exclude: [...common.exclude, ...timed], isolate: false } },
          { test: { ...common, name: 'timed', include: timed, sequence: { groupOrder: 1 } } },
        ],
  },
});
