import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** The classes that a style sheet speaks of; Mantine's and those that theme.css has for everybody are not its own. */
function classesIn(css: string): ReadonlySet<string> {
  const selectors = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g);
  const names = [...selectors].flatMap(([, selector = '']) => [...selector.matchAll(/\.([a-z][\w-]*)/gi)]);
  return new Set(names.map(([, name = '']) => name).filter((name) => !name.startsWith('mantine-')));
}

/** The classes of more than one sheet, with the sheets. */
function sharedClasses(sheets: ReadonlyMap<string, string>): readonly string[] {
  const everybodys = classesIn(sheets.get('src/console/kit/theme.css') ?? '');
  const owners = new Map<string, readonly string[]>();
  for (const [file, css] of sheets) {
    for (const name of classesIn(css)) owners.set(name, [...(owners.get(name) ?? []), file]);
  }
  const shared = [...owners].filter(([name, files]) => files.length > 1 && !everybodys.has(name));
  return shared.map(([name, files]) => `.${name} is in ${files.join(' and ')}`);
}

test('a class belongs to one style sheet of the console', () => {
  const files = globSync('src/console/**/*.css', { cwd: root });
  const sheets = new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));

  expect(sharedClasses(sheets)).toEqual([]);
  expect(files.length).toBeGreaterThan(10);
});

test('a class of two sheets is found', () => {
  const sheets = new Map([
    ['src/console/kit/theme.css', '.soft { color: grey }'],
    ['a.css', '/* .b {} */ .a, .soft { color: var(--ink) } @media print { .a .c:hover { margin: 0.5rem } }'],
    ['b.css', '.b > .c { color: red } .soft { color: blue } .mantine-a {}'],
    ['c.css', '.mantine-a {}'],
  ]);
  expect(sharedClasses(sheets)).toEqual(['.c is in a.css and b.css']);
});
