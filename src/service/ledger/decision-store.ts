import type { Transaction } from '../postgres/transaction.ts';

/** A decision as the ledger keeps it. */
export type DecisionRow = {
  readonly seller: string;
  /** From 1, in the seller's order. */
  readonly sequence: number;
  readonly at: number;
  readonly actionNumber: number;
  readonly decision: string;
  /** The line of the contract, byte for byte. */
  readonly line: string;
  /** How it came about, with the evidence as it was. JSON. */
  readonly trace: string;
  readonly position: number;
  readonly platformVersion: number;
};

const INSERT = `insert into decisions
    (seller_id, sequence, at, action_number, decision, line, trace, position, platform_version)
  select seller_id, sequence, at, action_number, decision, line, trace::jsonb, position, platform_version
  from unnest($1::text[], $2::int4[], $3::int8[], $4::int4[], $5::text[], $6::text[], $7::text[], $8::int8[], $9::int8[])
    as input (seller_id, sequence, at, action_number, decision, line, trace, position, platform_version)`;

/** Stores decisions. Fails when one is there already: nothing is decided twice. */
export async function insertDecisions(transaction: Transaction, rows: readonly DecisionRow[]): Promise<void> {
  const values = [
    rows.map((row) => row.seller),
    rows.map((row) => row.sequence),
    rows.map((row) => row.at),
    rows.map((row) => row.actionNumber),
    rows.map((row) => row.decision),
    rows.map((row) => row.line),
    rows.map((row) => row.trace),
    rows.map((row) => row.position),
    rows.map((row) => row.platformVersion),
  ];
  await transaction.query({ name: 'insert-decisions', text: INSERT, values });
}
