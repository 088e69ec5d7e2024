import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { SellerRow } from './seller-store.ts';

/** Which clock judges (contract §1). */
export type ClockKind = 'wall' | 'events';

/** What every server must know before it judges anything. */
export type Head = {
  readonly clock: ClockKind;
  /** Whether it holds a simulated marketplace. */
  readonly demonstration: boolean;
  /** The first and the latest reading of the clock; null before the first. */
  readonly began: Instant | null;
  readonly reading: Instant | null;
  readonly platformVersion: number;
  readonly policies: number;
};

/** Any number that nothing else in this database locks. */
const GATE = 7_640_211;

/**
 * Everything that judges a seller passes the gate, many at a time; what reaches all sellers (a weekly record, a context,
 * a policy taking effect) passes alone. So the log of the platform and the logs of the sellers are interleaved the
 * same way for every server, and for a replay (F11). The lock ends with the transaction.
 */
export async function passGate(transaction: Transaction, how: 'many' | 'alone'): Promise<Head> {
  const lock = how === 'many' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  // Two statements in one message: the second one must see what was committed while the first one waited.
  const results: unknown = await transaction.query(`select ${lock}(${GATE}); ${HEAD}`);
  return headOf((results as { rows: HeadRow[] }[])[1]?.rows[0]);
}

/** The head as it is now, without passing the gate. */
export async function readHead(database: Queryable): Promise<Head> {
  const { rows } = await database.query<HeadRow>(HEAD);
  return headOf(rows[0]);
}

/** The head and the rows of the sellers there are of those asked about, in one look: what every reading begins with. */
export async function readHeadAndSellers(
  database: Queryable,
  sellers: readonly string[],
): Promise<{ readonly head: Head; readonly rows: readonly SellerRow[] }> {
  const { rows } = await database.query<HeadRow & { readonly seller: SellerRow | null }>({
    name: 'head-and-sellers',
    text: `select installation.clock, demonstration, began, reading, installation.platform_version, policies,
        case when seller_id is null then null else json_build_object('seller_id', seller_id, 'version', version,
          'position', position, 'platform_version', sellers.platform_version, 'clock', sellers.clock, 'due', due,
          'decided', decided) end as seller
      from installation left join sellers on sellers.seller_id = any($1::text[])`,
    values: [sellers],
  });
  return { head: headOf(rows[0]), rows: rows.flatMap(({ seller }) => (seller === null ? [] : [seller])) };
}

/** Where the installation stands, and a seller; undefined: never heard of. */
export type SellerHead = { readonly head: Head; readonly row: SellerRow | undefined };

/** The same for each of several who look at one seller each. */
export async function readHeads(database: Queryable, sellers: readonly string[]): Promise<readonly SellerHead[]> {
  const { head, rows } = await readHeadAndSellers(database, [...new Set(sellers)]);
  const found = new Map(rows.map((row) => [row.seller_id, row]));
  return sellers.map((seller) => ({ head, row: found.get(seller) }));
}

const HEAD = 'select clock, demonstration, began, reading, platform_version, policies from installation';

type HeadRow = {
  readonly clock: ClockKind;
  readonly demonstration: boolean;
  readonly began: number | null;
  readonly reading: number | null;
  readonly platform_version: number;
  readonly policies: number;
};

function headOf(row: HeadRow | undefined): Head {
  if (row === undefined) throw new Error('this database holds no installation; open the ledger first');
  const { clock, demonstration, began, reading, platform_version, policies } = row;
  return { clock, demonstration, began, reading, platformVersion: platform_version, policies };
}
