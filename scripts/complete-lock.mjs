import { readFileSync, writeFileSync } from 'node:fs';
import { lockFile } from './project.mjs';

// npm may leave packages for other machines out of package-lock.json (npm/cli#4828, or a registry that lacks some of
// them), and then its own `npm ci` refuses the lock. Run this after `npm install`; `test/lock.test.ts` says when.

/** @typedef {{ version?: string, optionalDependencies?: Record<string, string>, [field: string]: unknown }} Entry */

/** Words in the names of such packages, and what they say. */
const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const LIBRARIES = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

/** @type {{ packages: Record<string, Entry> }} */
const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
let added = 0;
for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    if (lock.packages[`node_modules/${name}`] !== undefined) continue;
    lock.packages[`node_modules/${name}`] = describe(name, version, parent);
    added++;
  }
}
const [own, ...others] = Object.entries(lock.packages);
if (own === undefined) throw new Error('package-lock.json is empty');
others.sort(([left], [right]) => (left < right ? -1 : 1));
const complete = { ...lock, packages: Object.fromEntries([own, ...others]) };
writeFileSync(lockFile, `${JSON.stringify(complete, undefined, 2)}\n`);
console.log(`${added} packages for other machines added to package-lock.json`);

/**
 * @param {string} name
 * @param {string} version
 * @param {Entry} parent
 * @returns {Entry}
 */
function describe(name, version, parent) {
  const words = name.replace(/^@[^/]*\//, '').split('-');
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const library = Object.entries(LIBRARIES).find(([word]) => words.includes(word));
  // npm fetches what it takes to be for this machine, so nothing may be left open.
  if (os.length + cpu.length === 0) throw new Error(`for which machine is ${name}? Its name does not say it`);
  if (!/^\d/.test(version)) throw new Error(`${name} is asked for as ${version}, which is no single version`);
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(parent['dev'] ? { dev: true } : {}),
    ...(library ? { libc: [library[1]] } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}
