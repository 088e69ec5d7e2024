import type { Instant } from '../../rulebook/instant.ts';
import type { Head } from '../ledger/gate.ts';
import { insertPolicy, type PolicyRow } from '../ledger/platform-store.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** The latest clock reading at which anybody was judged, or anything reached all sellers; null before the first. */
export async function latestReading(database: Queryable): Promise<Instant | null> {
  const { rows } = await database.query<{ latest: Instant | null }>(
    `select greatest((select max(clock) from sellers where seller_id is not null), (select max(at) from platform_log),
       (select began from installation)) as latest`,
  );
  return rows[0]?.latest ?? null;
}

/** The clock of the installation as whoever passes the gate finds it; −∞ before anything was judged. */
export async function clockOfInstallation(database: Queryable, head: Head, now: Instant): Promise<Instant> {
  return Math.max(
    (head.clock === 'wall' ? now : head.reading) ?? Number.NEGATIVE_INFINITY,
    (await latestReading(database)) ?? Number.NEGATIVE_INFINITY,
  );
}

/** A policy with why the service made it; null where people brought it. */
export type StoredPolicy<Why> = PolicyRow & { readonly activated_at: Instant; readonly shadowed: Why | null };

/** Every policy there is, in order. */
export async function storedPolicies<Why>(database: Queryable): Promise<readonly StoredPolicy<Why>[]> {
  const { rows } = await database.query<StoredPolicy<Why>>(
    'select number, document, effective_from, activated_at, shadowed from policies order by number',
  );
  return rows;
}

type NewPolicy = {
  readonly name: string;
  readonly document: string;
  readonly from: Instant | null;
  readonly shadowed: unknown;
};

/** Puts policies in place of all behind the first so many: none of those may have taken effect. Says so to every server. */
export async function replacePolicies(
  transaction: Transaction,
  kept: number,
  added: readonly NewPolicy[],
  activatedAt: Instant,
): Promise<void> {
  await transaction.query('delete from policies where number > $1', [kept]);
  for (const [index, { name, document, from, shadowed }] of added.entries()) {
    const number = kept + 1 + index;
    await insertPolicy(transaction, { number, name, document, effective_from: from, activatedAt });
    await transaction.query('update policies set shadowed = $2::jsonb where number = $1', [
      number,
      shadowed === null ? null : JSON.stringify(shadowed),
    ]);
  }
}
