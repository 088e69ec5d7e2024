import type { Queryable } from '../postgres/database.ts';
import { type Leaf, readLeaf } from './leaf.ts';
import { isSame } from './ledger-rows.ts';
import { countDecisions, decisionsAt, eventsAt, type Place } from './ledger-store.ts';
import { type LeafRow, leavesFrom, leavesWaiting } from './store.ts';

/** What of the ledger is not what its leaf says, or has none. */
export type LedgerFinding =
  | {
      readonly code: 'decision-changed' | 'act-changed';
      readonly position: number;
      readonly seller: string;
      readonly number: number;
    }
  | {
      readonly code: 'decision-unrecorded';
      readonly seller: string;
      readonly decided: number;
      readonly recorded: number;
    };

const AT_ONCE = 1_000;

/** Holds the ledger against the leaves about it, which have been found whole before. */
export async function checkLedger(database: Queryable): Promise<LedgerFinding | undefined> {
  const recorded = new Map<string, number>();
  const count = (leaf: Leaf | undefined): void => {
    if (leaf?.kind === 'decision') recorded.set(leaf.seller, (recorded.get(leaf.seller) ?? 0) + 1);
  };
  for (let position = 0; ; position += AT_ONCE) {
    const rows = await leavesFrom(database, position, AT_ONCE);
    const found = await checkSome(database, rows);
    if (found !== undefined) return found;
    for (const { body } of rows) count(readLeaf(body)?.leaf);
    if (rows.length < AT_ONCE) break;
  }
  for (const body of await leavesWaiting(database)) count(readLeaf(body)?.leaf);
  for (const { seller_id: seller, decided, waiting } of await countDecisions(database)) {
    const known = recorded.get(seller) ?? 0;
    if (known + waiting < decided) return { code: 'decision-unrecorded', seller, decided, recorded: known };
  }
  return undefined;
}

async function checkSome(database: Queryable, rows: readonly LeafRow[]): Promise<LedgerFinding | undefined> {
  const said = rows.flatMap(({ position, body }) => {
    const leaf = readLeaf(body)?.leaf;
    return leaf === undefined || position === null ? [] : [{ position, leaf }];
  });
  const places = (kind: Leaf['kind']): readonly Place[] =>
    said.flatMap(({ leaf }) => (leaf.kind === kind ? (placeOf(leaf) ?? []) : []));
  const nameOf = ({ seller, number }: Place): string => `${seller}/${number}`;
  const decisions = new Map(
    (await decisionsAt(database, places('decision'))).map((row) => [
      nameOf({ seller: row.seller_id, number: row.sequence }),
      row,
    ]),
  );
  const events = new Map(
    (await eventsAt(database, places('staff-act'))).map((row) => [
      nameOf({ seller: row.seller_id, number: row.position }),
      row,
    ]),
  );
  for (const { position, leaf } of said) {
    const place = placeOf(leaf);
    if (place === undefined) continue;
    const isDecision = leaf.kind === 'decision';
    const row = isDecision ? decisions.get(nameOf(place)) : events.get(nameOf(place));
    if (!isSame(leaf, row)) return { code: isDecision ? 'decision-changed' : 'act-changed', position, ...place };
  }
  return undefined;
}

/** Which row of the ledger a leaf is about; undefined: it is about none. */
function placeOf(leaf: Leaf): Place | undefined {
  switch (leaf.kind) {
    case 'access':
    case 'label':
    case 'erasure':
      return undefined;
    case 'decision':
      return { seller: leaf.seller, number: leaf.sequence };
    case 'staff-act':
      return { seller: leaf.seller, number: leaf.position };
  }
}
