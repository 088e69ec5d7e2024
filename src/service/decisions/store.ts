import { z } from 'zod';
import type { Instant } from '../../rulebook/instant.ts';
import { LAST_INSTANT } from '../../rulebook/timestamp.ts';
import type { Queryable } from '../postgres/database.ts';

/** The place of a decision in the record: time, seller, number of the action, place in the seller's order. */
export const decisionKey = z.tuple([z.int(), z.string().max(64), z.int32(), z.int32()]);
type DecisionKey = z.infer<typeof decisionKey>;

/** A decision of the record. `line` is that of the contract, byte for byte. */
export type RecordedDecision = { readonly key: DecisionKey; readonly line: string };

/** Which decisions are wanted: of one seller or of all, at `from` or later, before `to`, after a place in the record. */
export type DecisionsWanted = {
  readonly seller: string | undefined;
  readonly from: Instant | undefined;
  readonly to: Instant | undefined;
  readonly after: DecisionKey | undefined;
};

type Row = { readonly seller_id: string; readonly sequence: number; at: number; action_number: number; line: string };

/** Before every decision that there can be. */
const BEGINNING: DecisionKey = [-1, '', 0, 0];

/** The next decisions of the record, at most `limit`, in the order of the contract. */
export async function readDecisions(
  database: Queryable,
  { seller, from = 0, to = LAST_INSTANT + 1, after = BEGINNING }: DecisionsWanted,
  limit: number,
): Promise<readonly RecordedDecision[]> {
  const [at, lastSeller, action, sequence] = after;
  // Rows are looked up from an instant on; the place within that instant is told apart afterwards.
  const start = Math.max(from, at);
  const { rows } =
    seller === undefined
      ? await database.query<Row>({
          name: 'decisions-of-all',
          text: OF_ALL,
          values: [start, to, at, lastSeller, action, sequence, limit],
        })
      : await database.query<Row>({
          name: 'decisions-of-seller',
          text: OF_SELLER,
          values: [seller, start, to, at, action, sequence, limit],
        });
  return rows.map((row) => ({ key: [row.at, row.seller_id, row.action_number, row.sequence], line: row.line }));
}

// The contract orders sellers by the codes of their characters, whatever the language of the database.
const OF_ALL = `select seller_id, sequence, at, action_number, line from decisions
  where at >= $1 and at < $2 and (at, seller_id collate "C", action_number, sequence) > ($3, $4, $5, $6)
  order by at, seller_id collate "C", action_number, sequence
  limit $7`;

const OF_SELLER = `select seller_id, sequence, at, action_number, line from decisions
  where seller_id = $1 and at >= $2 and at < $3 and (at, action_number, sequence) > ($4, $5, $6)
  order by at, action_number, sequence
  limit $7`;
