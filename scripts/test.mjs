import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, runNode } from './project.mjs';
import { setUp } from './setup.mjs';
import { checkTypes } from './types.mjs';

const typed = process.argv.slice(2);
/** The most lines of one failure that are told again at the end. */
const MESSAGE_LINES = 8;
const long = typed.includes('--long');
const filters = typed.filter((word) => word !== '--long');

const result = await setUp();
if ('problem' in result) {
  process.stderr.write(`kingston: ${result.problem}\n`);
  process.exit(1);
}

// The long suite runs beside the short one, which has looked at the types.
const typeFailures = long ? 0 : checkTypes(result.node);
const { passed, failed } = runTests(result.node);
console.log(`${passed} passed, ${failed + typeFailures} failed`);
process.exitCode = failed + typeFailures === 0 ? 0 : 1;

/** @param {string} node */
function runTests(node) {
  const report = path.join(root, `build/test-report-${process.pid}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const environment = { KINGSTON_LONG: long ? '1' : '0' };
  const succeeded = runNode(node, ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...filters], environment);
  const counted = countTests(report);
  rmSync(report, { force: true });
  // Vitest also fails for what is no test: no file found, an error outside of one.
  return { passed: counted.passed, failed: Math.max(counted.failed, succeeded ? 0 : 1) };
}

/**
 * Counts single tests, and as one failed test each file that could not even be loaded.
 * @param {string} report
 */
function countTests(report) {
  try {
    /** @type {{ numPassedTests: number, numFailedTests: number, testResults: FileResult[] }} */
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    testResults.forEach(tellFailures);
    const broken = testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/**
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] }} TestResult
 * @typedef {{ name: string, status: string, message: string, assertionResults: TestResult[] }} FileResult
 */

/**
 * Each failure once more, briefly: whoever reads the end of a long log sees what failed and on what.
 * @param {FileResult} file
 */
function tellFailures(file) {
  if (file.status !== 'failed') return;
  const name = path.relative(root, file.name);
  const failures = file.assertionResults.filter((test) => test.status === 'failed');
  if (failures.length === 0) tell(name, file.message);
  for (const { fullName, failureMessages = [] } of failures) tell(`${name}: ${fullName}`, failureMessages.join('\n'));
}

/**
 * @param {string} name
 * @param {string} message
 */
function tell(name, message) {
  const lines = message
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^ +at .*node_modules/.test(line))
    .slice(0, MESSAGE_LINES);
  console.log([`failed: ${name}`, ...lines.map((line) => `failed:   ${line.slice(0, 200)}`)].join('\n'));
}
