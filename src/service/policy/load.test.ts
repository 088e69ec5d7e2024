import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { defaultPolicyPath, loadDefaultPolicy, loadPolicy, loadPolicyFile } from './load.ts';
import type { PolicyProblem } from './problem.ts';

const shipped = await readFile(defaultPolicyPath(), 'utf8');

/** The problems of the shipped policy with one piece of its text replaced. */
function problemsWith(piece: string | RegExp, replacement: string): readonly PolicyProblem[] {
  const text = shipped.replace(piece, () => replacement);
  if (text === shipped) throw new Error(`nothing like ${piece} in the shipped policy`);
  return problemsOf(text);
}

function problemsOf(text: string): readonly PolicyProblem[] {
  const loaded = loadPolicy(text);
  return 'problems' in loaded ? loaded.problems : [];
}

/** The line of the shipped policy on which a text first stands, from 1. */
function lineOf(piece: string): number {
  return shipped.slice(0, shipped.indexOf(piece)).split('\n').length;
}

/** `line code field: detail. cure` */
function short({ line, code, field, detail, cure }: PolicyProblem): string {
  return `${line} ${code} ${field}: ${detail}. ${cure}`;
}

describe('values that cannot be read', () => {
  test.each<readonly [name: string, piece: string | RegExp, replacement: string, says: string]>([
    [
      'a duration without unit',
      'cure: 14 d #',
      'cure: 14 #',
      'not-a-duration ladder.warning.cure: is 14. Write a length of time like 14 d, 72 h or 30 min',
    ],
    ['a negative duration', 'cure: 14 d #', 'cure: -14 d #', "not-a-duration ladder.warning.cure: is '-14 d'"],
    ['an unknown unit', 'cure: 14 d #', 'cure: 14 months #', "not-a-duration ladder.warning.cure: is '14 months'"],
    [
      'days in hours',
      'shownOver: [30 d, 90 d]',
      'shownOver: [30 d, 90 h]',
      "not-whole-days metrics.late_dispatch.shownOver.1: is '90 h'. Write whole days, like 30 d",
    ],
    [
      'a share without sign',
      'target: 4 %',
      'target: 0.04',
      'not-a-share metrics.late_dispatch.target: is 0.04. Write a share like 4 % or 1.5 %',
    ],
    [
      'a count in words',
      'minimumLapses: 3',
      'minimumLapses: three',
      "not-a-count meter.minimumLapses: is 'three'. Write a whole number, 0 or more",
    ],
    ['half a count', 'minimumLapses: 3', 'minimumLapses: 2.5', 'not-a-count meter.minimumLapses: is 2.5'],
    ['a negative figure', 'floor: 3', 'floor: -3', 'not-a-figure meter.first.floor: is -3'],
    ['an empty value', 'target: 4 %', 'target:', 'not-a-share metrics.late_dispatch.target: is empty'],
    [
      'yes as yes',
      'customerHarm: true',
      'customerHarm: sometimes',
      "not-yes-or-no categories.defect.customerHarm: is 'sometimes'. Write true or false",
    ],
    [
      'a number as area code',
      "['876', '658']",
      '[876]',
      "not-digits areaCodes.0: is 876. Write the digits in quotes, like '876'",
    ],
    ['a country in words', 'country: JM', 'country: Jamaica', "not-a-country country: is 'Jamaica'"],
    [
      'an unknown zone',
      'America/Jamaica',
      'America/Jamaca',
      "unknown-zone-near zone: is 'America/Jamaca', which is no time zone known to this machine. Did you mean America/Jamaica?",
    ],
    ['an offset as zone', 'America/Jamaica', "'-05:00'", "unknown-zone zone: is '-05:00'"],
    [
      'an unknown trigger',
      'on: ignored',
      'on: ignord',
      "unknown-word-near ladder.moves.2.on: is 'ignord', which is not known. Did you mean ignored?",
    ],
    [
      'an unknown step',
      'on: unreinstated, to: removal.proposed',
      'on: unreinstated, to: deletion',
      "unknown-word ladder.moves.11.to: is 'deletion', which is not known. Write one of warning, restriction, suspension.proposed, suspension.applied, removal.proposed",
    ],
    [
      'a feature twice',
      '[customer_data, messaging]',
      '[messaging, messaging]',
      "repeated-item categories.customer_data.features.1: is 'messaging', which the list already has",
    ],
    [
      'an empty list',
      'from: [good], on: violation',
      'from: [], on: violation',
      'empty-list ladder.moves.0.from: is an empty list. Name at least one',
    ],
    [
      'a value for a list',
      'periods: [7 d, 14 d, 28 d]',
      'periods: 7 d',
      "not-a-list ladder.restriction.periods: is '7 d'",
    ],
    ['a value for a group', /acute:\n.*\n.*\n.*\n/, 'acute: 5\n', 'not-a-map ladder.acute: is 5'],
    [
      'an unknown key',
      'deciders: 2',
      'decider: 2',
      'unknown-key-near ladder.removal.decider: is not known here. Did you mean deciders?',
    ],
    [
      'a wholly unknown key',
      'deciders: 2',
      'deciders: 2\n    astrology: 3',
      'unknown-key ladder.removal.astrology: is not known here. Known here: review, notice, deciders, exceptions',
    ],
    ['a missing key', '    deciders: 2\n', '', 'missing ladder.removal.deciders: is missing'],
    ['a missing group', /advice:\n.*\n.*\n/, '', 'missing advice: is missing'],
    ['a prototype as key', 'version: 1', 'version: 1\n__proto__: 3', 'key-not-text __proto__:'],
  ])('%s', (_, piece, replacement, says) => {
    const problems = problemsWith(piece, replacement);

    expect(problems.map(short)).toContainEqual(expect.stringContaining(` ${says}`));
  });

  test('each problem has the line and column of its value', () => {
    const [problem] = problemsWith('minimumLapses: 3', 'minimumLapses: three');

    expect(problem).toMatchObject({ line: lineOf('minimumLapses'), column: 18 });
  });

  test('a missing key is told at the group it is missing from', () => {
    const [problem] = problemsWith('    deciders: 2\n', '');

    expect(problem).toMatchObject({ line: lineOf('  removal:'), column: 3 });
  });

  test('all problems are told at once, in line order', () => {
    const problems = problemsOf(
      shipped
        .replace('on: ignored', 'on: ignord')
        .replace('target: 4 %', 'target: 4')
        .replace('cure: 14 d #', 'cure: 14 #'),
    );

    expect(problems.map(({ field }) => field)).toEqual([
      'metrics.late_dispatch.target',
      'ladder.moves.2.on',
      'ladder.warning.cure',
    ]);
  });
});

describe('YAML that a policy does not use', () => {
  test.each<readonly [name: string, text: string, says: string]>([
    ['an empty file', '', '1 empty : the file is empty'],
    ['only comments', '# nothing\n', '1 empty'],
    ['a tab', 'name: a\n\tversion: 1\n', '2 tab-indent'],
    ['a key twice', `${shipped}version: 2\n`, `${shipped.split('\n').length} duplicate-key version: is given twice`],
    ['an anchor', shipped.replace('JM', '&country JM'), '12 no-alias country: refers to another place in the file'],
    ['an alias', shipped.replace('JM', '*country'), '12 no-alias country'],
    ['a tag of its own', shipped.replace('JM', '!land JM'), '12 no-tag country: has the tag !land'],
    ['a list as key', '? [a]\n: 1\n', '1 key-not-text'],
    ['two documents', 'name: a\n---\nname: b\n', '2 many-documents'],
    ['an open bracket', 'name: [a\n', 'unclosed'],
    ['a crooked indent', 'a:\n  - b\n c: 1\n', '3 bad-indent'],
    ['a list at the top', '- a\n', '1 not-a-map : is a list'],
    ['a word at the top', 'hello\n', "1 not-a-map : is 'hello'"],
    ['a thousand brackets', '['.repeat(100_000) + ']'.repeat(100_000), '1 '],
    ['a huge file', '#'.repeat(300_000), '1 too-large'],
  ])('%s', (_, text, says) => {
    expect(problemsOf(text).map(short).join('\n')).toContain(says);
  });

  test('a key given twice does not hide other problems', () => {
    const problems = problemsOf(`${shipped.replace('target: 4 %', 'target: 4')}version: 2\n`);

    expect(problems.map(({ code }) => code)).toEqual(['not-a-share', 'duplicate-key']);
  });

  test('aliases within aliases are refused before they are spread out', () => {
    const levels = Array.from({ length: 30 }, (_, level) => `l${level + 1}: &l${level + 1} [*l${level}, *l${level}]`);
    const started = performance.now();

    expect(problemsOf(`l0: &l0 [x]\n${levels.join('\n')}\n`)[0]?.code).toBe('no-alias');
    // Spread out they would be a thousand million.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('faults of the whole', () => {
  test('have a line too', () => {
    const [problem] = problemsWith('minimumLapses: 3', 'minimumLapses: 1');

    expect(problem).toMatchObject({
      code: 'single-lapse',
      line: lineOf('minimumLapses'),
      field: 'meter.minimumLapses',
    });
    expect(problem?.cure).toContain('one mistake never does');
  });

  test('are told once the values can be read', () => {
    const problems = problemsOf(
      shipped.replace('minimumLapses: 3', 'minimumLapses: 1').replace('target: 4 %', 'target: 4'),
    );

    expect(problems.map(({ code }) => code)).toEqual(['not-a-share']);
  });
});

describe('files', () => {
  test('the shipped policy is read once', () => {
    expect(loadDefaultPolicy()).toBe(loadDefaultPolicy());
  });

  test('a file with a byte order mark and Windows line ends is read like any other', () => {
    const folder = mkdtempSync(join(tmpdir(), 'policy-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'a.yaml'), `\uFEFF${shipped.replaceAll('\n', '\r\n')}`);

    expect(loadPolicyFile(join(folder, 'a.yaml'))).toEqual({ policy: loadDefaultPolicy() });
  });

  test.each([
    ['nowhere.yaml', 'no-such-file'],
    [tmpdir(), 'is-directory'],
    [join(defaultPolicyPath(), 'below'), 'unreadable'],
  ])('%s cannot be read', (path, code) => {
    expect(loadPolicyFile(path)).toMatchObject({ problems: [{ line: 0, field: '', code }] });
  });
});
