import fc from 'fast-check';
import type { Pool } from 'pg';
import { expect } from 'vitest';
import type { Fact } from '../../src/rulebook/facts.ts';
import { DAY, HOUR, type Instant } from '../../src/rulebook/instant.ts';
import type { Ledger } from '../../src/service/ledger/ledger.ts';
import { START } from '../builders.ts';
import { eventsOf } from '../events-of-facts.ts';
import type { Profile } from '../random-histories.ts';
import { emptyLedger, openTestLedger, POLICY_DOCUMENT } from './drive.ts';
import { FAILURES, type Failure, failingPool, insist } from './failures.ts';
import { type HandClock, handClock } from './hand-clock.ts';
import { expectWhole } from './whole.ts';

/** How far the clocks of the servers are apart, in milliseconds: much more than they ever should. */
const AHEAD: readonly number[] = [0, 6 * HOUR, -6 * HOUR];

/** The shipped policy for a small marketplace: its rate counts with a handful of sellers. */
const SMALL_MARKET = POLICY_DOCUMENT.replace('minimumSellers: 20', 'minimumSellers: 3').replace(
  'minimumItems: 200',
  'minimumItems: 8',
);

/** What happens at once, on which server; `wait` moves everybody's clock on by hours, without anybody noticing. */
type Round = {
  readonly facts: number;
  readonly server: number;
  readonly repeated: boolean;
  readonly looks: readonly { readonly server: number; readonly seller: number }[];
  readonly ticks: readonly number[];
  readonly wait: number;
};

const server = fc.integer({ min: 0, max: AHEAD.length - 1 });
const arbitraryRound: fc.Arbitrary<Round> = fc.record({
  facts: fc.integer({ min: 1, max: 25 }),
  server,
  repeated: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
  looks: fc.array(fc.record({ server, seller: fc.nat() }), { maxLength: 3 }),
  ticks: fc.array(server, { maxLength: 2 }),
  wait: fc.constantFrom(0, 0, 0, 1, 5, 30, 24 * 9),
});

/**
 * Lets servers with clocks of their own append, look and tick at once, in random rounds, and checks that the log gives,
 * replayed, what was decided (F11), and every seller reads the same for all of them and for a new server.
 */
export async function expectSameAsLog(
  pool: Pool,
  profile: Profile,
  count: number,
  seed: number,
  failing: 'nothing fails' | 'much fails' = 'nothing fails',
): Promise<void> {
  const rounds = fc.array(arbitraryRound, { minLength: 1, maxLength: 12 });
  const cached = fc.constantFrom(0, 2, 1000);
  await fc.assert(
    fc.asyncProperty(profile.history, rounds, cached, async (facts, some, most) => {
      await emptyLedger(pool);
      const clock = handClock(START - DAY);
      const servers: Ledger[] = [];
      let failsNow = false;
      const own = failing === 'nothing fails' ? pool : failingPool(pool, () => (failsNow ? sometimes() : undefined));
      for (const ahead of AHEAD) {
        const options = { now: clock.ahead(ahead), cached: most, document: SMALL_MARKET };
        servers.push(await openTestLedger(own, 'wall', options));
      }
      failsNow = true;
      await play(servers, clock, facts, some);
      failsNow = false;
      const fresh = await openTestLedger(pool, 'wall', { now: clock.ahead(7 * HOUR), cached: 0 });
      for (const seller of sellersOf(facts)) {
        const standing = await standingAt(fresh, seller);
        for (const each of servers) expect(await standingAt(each, seller)).toEqual(standing);
      }
      // What fell due meanwhile has been decided by looking.
      await expectWhole(pool, clock.ahead(7 * HOUR));
    }),
    // What fails is left to chance: shrinking would only meet other failures.
    { numRuns: count, seed, endOnFailure: failing === 'much fails' },
  );
}

/** One in so many statements fails. */
const ONE_IN = 25;

function sometimes(): Failure | undefined {
  return Math.random() * ONE_IN < 1 ? FAILURES[Math.floor(Math.random() * FAILURES.length)] : undefined;
}

async function play(
  servers: readonly Ledger[],
  clock: HandClock,
  facts: readonly Fact[],
  rounds: readonly Round[],
): Promise<void> {
  const sellers = sellersOf(facts);
  const at = (index: number): Ledger => servers[index] as Ledger;
  for (let start = 0, turn = 0; start < facts.length; turn++) {
    const round = rounds[turn % rounds.length] as Round;
    const some = facts.slice(start, start + round.facts);
    start += round.facts;
    clock.reach(latest(some) - 12 * HOUR);
    const batch = eventsOf(some);
    const looks = round.looks.map(({ server, seller }) =>
      insist(() => at(server).look(sellers[seller % sellers.length] as string, (docket) => docket.view())),
    );
    const posts = [round.server, ...(round.repeated ? [(round.server + 1) % servers.length] : [])];
    const appends = posts.map((server) => insist(() => at(server).append(batch)));
    const ticks = round.ticks.map((server) => insist(() => at(server).tick()));
    await Promise.all([...looks, ...ticks, ...appends]);
    clock.set(clock.now() + round.wait * HOUR);
  }
}

/** What a seller's page shows but for the clock, which is the server's own. */
function standingAt(ledger: Ledger, seller: string): Promise<unknown> {
  return ledger.look(seller, ({ state, decided }) => ({
    decided,
    actions: state.actions.map(({ terms, status, until }) => ({ number: terms.number, status, until })),
    lapses: state.histories.map((history) =>
      (history?.lapses ?? []).map(({ key, excusedBy, usedBy }) => [key, excusedBy, usedBy]),
    ),
  }));
}

function sellersOf(facts: readonly Fact[]): readonly string[] {
  const sellers = [...new Set(facts.map(({ seller }) => seller))].filter((seller) => seller !== 'platform');
  return sellers.length === 0 ? ['S-1'] : sellers;
}

function latest(facts: readonly Fact[]): Instant {
  return facts.reduce((most, { at }) => Math.max(most, at), 0);
}
