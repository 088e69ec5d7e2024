import type { Bench } from './bench.ts';
import { fairness } from './fairness.ts';
import { stream } from './stream.ts';

/** Every benchmark there is, in the order in which they are run. */
export const BENCHES: readonly Bench[] = [stream, fairness];
