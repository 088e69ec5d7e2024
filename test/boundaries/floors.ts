import { posix } from 'node:path';
import type { Source } from './source.ts';

/**
 * A part of the code and what it may import besides itself. The first part whose pattern fits a path is the one the
 * file belongs to. A pattern's group is the noun: files of a part with nouns may import their own noun only.
 */
type Part = {
  readonly name: string;
  readonly files: RegExp;
  /** Names of other parts; `all`: no limit. */
  readonly imports: readonly string[] | 'all';
  /** Whether it may import packages and Node's own modules. */
  readonly packages: boolean;
  /** What it imports from other parts must be types. */
  readonly typesOnly?: true;
};

const RULEBOOK = ['rulebook', 'rulebook policy', 'rulebook nouns', 'rulebook whole'];
const SERVICE = ['service', 'service machinery', 'service nouns'];

/** Who may import whom. */
const PARTS: readonly Part[] = [
  {
    name: 'tests',
    files: /^(test|bench|scripts|training)\/|\.test\.tsx?$|\.config\.ts$/,
    imports: 'all',
    packages: true,
  },
  {
    // Puts the nouns together: the only files of the rulebook that see several of them.
    name: 'rulebook whole',
    files: /^src\/rulebook\/(?:marketplace|seller|docket|docket-snapshot|platform-log)\.ts$/,
    imports: RULEBOOK,
    packages: false,
  },
  { name: 'rulebook', files: /^src\/rulebook\/[^/]+$/, imports: ['rulebook policy'], packages: false },
  { name: 'rulebook policy', files: /^src\/rulebook\/policy\//, imports: ['rulebook'], packages: false },
  {
    name: 'rulebook nouns',
    files: /^src\/rulebook\/([^/]+)\//,
    imports: ['rulebook', 'rulebook policy'],
    packages: false,
  },
  // The sentences for every refusal there is: it knows the codes, and the console can have it without the rulebook.
  { name: 'words', files: /^src\/words\//, imports: RULEBOOK, packages: false, typesOnly: true },
  {
    name: 'service main',
    files: /^src\/service\/(?:main\.ts$|start\/)/,
    imports: [...RULEBOOK, ...SERVICE, 'vault', 'words'],
    packages: true,
  },
  { name: 'service', files: /^src\/service\/[^/]+$/, imports: [...RULEBOOK, 'words'], packages: true },
  {
    name: 'vault',
    files: /^src\/service\/vault\//,
    imports: [...RULEBOOK, 'service', 'service machinery', 'words'],
    packages: true,
  },
  {
    // What every noun of the service stands on; `events` is how they come in, sealed files lie in `file-store`, `pictures` cleans and reads them,
    // `accesses` is the record of who was shown what of customers.
    name: 'service machinery',
    files: /^src\/service\/(?:accesses|events|file-store|ledger|pictures|postgres|http)\//,
    imports: [...RULEBOOK, 'service', 'words'],
    packages: true,
  },
  {
    name: 'service nouns',
    files: /^src\/service\/([^/]+)\//,
    imports: [...RULEBOOK, 'service', 'service machinery', 'words'],
    packages: true,
  },
  { name: 'console', files: /^src\/console\//, imports: ['words'], packages: true },
  { name: 'simulation', files: /^src\/simulation\//, imports: RULEBOOK, packages: true },
  {
    name: 'command line',
    files: /^src\/cli\//,
    imports: [...RULEBOOK, ...SERVICE, 'service main', 'simulation', 'words', 'tests'],
    packages: true,
  },
];

/** The imports of a file that leave its bounds, as sentences. */
export function importBreaches(source: Source): readonly string[] {
  const from = placeOf(source.path);
  if (from === undefined) return [`${source.path}: no part of the code has this folder; see test/boundaries/floors.ts`];
  return source.imports.flatMap(({ specifier, typeOnly }) => {
    const why = specifier === undefined ? 'a computed name' : refusal(from, source.path, specifier, typeOnly);
    return why === undefined ? [] : [`${source.path} imports ${why}`];
  });
}

/** The path an import leads to, from the root of the repository; undefined for packages and Node's own modules. */
export function targetOf(path: string, specifier: string): string | undefined {
  if (!/^\.{0,2}\//.test(specifier)) return undefined;
  return posix.join(posix.dirname(path), specifier);
}

type Place = { readonly part: Part; readonly noun: string | undefined };

function refusal(from: Place, path: string, specifier: string, typeOnly: boolean): string | undefined {
  const { part } = from;
  if (part.imports === 'all') return undefined;
  const target = targetOf(path, specifier);
  if (target === undefined) return part.packages ? undefined : `${specifier}, but ${part.name} imports no packages`;
  const to = placeOf(target);
  if (to === undefined) return `${target}, which is no part of the code`;
  if (isTest(target)) return `${target}, which is a test`;
  if (to.part !== part && !part.imports.includes(to.part.name)) return `${target}: ${part.name} → ${to.part.name}`;
  if (to.part !== part) return part.typesOnly && !typeOnly ? `${target}, of which it may have types only` : undefined;
  return to.noun === from.noun ? undefined : `${target}: the noun ${from.noun} → the noun ${to.noun}`;
}

function placeOf(path: string): Place | undefined {
  for (const part of PARTS) {
    const match = part.files.exec(path);
    if (match !== null) return { part, noun: part.name === 'tests' ? undefined : match[1] };
  }
  return undefined;
}

/** `bench/` may be run by its command; a test is imported by tests only. */
function isTest(path: string): boolean {
  return path.startsWith('test/') || path.startsWith('scripts/') || /\.test\.tsx?$/.test(path);
}
