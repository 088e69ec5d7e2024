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

/**
 * Brings sellers back as their rows say: the snapshot, and the few events since folded again at the clock readings at which
 * they were judged (F11). What that decides is stored already and is dropped; that it is as much as the row says is
 * checked, so a rulebook that judges the past anew can never go unnoticed.
 */
export async function loadDockets(
  database: Queryable,
  log: PlatformLog,
  rows: readonly SellerRow[],
): Promise<ReadonlyMap<string, Kept>> {
  const kept = new Map<string, Kept>();
  // A seller without events has no snapshot either.
  const old = rows.filter((row) => row.position > 0);
  const snapshots =
    old.length === 0
      ? []
      : await readSnapshots(
          database,
          old.map((row) => row.seller_id),
        );
  const bySeller = new Map(snapshots.map((snapshot) => [snapshot.seller_id, snapshot]));
  for (const row of rows) kept.set(row.seller_id, restore(log, row, bySeller.get(row.seller_id)));
  const behind = old.filter((row) => row.position > (bySeller.get(row.seller_id)?.position ?? 0));
  if (behind.length > 0) {
    const after = behind.map((row) => ({
      seller: row.seller_id,
      position: bySeller.get(row.seller_id)?.position ?? 0,
    }));
    for (const event of await eventsAfter(database, after))
      foldAgain((kept.get(event.seller_id) as Kept).docket, event);
  }
  for (const row of rows) bringUp(kept.get(row.seller_id) as Kept, row);
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

function foldAgain(docket: Docket, event: TailRow): void {
  // Whether it came too early was asked when it came.
  const fact = parseFact(event.body, Number.POSITIVE_INFINITY);
  if (fact.type === 'refused' || fact.type === 'unknown') throw new DamagedLedger(event.seller_id, event.position);
  docket.catchUp(event.platform_version);
  docket.fold(fact as SellerFact, event.judged_at);
}

function bringUp({ docket, decided }: Kept, row: SellerRow): void {
  docket.catchUp(row.platform_version);
  if (row.clock !== null) docket.advance(row.clock);
  if (docket.decided !== row.decided) throw new DamagedLedger(row.seller_id, row.position);
  decided.length = 0;
}

/** The log of a seller does not give what was decided: it was changed from outside, or the rulebook judges it anew. */
export class DamagedLedger extends Error {
  constructor(seller: string, position: number) {
    super(`the ledger of seller ${seller} up to event ${position} does not give the decisions that are stored`);
    this.name = 'DamagedLedger';
  }
}
