import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver as defaultVariables,
  mergeMantineTheme,
} from '@mantine/core';

const STYLES = 'virtual:mantine-styles';
const VARIABLES = 'virtual:mantine-variables.css';

/** What every page needs. */
const BASE = ['baseline', 'default-css-variables', 'global'];

/**
 * A Vite plugin: `import 'virtual:mantine-styles'` brings the variables of our theme and the styles of the Mantine
 * components that the console imports, and of those they stand on. All styles would be 41 kB gzip, and variables
 * written by Mantine while running would need a content security policy that allows any style.
 * @param {string} root of the repository
 * @param {() => Promise<Look>} look
 * @returns {import('vite').Plugin}
 * @typedef {{ theme: import('@mantine/core').MantineThemeOverride, tokens: import('@mantine/core').CSSVariablesResolver }} Look
 */
export function mantineStyles(root, look) {
  const mantine = path.join(root, 'node_modules/@mantine/core');
  return {
    name: 'kingston:mantine-styles',
    resolveId: (id) => ([STYLES, VARIABLES].includes(id) ? `\0${id}` : undefined),
    load: async (id) => {
      if (id === `\0${STYLES}`) return `${importsFor(mantine, namesIn(root))}\nimport '${VARIABLES}';`;
      return id === `\0${VARIABLES}` ? variablesOf(await look()) : undefined;
    },
  };
}

/**
 * The variables in which our theme differs from Mantine's own, as a style sheet.
 * @param {Look} look
 */
function variablesOf({ theme, tokens }) {
  const ours = mergeMantineTheme(DEFAULT_THEME, theme);
  const [before, after, own] = [defaultVariables(DEFAULT_THEME), defaultVariables(ours), tokens(ours)];
  /** @param {'variables' | 'light' | 'dark'} part */
  const changed = (part) => {
    /** @type {Readonly<Record<string, string>>} */
    const known = before[part];
    const all = Object.entries({ ...after[part], ...own[part] });
    return Object.fromEntries(all.filter(([name, value]) => known[name] !== value));
  };
  return convertCssVariables({ variables: changed('variables'), light: changed('light'), dark: changed('dark') });
}

/**
 * What our own code imports of Mantine.
 * @param {string} root
 */
function namesIn(root) {
  const sources = globSync(['src/console/**/*.tsx', 'test/browser/gallery/**/*.tsx'], { cwd: root });
  return sources.flatMap((file) => {
    const found = readFileSync(path.join(root, file), 'utf8').matchAll(/import \{([^}]*)\} from '@mantine\/core'/g);
    return [...found].flatMap(([, names = '']) => names.split(',').map((name) => name.replace('type ', '').trim()));
  });
}

/**
 * @param {string} mantine
 * @param {readonly string[]} used
 */
function importsFor(mantine, used) {
  /** @type {Set<string>} */
  const needed = new Set(BASE);
  for (const name of used) addComponent(mantine, name, needed);
  const sheets = sheetsInOrder(mantine).filter((sheet) => needed.has(sheet));
  return sheets.map((sheet) => `import '@mantine/core/styles/${sheet}.layer.css';`).join('\n');
}

/**
 * Adds a component, its parts and all that it imports of the others.
 * @param {string} mantine
 * @param {string} name
 * @param {Set<string>} needed
 */
function addComponent(mantine, name, needed) {
  if (needed.has(name)) return;
  needed.add(name);
  const folder = path.join(mantine, 'esm/components', name);
  if (!existsSync(folder)) return;
  for (const file of globSync('**/*.mjs', { cwd: folder })) {
    const imported = readFileSync(path.join(folder, file), 'utf8').matchAll(/from "\.{1,2}\/([\w./-]+)\.mjs"/g);
    for (const [, target = ''] of imported) {
      for (const part of target.split('/').filter((word) => /^[A-Z]\w+$/.test(word)))
        addComponent(mantine, part, needed);
    }
  }
}

/**
 * The style sheets in the order of the whole one: a later one may overrule an earlier one.
 * @param {string} mantine
 */
function sheetsInOrder(mantine) {
  const whole = readFileSync(path.join(mantine, 'styles.css'), 'utf8');
  const names = globSync('*.layer.css', { cwd: path.join(mantine, 'styles') }).map((file) =>
    path.basename(file, '.layer.css'),
  );
  /** @param {string} name */
  const place = (name) => whole.indexOf(readFileSync(path.join(mantine, 'styles', `${name}.css`), 'utf8').slice(0, 60));
  const places = names.map((name) => /** @type {const} */ ([place(name), name]));
  return places.toSorted(([a], [b]) => a - b).map(([, name]) => name);
}
