import { createHash } from 'node:crypto';
import { canonical } from './canonical.ts';
import type { Leaf } from './leaf.ts';
import type { DecisionOfLedger, EventOfLedger } from './ledger-store.ts';

/** The leaf of a decision: SHA-256 over everything that is kept of it, as canonical JSON with the names of the columns. */
export function leafOfDecision(row: DecisionOfLedger): Leaf {
  return { kind: 'decision', at: row.at, seller: row.seller_id, sequence: row.sequence, hash: hashOf(row) };
}

/** The leaf of what somebody of the staff did, as the event that it was recorded as. */
export function leafOfAct(row: EventOfLedger, tagOf: (person: string) => string): Leaf {
  const actor = personOf(row.body);
  return {
    ...{ kind: 'staff-act', at: row.at, seller: row.seller_id, act: row.type, position: row.position },
    ...(actor === undefined ? {} : { actor: UUID.test(actor) ? actor : tagOf(actor) }),
    hash: hashOf(row),
  };
}

/** Whether a row of the ledger is what a leaf says that it was. */
export function isSame(leaf: Leaf, row: DecisionOfLedger | EventOfLedger | undefined): boolean {
  return row !== undefined && 'hash' in leaf && leaf.hash === hashOf(row);
}

/** People of ours have such ids. Another system may call its people by their names. */
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** `by` names a person, or says only that it was somebody of the staff. */
function personOf(body: unknown): string | undefined {
  const { data } = body as { readonly data?: { readonly person?: unknown; readonly by?: unknown } };
  const { person, by } = data ?? {};
  if (typeof person === 'string') return person;
  return typeof by === 'string' && by !== 'staff' ? by : undefined;
}

function hashOf(row: DecisionOfLedger | EventOfLedger): string {
  return createHash('sha256').update(canonical(row)).digest('hex');
}
