import { describe, expect, it } from 'vitest';
import { COMMANDS } from './commands.ts';
import { kingston } from './kingston.ts';
import { memoryOutput } from './output.ts';

async function run(isTerminal: boolean, ...typed: string[]): Promise<{ code: number; out: string; error: string }> {
  const [stdout, stderr] = [memoryOutput(), memoryOutput()];
  const surroundings = { stdout, stderr, isTerminal, progress() {} };
  const code = await kingston(['simulate', 'dispatched', ...typed], COMMANDS, surroundings);
  return { code, out: stdout.text(), error: stderr.text() };
}

const SMALL = ['--sellers', '80', '--days', '120', '--seed', '6'];

describe('kingston simulate dispatched', () => {
  it('says to programs what was compared, then each figure on both sides', async () => {
    const { code, out, error } = await run(false, ...SMALL);
    expect([code, error]).toEqual([0, '']);
    const [head, ...figures] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(head).toEqual({
      ...{ comparison: 'dispatched', sellers: 80, days: 120, seed: 6, scenario: 'everyday' },
      ...{ orders: expect.any(Number), policy: 'kingston-express@1', method: expect.stringContaining('bootstrap') },
    });
    const late = figures.find(({ figure, archetype }) => figure === 'lapses.late_dispatch' && archetype === null);
    expect(late).toEqual({
      ...{ figure: 'lapses.late_dispatch', category: 'shipping', archetype: null, sellers: 80 },
      ...{ orders: head?.['orders'], per: '1000 orders', self: expect.any(Number), dispatched: 0 },
      ...{ difference: expect.any(Number), low: expect.any(Number), high: expect.any(Number) },
      ...{ verdict: 'less', byRule: true },
    });
    // A seller is shown something of an order that it ships, and nothing of one that the hub ships (D6).
    const shown = figures.find(({ figure, archetype }) => figure === 'shown' && archetype === null);
    expect(shown).toMatchObject({ dispatched: 0, verdict: 'less', byRule: true });
    for (const { figure, verdict } of figures.filter(({ figure }) => figure === 'lapses.listing_inaccuracy'))
      expect([figure, verdict]).toEqual([
        'lapses.listing_inaccuracy',
        expect.stringMatching(/^(same|not-told-apart)$/),
      ]);
    const honest = figures.filter(({ archetype }) => archetype === 'honest');
    expect(honest.length).toBe(figures.filter(({ archetype }) => archetype === null).length);
    expect(figures.some(({ archetype }) => archetype === 'dispatched' || archetype === 'fraud')).toBe(false);
  });

  it('says the same twice, and something else for another seed', async () => {
    const [once, again, other] = await Promise.all([
      run(false, ...SMALL),
      run(false, ...SMALL),
      run(false, '--sellers', '80', '--days', '120', '--seed', '7'),
    ]);
    expect(again.out).toBe(once.out);
    expect(other.out).not.toBe(once.out);
  });

  it('says to people what dispatching changes, what it does not, and what nobody can tell', async () => {
    const { code, out } = await run(true, ...SMALL);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^80 sellers, 120 days, seed 6, scenario everyday, policy kingston-express@1: [\d,]+ orders, each/,
    );
    expect(out).toMatch(/late dispatch \(shipping\) +\d+\.\d\d +0\.00 +−\d+\.\d\d {2}\[−.*less, by rule/);
    expect(out).toMatch(/listing accuracy \(listing\) .* the same$/m);
    expect(out).toMatch(/^Dispatching does not help here: [^.]*listing accuracy/m);
    expect(out).toMatch(/^This cannot be told from chance: /m);
    expect(out).toMatch(/^Too few sellers to tell: /m);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });

  it('refuses what it cannot compare: days in the future, an unknown scenario, a policy that is none', async () => {
    expect(await run(false, '--days', '3650')).toMatchObject({ code: 2, out: '' });
    expect(await run(false, '--scenario', 'nonesuch')).toMatchObject({ code: 2, out: '' });
    expect(await run(false, '--policy', 'nowhere.yaml')).toMatchObject({ code: 2, out: '' });
  });
});
