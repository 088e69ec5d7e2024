import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root } from './project.mjs';
import { withSetupLock } from './setup-lock.mjs';

/** What the built console depends on. */
const INPUTS = [
  'src/console/**/*',
  'src/words/*.ts',
  'vite.config.ts',
  'scripts/{build-console,mantine-styles}.mjs',
  'package-lock.json',
];

/** The page with every part of the kit, for the browser tests. */
const GALLERY_INPUTS = ['test/browser/gallery/**/*'];

/** Smaller files are not worth a second request's headers. */
const LEAST_TO_COMPRESS = 1024;

/**
 * Builds the console into `build/console`, or the gallery of its parts into `build/gallery`, unless what is there was
 * built from the very same files.
 * @param {'console' | 'gallery'} [what]
 * @returns {Promise<{ built: boolean }>}
 */
async function buildConsole(what = 'console') {
  const folder = path.join(root, 'build', what);
  const record = path.join(root, `build/${what}.inputs`);
  const isCurrent = (/** @type {string} */ inputs) =>
    existsSync(folder) && existsSync(record) && readFileSync(record, 'utf8') === inputs;
  if (isCurrent(digest(what))) return { built: false };
  return withSetupLock(async () => {
    const inputs = digest(what);
    // Another process may have built it while this one waited.
    if (isCurrent(inputs)) return { built: false };
    rmSync(record, { force: true });
    await build(what, folder);
    writeFileSync(record, inputs);
    return { built: true };
  });
}

/** @param {'console' | 'gallery'} what */
function digest(what) {
  const hash = createHash('sha256');
  const inputs = what === 'gallery' ? [...INPUTS, ...GALLERY_INPUTS] : INPUTS;
  const files = inputs.flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true }));
  const paths = files.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of paths.filter((each) => !each.includes('.test.')).toSorted()) {
    hash.update(`${path.relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * @param {'console' | 'gallery'} what
 * @param {string} folder
 */
async function build(what, folder) {
  // Only here: who finds everything built need not load a bundler.
  const vite = await import('vite');
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(path.dirname(folder), { recursive: true });
  try {
    await vite.build({
      configFile: path.join(root, 'vite.config.ts'),
      mode: modeOf(what),
      logLevel: 'warn',
      build: { outDir: fresh },
    });
    renameSync(path.join(fresh, '.vite/manifest.json'), path.join(root, `build/${what}.manifest.json`));
    rmSync(path.join(fresh, '.vite'), { recursive: true });
    compressAll(fresh);
    // In two steps only, so that a server beside us never sees half a console.
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** @param {'console' | 'gallery'} what */
function modeOf(what) {
  return what === 'gallery' ? 'gallery' : 'production';
}

/**
 * Leaves each text with its `.gz` and `.br` beside it, so that the server compresses nothing.
 * @param {string} folder
 */
function compressAll(folder) {
  for (const file of globSync('**/*.{html,js,css,svg}', { cwd: folder })) {
    const text = readFileSync(path.join(folder, file));
    if (text.length < LEAST_TO_COMPRESS) continue;
    writeFileSync(path.join(folder, `${file}.gz`), gzipSync(text, { level: 9 }));
    writeFileSync(path.join(folder, `${file}.br`), brotliCompressSync(text));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Whatever the caller is: a console for development is three times as large.
  process.env['NODE_ENV'] = 'production';
  const what = process.argv[2] === 'gallery' ? 'gallery' : 'console';
  try {
    const { built } = await buildConsole(what);
    process.stderr.write(`kingston: build/${what} ${built ? 'built' : 'is up to date'}\n`);
  } catch (error) {
    process.stderr.write(
      `kingston: build/${what} cannot be built: ${error instanceof Error ? error.message : error}\n`,
    );
    process.exitCode = 1;
  }
}
