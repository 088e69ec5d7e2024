import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { recordFolder, root, runNode } from './project.mjs';
import { setUp } from './setup.mjs';

// `npm start`: the product with a demonstration. Everything typed after `npm start --` goes to `kingston start`.
const result = await setUp();
if ('problem' in result) {
  process.stderr.write(`kingston: ${result.problem}\n`);
  process.exit(1);
}
const { node } = result;
if (!runNode(node, ['scripts/build-console.mjs'])) process.exit(1);

const typed = process.argv.slice(2);
const env = {
  ...process.env,
  PATH: path.dirname(node) + path.delimiter + (process.env['PATH'] ?? ''),
  // Node keeps the stripped sources there, which halves the time to start.
  NODE_COMPILE_CACHE: path.join(recordFolder, 'compile-cache'),
  // A person looks on: what matters is said in words.
  KINGSTON_LOG_LEVEL: process.env['KINGSTON_LOG_LEVEL'] ?? 'warn',
};
const main = path.join(root, 'src/cli/main.ts');
const child = spawn(node, ['--disable-warning=ExperimentalWarning', main, 'start', '--demo', ...typed], {
  stdio: 'inherit',
  env,
});
// Of a key that reaches this process and the server both, the server takes one only.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  process.stderr.write(`kingston: ${error.message}\n`);
  process.exit(1);
});
child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
