import type { Bench } from './bench.ts';
import type { ChildResult } from './customer-data-child.ts';
import { figureOf } from './figure.ts';
import { isNoisy, median, runRounds, type Task } from './rounds.ts';

const SIZES = {
  long: { decisions: 5_000_000, calls: 40_000, rounds: 5 },
  short: { decisions: 1_000_000, calls: 8000, rounds: 3 },
} as const;

/** Whether one field of a customer is shown: the one decision, beside a call of a general policy engine. */
export const customerData: Bench = {
  name: 'customer-data',
  about: 'whether a field of a customer is shown: one decision beside one call of cedar-wasm with its policies parsed',
  async *run(options) {
    const { decisions, calls, rounds } = options.short ? SIZES.short : SIZES.long;
    const task = (name: string, contestant: string, times: number): Task => ({
      name,
      script: new URL('./customer-data-child.ts', import.meta.url),
      typed: [contestant, String(times)],
    });
    const results = runRounds<ChildResult>(
      [task('kingston', 'kingston', decisions), task('cedar', 'cedar', calls), task('cedar again', 'cedar', calls)],
      rounds,
      options.progress,
    );
    const of = (name: string): readonly ChildResult[] => results.get(name) ?? [];
    const agreed = new Set([...results.values()].flat().map(({ shown }) => shown));
    if (agreed.size !== 1) throw new Error('the two do not show the same');
    const time = (name: string): number => median(of(name).map(({ microseconds }) => microseconds));
    const self = time('cedar') / time('cedar again');
    const figure = (facts: Parameters<typeof figureOf>[1]) => figureOf('customer-data', facts);
    yield figure({ figure: 'one decision', value: time('kingston'), unit: ' µs' });
    yield figure({ figure: 'one call of cedar-wasm', value: time('cedar'), unit: ' µs' });
    yield figure({
      ...{ figure: 'decision ÷ cedar-wasm call', value: time('kingston') / time('cedar') },
      ...{ limit: 0.02, noisy: isNoisy(self), note: 'the same questions, the same answers' },
    });
    yield figure({ figure: 'cedar ÷ cedar again', value: self, note: 'the noise' });
  },
};
