import type { Pool } from 'pg';
import { type Actor, NOBODY } from '../../src/rulebook/accounts/actor.ts';
import type { Fact } from '../../src/rulebook/facts.ts';
import { LEASE, relay, toAll } from '../../src/service/ledger/relay.ts';
import { followPayouts, releaseDue } from '../../src/service/payouts/follow.ts';
import { registerPayoutRoutes } from '../../src/service/payouts/routes/register.ts';
import { toCapabilities } from '../../src/service/sellers/view.ts';
import { follower } from '../../src/service/webhooks/follow.ts';
import { day, placed } from '../builders.ts';
import { eventsOf } from '../events-of-facts.ts';
import { LATE, openTestLedger } from '../ledger/drive.ts';
import { sorted } from '../reference/examples.ts';
import { ACTORS, testApp } from '../test-app.ts';

/** A marketplace that pays out, with the API over it. */
export type PayoutShop = Awaited<ReturnType<typeof payoutShop>>;

const WHO: Readonly<Record<string, Actor>> = {
  ...ACTORS,
  other: { kind: 'person', id: 'P-6', role: 'seller-owner', sellerId: 'S-2' },
  payer: { kind: 'key', id: 'K-pay', keyKind: 'integrator', scopes: ['capabilities:read'] },
};

/** A server over the database; the clock moves with the events. Several over one database are several servers. */
export async function payoutShop(pool: Pool) {
  const ledger = await openTestLedger(pool, 'events');
  let now = LATE;
  const parts = { pool, ledger, now: () => now };
  const told = {
    ...{ pool, now: () => now, baseUrl: 'https://trust.example' },
    tell: (seller: string) =>
      ledger.look(seller, ({ clock, views }) => {
        const view = views.capabilities();
        return { at: clock, rung: view.rung, until: view.until, capabilities: toCapabilities(view) };
      }),
  };
  const { app } = testApp({
    authenticate: async (headers) => WHO[headers.get('authorization') ?? ''] ?? NOBODY,
    routes: [(routes) => registerPayoutRoutes(routes, parts)],
  });
  const pass = async () => {
    now += LEASE;
    while ((await relay(pool, toAll([followPayouts(parts), follower(told)]), () => now)) > 0);
  };
  const append = async (facts: readonly Fact[]) => {
    const receipt = await ledger.append(eventsOf(sorted(facts)));
    if (receipt.rejected.length > 0) throw new Error(JSON.stringify(receipt));
  };
  return {
    ...{ ledger, parts, pass, append },
    /** What happened is told and passed on. */
    async tell(...facts: readonly (Fact | readonly Fact[])[]) {
      await append(facts.flat());
      await pass();
    },
    /** Time goes on: another seller's order is placed then. What falls due is run. */
    async until(days: number) {
      await append([placed({ seller: 'S-9', at: day(days), orderId: `clock-${days}` })]);
      const looked = await releaseDue(parts);
      await pass();
      return looked;
    },
    async ask(who: string, query = '', seller = 'S-1') {
      const url = `/v1/sellers/${seller}/payouts${query}`;
      const answer = await app.inject({ method: 'GET', url, headers: { authorization: who } });
      return { status: answer.statusCode, body: JSON.parse(answer.body) };
    },
  };
}
