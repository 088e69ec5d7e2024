import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultStatementTextsPath, readStatementTexts } from './texts.ts';

const SHIPPED = readFileSync(defaultStatementTextsPath(), 'utf8');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kingston-texts-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is wrong with the shipped texts once something in them is another. */
function problemsWith(from: string | RegExp, to: string): string {
  const changed = SHIPPED.replace(from, to);
  expect(changed).not.toBe(SHIPPED);
  const file = path.join(folder, 'texts.yaml');
  writeFileSync(file, changed);
  const read = readStatementTexts(file);
  return 'refused' in read ? read.refused.problems : '';
}

describe('texts of statements', () => {
  test('are shipped whole', () => {
    expect(readStatementTexts(defaultStatementTextsPath())).not.toHaveProperty('refused');
  });

  test.each<[string, string | RegExp, string, string]>([
    ['an empty sentence', /court: .*/, "court: ' '", 'redress.court: must not be empty'],
    ['a part that is missing', /^ {2}support: .*$/m, '', 'redress.support: '],
    ['no mediators', /mediators:(?:\n {4}.*)+/, 'mediators: []', 'redress.mediators: must name at least one'],
    [
      'no web address',
      'https://kingston-express.example/seller-terms',
      'our office',
      'terms.address: must be a web address',
    ],
    ['a word that the database does not know', 'CONTENT_TYPE_TEXT', 'CONTENT_TYPE_LETTER', 'dsa.violations.'],
    ['a country outside', '[AT, BE,', '[AT, GB,', 'dsa.territorialScope.1: '],
    ['words for no keyword', /keywordOther: .*/, '', 'keywordOther: is needed with KEYWORD_OTHER'],
    ['a violation that is none', 'harassment:', 'harrassment:', 'dsa.violations'],
    ['a key nobody knows', 'scope:', 'scpoe:', 'scpoe'],
    ['a ground of law without its law', 'ground: incompatible', 'ground: illegal', 'law'],
    ['what is no YAML', 'scope:', 'scope: [', ''],
  ])('are refused for %s', (_what, from, to, problem) => {
    const problems = problemsWith(from, to);
    expect(problems).not.toBe('');
    expect(problems).toContain(problem);
  });

  test('may leave the database out', () => {
    expect(problemsWith(/^dsa:[\s\S]*/m, '')).toBe('');
  });

  test('are refused where there is no file', () => {
    const file = path.join(folder, 'none.yaml');
    expect(readStatementTexts(file)).toMatchObject({ refused: { code: 'bad-statement-texts', file } });
  });
});
