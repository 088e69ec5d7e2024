import type { CloudEvent } from '../../src/simulation/event.ts';
import { simulate } from '../../src/simulation/simulate.ts';

/** Events in the order in which one connection posts them, in batches. */
export type Lane = readonly (readonly CloudEvent[])[];

const DAYS = 420;

/**
 * A stream of a marketplace dealt to several connections: each posts the events of its own sellers in order, so many a
 * batch. Contexts are left out: they are a handful, and stop everybody for a moment.
 */
export function lanesOf(options: {
  readonly sellers: number;
  readonly events: number;
  readonly lanes: number;
  readonly batch: number;
}): readonly Lane[] {
  const { sellers, events, lanes, batch } = options;
  const dealt: CloudEvent[][] = Array.from({ length: lanes }, () => []);
  let left = events;
  for (const day of simulate({ sellers, days: DAYS, seed: 1, scenario: 'stream' }).batches) {
    for (const event of day) {
      if (event.subject === 'platform' || left === 0) continue;
      dealt[hash(event.subject) % lanes]?.push(event);
      left--;
    }
    if (left === 0) break;
  }
  if (left > 0) throw new Error(`the simulation holds ${left} events too few`);
  return dealt.map((lane) => cut(lane, batch));
}

function cut<Item>(items: readonly Item[], length: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / length) }, (_, index) =>
    items.slice(index * length, (index + 1) * length),
  );
}

function hash(text: string): number {
  let value = 0;
  for (let index = 0; index < text.length; index++) value = (value * 31 + text.charCodeAt(index)) >>> 0;
  return value;
}

/** Lets every lane post its batches, one after the other, all lanes at once; answers how many seconds it took. */
export async function race(
  lanes: readonly Lane[],
  post: (batch: Lane[number], lane: number) => Promise<void>,
): Promise<number> {
  const started = performance.now();
  await Promise.all(
    lanes.map(async (lane, index) => {
      for (const batch of lane) await post(batch, index);
    }),
  );
  return (performance.now() - started) / 1000;
}
