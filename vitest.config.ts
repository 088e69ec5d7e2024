import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// `npm run test:long` sets this: properties with many runs, whole data sets.
const long = process.env['KINGSTON_LONG'] === '1';

const every = ['src/**/*.test.ts', 'test/**/*.test.ts', 'bench/**/*.test.ts'];
const everyLong = ['src/**/*.long.test.ts', 'test/**/*.long.test.ts', 'bench/**/*.long.test.ts'];

export default defineConfig({
  test: {
    include: long ? everyLong : every,
    exclude: long ? ['**/node_modules/**'] : ['**/node_modules/**', ...everyLong],
    // Ten times what the slowest takes alone: other work on the machine must not fail a test.
    testTimeout: long ? 1_800_000 : 60_000,
    // The first hook that asks for a database waits until its server is made.
    hookTimeout: long ? 1_800_000 : 120_000,
    passWithNoTests: long,
    // Half of what tests do is waiting: for a database, a browser, a process. Two cores are busy with two at a time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    setupFiles: ['test/fixed-seeds.ts'],
    // They start nothing by themselves: a database server and a browser run from the first test that asks for them.
    globalSetup: ['test/database/global-setup.ts', 'test/browser/global-setup.ts'],
  },
});
