import { audit } from './audit.ts';
import type { Bench } from './bench.ts';
import { capabilities } from './capabilities.ts';
import { customerData } from './customer-data.ts';
import { dispatched } from './dispatched.ts';
import { exposure } from './exposure.ts';
import { fairness } from './fairness.ts';
import { ingest } from './ingest.ts';
import { misuse } from './misuse.ts';
import { reveals } from './reveals.ts';
import { screen } from './screen.ts';
import { stream } from './stream.ts';
import { tracer } from './tracer.ts';
import { vault } from './vault.ts';

/** Every benchmark there is, in the order in which they are run. */
export const BENCHES: readonly Bench[] = [
  stream,
  fairness,
  ingest,
  capabilities,
  customerData,
  exposure,
  dispatched,
  misuse,
  audit,
  vault,
  reveals,
  tracer,
  screen,
];
