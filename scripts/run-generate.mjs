import { runNode } from './project.mjs';
import { setUp } from './setup.mjs';

// `npm run generate`: the generators are TypeScript, so they need the Node that the set-up chose.
const result = await setUp();
if ('problem' in result) {
  process.stderr.write(`kingston: ${result.problem}\n`);
  process.exit(1);
}
const made = runNode(result.node, [
  '--disable-warning=ExperimentalWarning',
  'scripts/generate.mjs',
  ...process.argv.slice(2),
]);
process.exitCode = made ? 0 : 1;
