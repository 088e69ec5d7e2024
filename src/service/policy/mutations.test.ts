import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultPolicyPath, loadPolicy } from './load.ts';

const LINES = readFileSync(defaultPolicyPath(), 'utf8').split('\n');

/** The lines that say something. */
const TELLING = LINES.flatMap((line, index) => (/^\s*(#|$)/.test(line) ? [] : [index]));

/** What a slip of the hand does to one line. */
const SLIPS: readonly ((line: string, other: string) => string | undefined)[] = [
  () => undefined,
  (line) => line.replace(/\d+/, (digits) => `-${digits}`),
  (line) => line.replace(/\d+/, '0'),
  (line) => line.replace(/\d+/, (digits) => `${digits}000`),
  (line) => line.replace(/\d+ (d|h|%)/, (value) => value.replaceAll(/\D/g, '')),
  (line) => line.replace(/[a-z_]{4,}/, (word) => `${word.slice(0, 1)}${word.slice(2)}`),
  (line) => line.replace(/: .*/, (value) => value.replace(/[a-z_]{4,}/, 'nonsense')),
  (line) => line.replace(/: .*/, ':'),
  (line) => line.replace(/: .*/, ': []'),
  (line) => line.replace(/: .*/, ': {}'),
  (line) => line.replace(/: .*/, ': "'),
  (line) => `${line}\n${line}`,
  (line) => ` ${line}`,
  (line) => `\t${line}`,
  (line) => `${line} *`,
  (line) => line.replace(/[[\]{}]/, ''),
  (_, other) => other,
];

const slip = fc.record({
  line: fc.constantFrom(...TELLING),
  kind: fc.nat(SLIPS.length - 1),
  other: fc.constantFrom(...TELLING),
});

test('a policy with one slip is still valid, or each problem has a line of the file, a sentence and a cure', () => {
  fc.assert(
    fc.property(slip, ({ line, kind, other }) => {
      const changed = SLIPS[kind]?.(LINES[line] as string, LINES[other] as string);
      const text = LINES.flatMap((old, index) => (index === line ? (changed ?? []) : old)).join('\n');
      const loaded = loadPolicy(text);
      if ('policy' in loaded) return;
      expect(loaded.problems.length).toBeGreaterThan(0);
      for (const problem of loaded.problems) {
        expect(problem.line).toBeGreaterThanOrEqual(1);
        expect(problem.line).toBeLessThanOrEqual(LINES.length + 1);
        expect(problem.column).toBeGreaterThanOrEqual(1);
        expect(`${problem.detail} ${problem.cure}`).not.toMatch(/undefined|\{[a-z]|\bNaN\b/);
        expect(problem.detail.length * problem.cure.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 250 },
  );
});

test('any text is answered, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.json(),
        fc.array(fc.constantFrom(...LINES)).map((lines) => lines.join('\n')),
      ),
      (text) => {
        const loaded = loadPolicy(text);
        expect('problems' in loaded && loaded.problems.length > 0).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
