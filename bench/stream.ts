import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulate } from '../src/simulation/simulate.ts';
import type { Bench, BenchOptions } from './bench.ts';
import type { Tally } from './contestant.ts';
import { type Figure, figureOf } from './figure.ts';
import { ensurePeers } from './peers.ts';
import { isNoisy, median, runRounds, type Task } from './rounds.ts';
import type { ChildResult } from './stream-child.ts';

const SELLERS = 3000;
/** Days that surely hold the events wanted. */
const DAYS = 420;
const SEED = 1;
const SIZES = {
  long: { events: 1_000_000, prefix: 20_000, rounds: 5 },
  short: { events: 250_000, prefix: 5000, rounds: 3 },
} as const;

/** A stream of orders, scans, claims and all other kinds of events: how long, how much memory, against whom. */
export const stream: Bench = {
  name: 'stream',
  about: 'a million events of 3,000 sellers: time and memory, beside a hand-written closure and json-rules-engine',
  async *run(options) {
    const problem = ensurePeers(options.say);
    if (problem !== undefined) throw new Error(problem);
    const folder = mkdtempSync(join(tmpdir(), 'kingston-bench-'));
    try {
      const file = join(folder, 'events.ndjson');
      const { events, prefix, rounds } = options.short ? SIZES.short : SIZES.long;
      writeStream(file, events, options);
      const task = (name: string, contestant: string, most: number): Task => ({
        name,
        script: new URL('./stream-child.ts', import.meta.url),
        typed: [contestant, file, String(most)],
      });
      const results = runRounds<ChildResult>(
        [
          task('kingston', 'kingston', events),
          task('closure', 'closure', events),
          task('kingston, first quarter', 'kingston', events / 4),
          task('closure again', 'closure', events),
          task('kingston from a file', 'kingston-ndjson', events),
          task('json-rules-engine', 'json-rules-engine', prefix),
        ],
        rounds,
        options.progress,
      );
      yield* figures(results, events, prefix, rounds);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function writeStream(file: string, most: number, options: BenchOptions): void {
  const descriptor = openSync(file, 'w');
  let left = most;
  for (const batch of simulate({ sellers: SELLERS, days: DAYS, seed: SEED, scenario: 'stream' }).batches) {
    const lines = batch.slice(0, left).map((event) => `${JSON.stringify(event)}\n`);
    writeSync(descriptor, lines.join(''));
    left -= lines.length;
    options.progress(`${(most - left).toLocaleString('en')} of ${most.toLocaleString('en')} events written`);
    if (left === 0) break;
  }
  closeSync(descriptor);
  if (left > 0) throw new Error(`the simulation holds ${left} events too few`);
}

function* figures(
  results: ReadonlyMap<string, readonly ChildResult[]>,
  events: number,
  prefix: number,
  rounds: number,
): Generator<Figure> {
  const runs = (name: string): readonly ChildResult[] => results.get(name) ?? [];
  const perEvent = (name: string): number => median(runs(name).map((run) => run.seconds / run.events));
  const self = perEvent('closure again') / perEvent('closure');
  const noisy = isNoisy(self);
  const of = (facts: Parameters<typeof figureOf>[1]): Figure => figureOf('stream', { noisy, ...facts });
  const kingston = perEvent('kingston');
  const way = `median of ${rounds} interleaved rounds, each in a fresh process`;

  yield of({ figure: 'closure/closure time (itself)', value: self, unit: '×', note: way });
  yield of({ figure: 'kingston events a second', value: 1 / kingston, note: `${events.toLocaleString('en')} events` });
  yield of({ figure: 'kingston/closure time', value: kingston / perEvent('closure'), unit: '×', limit: 2.5 });
  yield of({
    figure: 'json-rules-engine/kingston time an event',
    value: perEvent('json-rules-engine') / kingston,
    unit: '×',
    limit: 100,
    must: 'at least',
    note: `extrapolated from a prefix of ${prefix.toLocaleString('en')} events; answers ${agreement(runs('json-rules-engine'))}`,
  });
  yield of({
    figure: 'time an event: all events/first quarter',
    value: kingston / perEvent('kingston, first quarter'),
    unit: '×',
    limit: 1.15,
  });
  yield of({ figure: 'file/objects time', value: perEvent('kingston from a file') / kingston, unit: '×', limit: 3 });
  yield of({
    figure: 'most memory, replaying a file',
    value: median(runs('kingston from a file').map((run) => run.megabytes)),
    unit: ' MB',
    limit: 1000,
    noisy: false,
  });
  yield of({
    figure: 'decisions unlike the closure’s',
    value: difference(runs('kingston')[0]?.decisions ?? {}, runs('closure')[0]?.decisions ?? {}),
    limit: 0.01,
    noisy: false,
    note: 'share; the closure does not excuse backwards',
  });
}

function agreement(runs: readonly ChildResult[]): string {
  return runs.every(({ agreed }) => agreed === true) ? 'as expected' : 'NOT as expected';
}

/** How far two tallies lie apart, as a share of the second. */
function difference(one: Tally, other: Tally): number {
  let apart = 0;
  let all = 0;
  for (const kind of new Set([...Object.keys(one), ...Object.keys(other)])) {
    apart += Math.abs((one[kind] ?? 0) - (other[kind] ?? 0));
    all += other[kind] ?? 0;
  }
  return all === 0 ? apart : apart / all;
}
