import { Docket } from '../../rulebook/docket.ts';
import type { DocketSnapshot } from '../../rulebook/docket-snapshot.ts';
import { parseFact } from '../../rulebook/facts/parse.ts';
import type { SellerFact } from '../../rulebook/facts.ts';
import type { Judged } from '../../rulebook/marketplace.ts';
import type { PlatformLog } from '../../rulebook/platform-log.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Kept } from './docket-cache.ts';
import { eventsAfter, type TailRow } from './event-store.ts';
import type { SellerRow } from './seller-store.ts';
import { readSnapshots, type SnapshotRow } from './snapshot-store.ts';

/** Sellers brought back, and those that cannot be. */
type Loaded = {
  readonly kept: ReadonlyMap<string, Kept>;
  readonly damaged: ReadonlyMap<string, DamagedLedger>;
};

/**
 * Brings sellers back as their rows say: the snapshot, and the few events since folded again at the clock readings at which
 * they were judged (F11). What that decides is stored already and is dropped; that it is as much as the row says is
 * checked, so a rulebook that judges the past anew can never go unnoticed. It is one seller that is damaged then: whoever
 * works on many goes on with the others.
 */
export async function loadDockets(database: Queryable, log: PlatformLog, rows: readonly SellerRow[]): Promise<Loaded> {
  // A seller without events has no snapshot either.
  const old = rows.filter((row) => row.position > 0).map((row) => row.seller_id);
  const snapshots = new Map(
    (old.length === 0 ? [] : await readSnapshots(database, old)).map((snapshot) => [snapshot.seller_id, snapshot]),
  );
  const tails = new Map<string, TailRow[]>();
  const behind = rows
    .map(({ seller_id: seller, position }) => ({ seller, position, from: snapshots.get(seller)?.position ?? 0 }))
    .filter(({ position, from }) => position > from);
  if (behind.length > 0)
    for (const event of await eventsAfter(database, behind)) {
      const tail = tails.get(event.seller_id);
      if (tail === undefined) tails.set(event.seller_id, [event]);
      else tail.push(event);
    }
  const kept = new Map<string, Kept>();
  const damaged = new Map<string, DamagedLedger>();
  for (const row of rows) {
    const { seller_id: seller } = row;
    try {
      kept.set(seller, foldAgain(log, row, snapshots.get(seller), tails.get(seller) ?? []));
    } catch (error) {
      damaged.set(seller, error instanceof DamagedLedger ? error : new DamagedLedger(row, error));
    }
  }
  return { kept, damaged };
}

function foldAgain(
  log: PlatformLog,
  row: SellerRow,
  snapshot: SnapshotRow | undefined,
  tail: readonly TailRow[],
): Kept {
  const kept = restore(log, row, snapshot);
  const { docket, decided } = kept;
  for (const { body, platform_version, judged_at } of tail) {
    // Whether it came too early was asked when it came.
    const fact = parseFact(body, Number.POSITIVE_INFINITY);
    if (fact.type === 'refused' || fact.type === 'unknown') throw new DamagedLedger(row);
    docket.catchUp(platform_version);
    docket.fold(fact as SellerFact, judged_at);
  }
  docket.catchUp(row.platform_version);
  if (row.clock !== null) docket.advance(row.clock);
  if (docket.decided !== row.decided) throw new DamagedLedger(row);
  decided.length = 0;
  return kept;
}

function restore(log: PlatformLog, row: SellerRow, snapshot: SnapshotRow | undefined): Kept {
  const decided: Judged[] = [];
  const deliver = (judged: Judged): void => {
    decided.push(judged);
  };
  const docket =
    snapshot === undefined
      ? new Docket(row.seller_id, log, deliver)
      : Docket.restore(JSON.parse(snapshot.body) as DocketSnapshot, log, deliver);
  return {
    docket,
    decided,
    version: row.version,
    position: row.position,
    due: row.due,
    changed: false,
    snapshotPosition: snapshot?.position ?? 0,
    snapshotLength: snapshot?.body.length ?? 0,
  };
}

/** The log of a seller does not give what was decided: it was changed from outside, or the rulebook judges it anew. */
export class DamagedLedger extends Error {
  constructor({ seller_id, position }: SellerRow, cause?: unknown) {
    super(`the ledger of seller ${seller_id} up to event ${position} does not give the decisions that are stored`, {
      cause,
    });
    this.name = 'DamagedLedger';
  }
}
