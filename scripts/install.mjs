import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { root } from './project.mjs';

/**
 * Installs what `package-lock.json` names, tools for the tests included, whatever the user's npm settings leave out.
 * No package needs its install scripts, so none runs.
 * @returns {Promise<string | undefined>} what went wrong
 */
export async function installDependencies() {
  process.stderr.write('kingston: installing the dependencies with npm; once, about a minute\n');
  const wanted = ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
  // npm's own patience with a registry that does not answer is over a minute.
  const patience = ['--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=8000'];
  const { code, said } = await runNpm([...wanted, ...patience, '--loglevel=error', ...cacheOption()]);
  if (code === 0) return undefined;
  const why = said
    .split('\n')
    .filter((line) => /^npm (error|ERR!) [\w`@]/.test(line) && !line.includes('complete log'));
  const shown = why.slice(0, 6).map((line) => `\n  ${line}`);
  return `npm could not install the dependencies; is the package registry reachable from here?${shown.join('')}`;
}

/** npm needs a cache; a user without a home of its own (a service account) gets one inside the checkout. */
function cacheOption() {
  try {
    accessSync(homedir(), constants.W_OK);
    return [];
  } catch {
    return process.env['npm_config_cache'] ? [] : [`--cache=${path.join(root, 'build/npm-cache')}`];
  }
}

/**
 * @param {readonly string[]} parameters
 * @returns {Promise<{ code: number | null, said: string }>}
 */
function runNpm(parameters) {
  // Started by `npm test`, we use that very npm, also where none is on the PATH.
  const script = process.env['npm_execpath'];
  const [program, first] = script?.endsWith('npm-cli.js') ? [process.execPath, [script]] : ['npm', []];
  return new Promise((resolve) => {
    const child = spawn(program, [...first, ...parameters], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (piece) => {
      said += piece;
    });
    child.on('error', (error) => resolve({ code: 1, said: `npm error ${error.message}` }));
    child.on('close', (code) => resolve({ code, said }));
  });
}
