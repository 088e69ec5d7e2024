import { importCycles } from './cycles.ts';
import { importBreaches } from './floors.ts';
import { readSource, type Source } from './source.ts';

/** No file is longer, and none may opt out: a longer one is two. */
const MOST_LINES = 300;

/** Made from the OpenAPI document; nobody writes in it. */
const GENERATED = 'src/console/api/types.ts';

/** What would make the rulebook decide by something else than what it was told. `globalThis` leads to all of them. */
const IMPURE = /^(Date|Intl|performance|process|console|globalThis|eval|Math|Math\.random|Math\.\*|import\.meta)$/;

/** These sort and write by the language of the machine. */
const LOCAL = /^\.(localeCompare|toLocale.*)$/;

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** Everything that is out of bounds in these files, given as path (from the root of the repository) → text. */
export function findBreaches(files: ReadonlyMap<string, string>): readonly string[] {
  const code = [...files].filter(([path]) => /\.(ts|tsx|mjs)$/.test(path));
  const sources = code.map(([path, text]) => readSource(path, text));
  return [...[...files.keys()].flatMap(nameBreaches), ...sources.flatMap(sourceBreaches), ...importCycles(sources)];
}

function nameBreaches(path: string): readonly string[] {
  // A leading dot is for tools, which choose the name.
  const odd = path.split('/').find((part) => !part.startsWith('.') && !KEBAB_CASE.test(part));
  return odd === undefined ? [] : [`${path}: '${odd}' is not kebab-case`];
}

function sourceBreaches(source: Source): readonly string[] {
  const { path, lines, hasDefaultExport, names } = source;
  const isRulebook = path.startsWith('src/rulebook/') && !path.endsWith('.test.ts');
  const impure = isRulebook ? [...names].filter((name) => IMPURE.test(name) || LOCAL.test(name)) : [];
  return [
    ...importBreaches(source),
    ...impure.map((name) => `${path}: the rulebook has no ${name.replace(/^\./, '')}`),
    ...(lines > MOST_LINES && path !== GENERATED ? [`${path}: ${lines} lines, more than ${MOST_LINES}`] : []),
    ...(hasDefaultExport ? [`${path}: a default export, which has no name to look for`] : []),
  ];
}
