import { spawn } from 'node:child_process';
import path from 'node:path';
import { root, runNode } from './project.mjs';
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
  // A person looks on: what matters is said in words.
  KINGSTON_LOG_LEVEL: process.env['KINGSTON_LOG_LEVEL'] ?? 'warn',
};
const main = path.join(root, 'src/cli/main.ts');
const child = spawn(node, ['--disable-warning=ExperimentalWarning', main, 'start', '--demo', ...typed], {
  stdio: 'inherit',
  env,
});
// Ctrl-C reaches the server as well; this process only waits for it to stop.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => {
    if (signal !== 'SIGINT') child.kill(signal);
  });
child.on('close', (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)));
