import type { Pool } from 'pg';
import type { SellerRole } from '../../rulebook/accounts/actor.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { CONDUCT_KINDS, type ConductKind, type Policy } from '../../rulebook/policy/policy.ts';
import { localDay, startOfLocalDay } from '../../rulebook/zone.ts';
import type { Access } from '../accesses/access.ts';
import { clearShown } from '../accesses/count-store.ts';
import { accessesOfPerson, askersOf, shownTo } from '../accesses/store.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Queryable } from '../postgres/database.ts';
import { seeWork } from './work.ts';

/** What somebody of a seller asked to see of customers on the day on which it was stopped. Never a value. */
export type StoppedDay = {
  readonly person: string;
  readonly role: SellerRole;
  readonly accesses: readonly (Pick<Access, 'id' | 'at' | 'order' | 'purpose'> & {
    readonly verdicts: Access['verdicts'];
  })[];
  readonly all: number;
  readonly shown: number;
  readonly openOrders: number;
  readonly breaches: readonly ConductKind[];
};

/** What cases ask about accesses, and tell them. `access`: the one that was stopped. */
export type AccessesForCases = {
  about(seller: string, access: string): Promise<StoppedDay | undefined>;
  evidenceOf(database: Queryable, policy: Policy, seller: string, access: string): Promise<readonly string[]>;
  breachesOf(policy: Policy): readonly ConductKind[];
  cleared(database: Queryable, seller: string): Promise<void>;
};

/** As many as somebody reads; how many there were stands beside them. */
const LISTED = 100;

export function accessesForCases({ pool, ledger }: { readonly pool: Pool; readonly ledger: Pick<Ledger, 'look'> }) {
  return {
    async about(seller, access) {
      const seen = await ledger.look(seller, (docket) => {
        const { policy } = docket.state;
        return { policy, openOrders: seeWork(docket, policy.customerData).openPaidOrders };
      });
      if (seen === undefined) return undefined;
      const day = await dayOf(pool, seller, access, seen.policy);
      if (day === undefined) return undefined;
      const { rows, all, shown } = await accessesOfPerson(pool, { ...day, most: LISTED });
      return {
        ...{ person: day.person, role: rows[0]?.role ?? 'seller-member', all, shown, openOrders: seen.openOrders },
        accesses: rows.map(({ access_id: id, order_id: order, at, purpose, verdicts }) => ({
          ...{ id, at, order, purpose, verdicts },
        })),
        breaches: breachesOf(seen.policy),
      };
    },
    async evidenceOf(database, policy, seller, access) {
      const day = await dayOf(database, seller, access, policy);
      const shown = day === undefined ? [] : await shownTo(database, day);
      // Whoever was shown nothing was stopped all the same.
      return shown.length === 0 ? [access] : shown;
    },
    breachesOf,
    cleared: clearShown,
  } satisfies AccessesForCases;
}

/** The calendar day of an access, in the marketplace's zone, and who asked. */
async function dayOf(database: Queryable, seller: string, access: string, { zone }: Policy) {
  const asker = (await askersOf(database, seller, [access])).get(access);
  if (asker === undefined) return undefined;
  const day = localDay(zone, asker.at);
  const [from, to]: readonly Instant[] = [startOfLocalDay(zone, day), startOfLocalDay(zone, day + 1)];
  return { seller, person: asker.person, from: from as Instant, to: to as Instant };
}

/** The kinds of conduct that are about customers' data. */
function breachesOf({ conduct }: Policy): readonly ConductKind[] {
  return CONDUCT_KINDS.filter((kind) => conduct[kind].category === 'customer_data');
}
