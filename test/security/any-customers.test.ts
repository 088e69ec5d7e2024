import { describe, expect, test } from 'vitest';
import { Docket } from '../../src/rulebook/docket.ts';
import type { Fact, SellerFact } from '../../src/rulebook/facts.ts';
import type { Judged } from '../../src/rulebook/marketplace.ts';
import { PlatformLog } from '../../src/rulebook/platform-log.ts';
import { Versions } from '../../src/rulebook/policy/versions.ts';
import { withOrdersApart } from '../../src/service/sellers/orders-apart.ts';
import { playPreview, withoutCustomers } from '../../src/service/sellers/preview.ts';
import { histories, PROFILES } from '../random-histories.ts';

const SEED = 876;
const RUNS = 12;
const PROFILES_OF_ONE = ['shipping trouble', 'cancellations and claims', 'defects', 'faked deliveries'];

type World = { readonly docket: Docket; readonly seen: string };

/** A seller to whom that happened, and what it can see of itself. */
function worldOf(versions: Versions, facts: readonly SellerFact[]): World {
  const decided: Judged[] = [];
  const docket = new Docket('S-1', new PlatformLog(versions), (judged) => {
    decided.push(judged);
  });
  for (const fact of facts) docket.fold(fact, Math.max(docket.clock, fact.at));
  const { views } = docket;
  const decisions = decided.map(({ decision }) => decision);
  return { docket, seen: JSON.stringify([decisions, views.standing(), views.lapses(), views.capabilities()]) };
}

/** What a preview of the seller tells, with the customers of the copy `apart` or as they are. */
function previewed({ docket }: World, facts: readonly SellerFact[], isApart: boolean): string {
  const decided: Judged[] = [];
  const played = facts.map((fact, index) => ({ index, fact }));
  const copy = Docket.restore(docket.snapshot(), new PlatformLog(docket.state.versions), (judged) => {
    decided.push(judged);
  });
  const told = isApart
    ? playPreview(withOrdersApart(docket, decided), decided, withoutCustomers(played), undefined)
    : playPreview(copy, decided, played, undefined);
  return JSON.stringify(told);
}

/** Each order's customer by its id, or all the same in pairs of orders: `0` alone, `1` with the next one … */
function renamed(facts: readonly SellerFact[], customerOf: (order: number) => string): readonly SellerFact[] {
  const orders = new Map<string, number>();
  return facts.map((fact) => {
    if (fact.type !== 'order.placed') return fact;
    const number = orders.get(fact.orderId) ?? orders.size;
    orders.set(fact.orderId, number);
    return { ...fact, customer: customerOf(number) };
  });
}

const WORLDS = [(order: number) => `C-${order}`, (order: number) => `C-${order >> 1}`, () => 'C-0'] as const;

describe('whose the orders of a seller are cannot be told from any preview, where nothing else tells it', () => {
  test.each(PROFILES_OF_ONE)('%s', (name) => {
    const profile = PROFILES.find((each) => each.name === name);
    if (profile === undefined) throw new Error(`no profile ${name}`);
    let compared = 0;
    let wouldTell = 0;
    for (const [run, facts] of histories(profile, RUNS, SEED).entries()) {
      const own = facts.filter(isOwn).map((fact) => ({ ...fact, seller: 'S-1' }));
      const now = Math.ceil((own.length * (1 + (run % 4))) / 5);
      const worlds = WORLDS.map((customerOf) => {
        const all = renamed(own, customerOf);
        return { world: worldOf(Versions.of(profile.policy), all.slice(0, now)), guess: all.slice(now) };
      });
      const [first, ...others] = worlds;
      if (first === undefined || first.guess.length === 0) continue;
      for (const other of others) {
        if (other.world.seen !== first.world.seen) continue;
        compared++;
        expect(previewed(other.world, other.guess, true)).toBe(previewed(first.world, first.guess, true));
        if (previewed(other.world, other.guess, false) !== previewed(first.world, first.guess, false)) wouldTell++;
      }
    }
    expect(compared).toBeGreaterThan(RUNS / 2);
    // Otherwise the guesses would prove nothing.
    expect(wouldTell).toBeGreaterThan(0);
  });
});

function isOwn(fact: Fact): fact is SellerFact {
  return fact.type !== 'context.declared' && fact.type !== 'context.withdrawn';
}
