import { CONTESTANTS, type Contestant } from './contestants.ts';
import { drawMix } from './mix.ts';
import type { Stratum } from './sample.ts';

/**
 * All contestants over the same messages, in turn, in a process of their own: `speed-child.ts SHARE ROUNDS`. Prints a
 * JSON line. The messages are made before the time runs, and everybody has screened them for two seconds by then: a
 * service runs for weeks, with code that was compiled long ago. What counts is the time of the processor, since the
 * machine may have other work.
 */
export type ChildResult = {
  readonly name: string;
  /** Messages a second of one core, one figure a round. */
  readonly perSecond: readonly number[];
  /** By stratum: how many messages, how many of them flagged. */
  readonly counts: { readonly [Name in Stratum]?: { readonly all: number; readonly flagged: number } };
};

/** Seconds of the processor that everybody has before the time runs. */
const WARM = 2;

const [share, rounds] = process.argv.slice(2).map(Number) as [number, number];
const samples = drawMix(share);
const contestants = Object.entries(CONTESTANTS).map(([name, make]) => {
  const contestant = make();
  const counts = countFlags(contestant);
  for (let spent = 0; spent < WARM; ) spent += secondsOf(contestant);
  return { name, contestant, counts, perSecond: [] as number[] };
});
for (let round = 0; round < rounds; round++) {
  for (const { contestant, perSecond } of contestants) perSecond.push(samples.length / secondsOf(contestant));
}
const results: readonly ChildResult[] = contestants.map(({ name, counts, perSecond }) => ({ name, counts, perSecond }));
console.log(JSON.stringify(results));

function countFlags(contestant: Contestant): ChildResult['counts'] {
  const counts: Record<string, { all: number; flagged: number }> = {};
  for (const sample of samples) {
    counts[sample.stratum] ??= { all: 0, flagged: 0 };
    const count = counts[sample.stratum] as { all: number; flagged: number };
    count.all++;
    if (contestant(sample)) count.flagged++;
  }
  return counts;
}

function secondsOf(contestant: Contestant): number {
  const before = process.cpuUsage();
  for (const sample of samples) contestant(sample);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
