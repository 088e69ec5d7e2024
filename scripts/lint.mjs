import { runNode } from './project.mjs';
import { setUp } from './setup.mjs';
import { checkTypes } from './types.mjs';

const result = await setUp();
if ('problem' in result) {
  process.stderr.write(`kingston: ${result.problem}\n`);
  process.exit(1);
}
const { node } = result;

const steps = [
  () => runNode(node, ['node_modules/@biomejs/biome/bin/biome', 'check', '.']),
  () => checkTypes(node) === 0,
  () => runNode(node, ['node_modules/knip/bin/knip.js']),
];
// Every step runs, so that one look shows all there is to mend.
const failed = steps.filter((step) => !step()).length;
process.exitCode = failed === 0 ? 0 : 1;
