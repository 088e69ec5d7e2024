import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMANDS } from './commands.ts';
import { kingston } from './kingston.ts';
import { memoryOutput } from './output.ts';

const folder = mkdtempSync(join(tmpdir(), 'kingston-simulate-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...typed: string[]): Promise<{ code: number; out: string; error: string }> {
  const stdout = memoryOutput();
  const stderr = memoryOutput();
  const code = await kingston(['simulate', ...typed], COMMANDS, { stdout, stderr, isTerminal: false, progress() {} });
  return { code, out: stdout.text(), error: stderr.text() };
}

describe('kingston simulate', () => {
  const small = ['--sellers', '10', '--days', '20', '--seed', '4'];

  it('writes the same events to standard output, a file and a packed file', async () => {
    const plain = join(folder, 'events.ndjson');
    const packed = join(folder, 'events.ndjson.gz');
    const { code, out } = await run(...small, '--out', '-');
    expect(code).toBe(0);
    await run(...small, '--out', plain);
    expect(readFileSync(plain, 'utf8')).toBe(out);
    await run(...small, '--out', packed);
    expect(gunzipSync(readFileSync(packed)).toString()).toBe(out);
    for (const line of out.trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('specversion', '1.0');
  });

  it('tells the truth of every seller', async () => {
    const truth = join(folder, 'truth.ndjson');
    const { out } = await run(...small, '--out', join(folder, 'e.ndjson'), '--truth', truth);
    expect(JSON.parse(out)).toMatchObject({ sellers: 10, until: '2024-01-20' });
    const lines = readFileSync(truth, 'utf8').trimEnd().split('\n');
    const archetypes = lines.map((line) => (JSON.parse(line) as { archetype?: string }).archetype);
    expect(archetypes.filter((archetype) => archetype !== undefined)).toHaveLength(10);
  });

  it('refuses a marketplace that reaches into the future, and dates that are none', async () => {
    const future = await run('--start', '2024-01-01', '--days', '3650', '--out', '-');
    expect(future).toMatchObject({ code: 2, out: '' });
    expect(future.error).toContain('events must not lie in the future');
    expect(await run('--start', '2024-02-30', '--out', '-')).toMatchObject({ code: 2, out: '' });
    expect(await run('--out', join(folder, 'none', 'e.ndjson'))).toMatchObject({ code: 2 });
  });

  it('needs no more memory for a long time than for a short one', () => {
    const main = new URL('./main.ts', import.meta.url).pathname;
    const typed = ['simulate', '--sellers', '1500', '--days', '300', '--scenario', 'stream', '--out', '/dev/null'];
    const { status, stderr } = spawnSync(process.execPath, ['--max-old-space-size=48', main, ...typed], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
