import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Command } from '../src/cli/command.ts';
import { COMMANDS } from '../src/cli/commands.ts';
import { entryOf } from '../src/cli/kingston.ts';
import { parse } from '../src/cli/parse.ts';

const root = path.resolve(import.meta.dirname, '..');
const PAGES = ['README.md', 'CONTRIBUTING.md', 'docs/where-to-change.md', 'docs/glossary.md', 'docs/operations.md'];

/** Folders and files at the top of the repository: a path in the docs begins with one of them. */
const TOP = ['src', 'test', 'bench', 'docs', 'scripts', 'policy', '.ci'];

/** The paths of the repository that a page names: in backquotes, and as the aim of a link. */
function pathsIn(page: string, text: string): readonly string[] {
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map(([, found]) => found ?? '');
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, found]) =>
    path.join(path.dirname(page), found ?? ''),
  );
  const isFile = (word: string) => /^[\w.-]+\.(json|ts|mjs|md|yaml)$/.test(word);
  return [
    ...quoted.filter((word) => TOP.includes(word.split('/')[0] ?? '') && (word.includes('/') || isFile(word))),
    ...linked,
  ];
}

/** The lines of `sh` blocks that call kingston, without comments and what follows a pipe. */
function callsIn(text: string): readonly string[] {
  const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
  const lines = blocks.flatMap((block) => block.split('\n')).map((line) => line.replace(/ *(#|\||> ).*$/, ''));
  return lines.filter((line) => line.startsWith('./kingston '));
}

/** The calls of an example, which may hand on from one to the next: `simulate --out - | kingston replay -`. */
function callsOfExample(example: string): readonly string[] {
  return `kingston ${example}`.split(' | ').map((call) => `./${call}`);
}

/** What is wrong with a call, judged by the very parser that the command line uses. */
async function problemOf(call: string): Promise<string | undefined> {
  const words = call.split(' ').slice(1);
  if (words[0] === '--help' || words[0] === '--version') return undefined;
  const entry = entryOf(COMMANDS, words);
  if (entry === undefined) return 'no such command';
  return problemOfWords((await entry.load()).command, words.slice(entry.name.split(' ').length));
}

function problemOfWords(command: Command, words: readonly string[]): string | undefined {
  const parsed = parse(command, words);
  return 'refused' in parsed ? parsed.refused : undefined;
}

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(path.join(root, page), 'utf8');

  test('names paths that exist', () => {
    const lost = pathsIn(page, text).filter((found) => !existsSync(path.join(root, found)));
    expect(lost).toEqual([]);
  });

  test('shows command lines that kingston takes', async () => {
    const calls = callsIn(text);
    const problems = await Promise.all(calls.map(async (call) => [call, await problemOf(call)] as const));
    expect(problems.filter(([, problem]) => problem !== undefined)).toEqual([]);
  });
});

test('every example in a help is a command line that kingston takes', async () => {
  const commands = await Promise.all(COMMANDS.map(async (entry) => (await entry.load()).command));
  const calls = commands.flatMap(({ examples }) => examples.flatMap(callsOfExample));
  const problems = await Promise.all(calls.map(async (call) => [call, await problemOf(call)] as const));
  expect(problems.filter(([, problem]) => problem !== undefined)).toEqual([]);
});

test('these checks find what they look for', async () => {
  expect(pathsIn('docs/a.md', 'see `src/none.ts`, `npm test` and [there](adr/b.md)')).toEqual([
    'src/none.ts',
    'docs/adr/b.md',
  ]);
  expect(callsIn('```sh\n./kingston --help | head  # shown\nnpm test\n```')).toEqual(['./kingston --help']);
  expect(await problemOf('./kingston frobnicate')).toBe('no such command');
});

test('each decision record is numbered once', () => {
  const numbers = readdirSync(path.join(root, 'docs/adr')).map((file) => file.slice(0, 4));
  expect(new Set(numbers).size).toBe(numbers.length);
});
