import { describe, expect, it } from 'vitest';
import { BENCHES } from '../../bench/benches.ts';
import { COMMANDS } from './commands.ts';
import { kingston } from './kingston.ts';
import { memoryOutput } from './output.ts';

async function run(...typed: string[]): Promise<{ code: number; out: string; error: string }> {
  const stdout = memoryOutput();
  const stderr = memoryOutput();
  const code = await kingston(['bench', ...typed], COMMANDS, { stdout, stderr, isTerminal: false, progress() {} });
  return { code, out: stdout.text(), error: stderr.text() };
}

describe('kingston bench', () => {
  it('names the benchmarks when asked for one that there is not', async () => {
    const { code, out, error } = await run('steam');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const { name } of BENCHES) expect(error).toContain(name);
  });

  it('tells in its help what each benchmark is', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    for (const { name, about } of BENCHES) {
      expect(out).toContain(name);
      expect(out.replaceAll(/\s+/g, ' ')).toContain(about);
    }
  });
});
