import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MEASURED } from '../../bench/misuse/summary.ts';
import { COMMANDS } from './commands.ts';
import { kingston } from './kingston.ts';
import { memoryOutput } from './output.ts';

const folder = mkdtempSync(join(tmpdir(), 'kingston-misuse-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(isTerminal: boolean, ...typed: string[]): Promise<{ code: number; out: string; error: string }> {
  const [stdout, stderr] = [memoryOutput(), memoryOutput()];
  const surroundings = { stdout, stderr, isTerminal, progress() {} };
  const code = await kingston(['simulate', ...typed], COMMANDS, surroundings);
  return { code, out: stdout.text(), error: stderr.text() };
}

const SMALL = ['--scenario', 'misuse', '--sellers', '40', '--days', '60', '--seed', '2'];

describe('kingston simulate --scenario misuse', () => {
  it('says to programs what was played out, then each measure; the truth has a line a shop', async () => {
    const truth = join(folder, 'truth.ndjson');
    const { code, out, error } = await run(false, ...SMALL, '--truth', truth);
    expect([code, error]).toEqual([0, '']);
    const [head, ...measures] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(head).toEqual({ scenario: 'misuse', sellers: 40, days: 60, seed: 2, policy: 'open-addresses@1' });
    expect(measures.map(({ measured }) => measured)).toEqual([...MEASURED]);
    const lines = readFileSync(truth, 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(40);
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ seller: expect.stringMatching(/^S-\d+$/) });
  });

  it('tells people the same in groups, with what each must reach', async () => {
    const { code, out } = await run(true, ...SMALL);
    expect(code).toBe(0);
    expect(out).toMatch(/^40 sellers, 60 days, seed 2, policy open-addresses@1: \d+ scrape/);
    expect(out).toMatch(/^. stopped, for 1,000 shop-months +\S.* at most 1$/m);
    expect(out).toMatch(/(limits are kept|limits are missed)\.\n$/);
  });

  it('writes the events when asked to, as every scenario does', async () => {
    const { code, out } = await run(false, ...SMALL, '--out', '-');
    expect(code).toBe(0);
    for (const line of out.trimEnd().split('\n').slice(0, 20)) expect(JSON.parse(line)).toHaveProperty('specversion');
  });

  it('refuses a policy where nothing is judged, and a scenario that needs --out', async () => {
    expect(await run(false, '--scenario', 'calm')).toMatchObject({ code: 2, error: expect.stringContaining('--out') });
    const judged = ['--scenario', 'calm', '--out', '-', '--policy', 'policy/kingston-express.yaml'];
    expect(await run(false, ...judged)).toMatchObject({ code: 2, out: '', error: expect.stringContaining('--policy') });
    const damaged = await run(false, ...SMALL, '--policy', 'README.md');
    expect(damaged).toMatchObject({ code: 2, out: '' });
  });
});
