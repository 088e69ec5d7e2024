import { randomInt } from 'node:crypto';
import type { Pool } from 'pg';
import { numbersOf } from '../../rulebook/canaries/numbers.ts';
import { newLeafId } from '../audit/leaf-id.ts';
import { createDigests } from '../canaries/digests.ts';
import type { CanaryParts } from '../canaries/parts.ts';
import type { Config } from '../config.ts';
import type { BreachParts } from '../data-breaches/parts.ts';
import { clockNow } from '../ledger/clock-now.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { deriveKey } from '../sealing.ts';
import { inquiriesOfCanaries } from './inquiries-of-canaries.ts';

type Sources = Pick<CanaryParts, 'texts' | 'writeActs' | 'tell'> & {
  readonly breaches: BreachParts;
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'look' | 'clock'>;
  readonly accounts: { namesOf: CanaryParts['named'] };
  readonly config: Pick<Config, 'canaryDomain' | 'canaryNumbers'>;
  /** Of the installation. */
  readonly secret: string;
  /** Wall time. */
  readonly now: () => number;
};

/** As many steps as a draw has: more than enough for what is drawn. */
const STEPS = 2 ** 47;

/** Puts together what canary orders are made of. */
export function openCanaries({ config, ledger, accounts, breaches, secret, now, ...rest }: Sources): CanaryParts {
  const { canaryDomain: domain, canaryNumbers: ranges } = config;
  return {
    ...{ ...rest, ledger, named: accounts.namesOf, inquiries: inquiriesOfCanaries(breaches) },
    set: domain === undefined || ranges === undefined ? undefined : { domain, numbers: numbersOf(ranges) },
    digests: createDigests(deriveKey(secret, 'canary-contacts')),
    key: deriveKey(secret, 'canaries'),
    chance: () => randomInt(STEPS) / STEPS,
    newId: () => newLeafId(now()),
    clock: () => clockNow(ledger.clock, now),
  };
}
