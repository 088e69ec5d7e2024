import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DocketLedger, type Keeping } from '../../test/random/docket-ledger.ts';
import { PROFILES } from '../../test/random-histories.ts';
import { formatDecision } from './decision-line.ts';
import type { DocketSnapshot } from './docket-snapshot.ts';
import type { Fact } from './facts.ts';
import { type Judged, Marketplace } from './marketplace.ts';
import { Versions } from './policy/versions.ts';

function bytesOf(judged: readonly Judged[]): string[] {
  return judged.map(({ decision, trace }) => `${formatDecision(decision)} ${JSON.stringify(trace)}`);
}

function check(
  facts: readonly Fact[],
  versions: Versions,
  keepings: readonly Keeping[],
  change?: (s: DocketSnapshot) => DocketSnapshot,
) {
  let turn = 0;
  const ledger = new DocketLedger(versions, () => keepings[turn++ % keepings.length] as Keeping, change);
  const judged: Judged[] = [];
  const marketplace = new Marketplace(versions, (each) => judged.push(each));
  for (const fact of facts) {
    const refusal = marketplace.accept(fact);
    if (refusal?.code === 'order-of-another-seller') continue;
    expect(ledger.accept(fact)).toEqual(refusal);
  }
  marketplace.finish();
  ledger.finish();
  expect(bytesOf(ledger.judged)).toEqual(bytesOf(judged));
  for (const docket of ledger.dockets) expect(docket.view()).toEqual(marketplace.find(docket.id)?.view());
}

const KEEP = fc.array(fc.constantFrom<Keeping>('memory', 'memory', 'memory', 'text', 'older text', 'facts'), {
  minLength: 5,
  maxLength: 20,
});
describe('tmp', () => {
  for (const profile of PROFILES)
    test(profile.name, { timeout: 600_000 }, () => {
      fc.assert(
        fc.property(profile.history, KEEP, (facts, keepings) => {
          check(facts, Versions.of(profile.policy), keepings);
        }),
        { numRuns: Number(process.env['RUNS'] ?? 20), seed: Number(process.env['SEED'] ?? 1), endOnFailure: true },
      );
    });
});
