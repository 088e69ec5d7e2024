import { execFile } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '../..');

/** A browser, and what it needs around it. */
export type Chromium = { readonly executablePath: string; readonly env: NodeJS.ProcessEnv };

/** Where systems keep one. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/**
 * The browser to test with: the one in $CHROMIUM, one of the system, or the one that npm brought, unpacked into
 * `build/` at its first use. That one has its own libraries, for systems that have none of them.
 */
export async function findChromium(): Promise<Chromium> {
  const { CHROMIUM: chosen } = process.env;
  if (chosen !== undefined && !isExecutable(chosen)) throw new Error(`$CHROMIUM is ${chosen}, which cannot be run`);
  const found = chosen ?? INSTALLED.find(isExecutable);
  if (found !== undefined) return { executablePath: found, env: process.env };
  const folder = await unpacked();
  const libraries = [path.join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(
    (each) => each !== undefined,
  );
  const env = { ...process.env, LD_LIBRARY_PATH: libraries.join(':'), FONTCONFIG_PATH: path.join(folder, 'fonts') };
  return { executablePath: path.join(folder, 'chromium'), env };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The package's own settings look for its fonts in places of the cloud it is made for. */
function fontSettings(folder: string): string {
  const cache = path.join(folder, 'fonts/cache').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir>${cache}</cachedir>
</fontconfig>
`;
}

/** A folder for each version: the package takes what it finds, however old. Whole or not there, whoever else unpacks. */
async function unpacked(): Promise<string> {
  const told = readFileSync(path.join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(told) as { version: string };
  const folder = path.join(root, `build/chromium-${version}`);
  if (existsSync(folder)) return folder;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('no browser found: install Chromium, or name one in $CHROMIUM');
  }
  mkdirSync(path.dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}.`);
  try {
    await unpackInto(fresh);
    chmodSync(path.join(fresh, 'chromium'), 0o755);
    writeFileSync(path.join(fresh, 'fonts/fonts.conf'), fontSettings(folder));
    chmodSync(fresh, 0o755);
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}

/** In a process of its own: the package asks for the name of the place it runs in, and unpacks into $TMPDIR. */
async function unpackInto(folder: string): Promise<void> {
  const script = path.join(import.meta.dirname, 'unpack-chromium.ts');
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  await promisify(execFile)(process.execPath, [script], { env });
}
