import type { Bench } from './bench.ts';
import { capabilities } from './capabilities.ts';
import { fairness } from './fairness.ts';
import { ingest } from './ingest.ts';
import { stream } from './stream.ts';
import { vault } from './vault.ts';

/** Every benchmark there is, in the order in which they are run. */
export const BENCHES: readonly Bench[] = [stream, fairness, ingest, capabilities, vault];
