import type { ProposalStatus } from '../../rulebook/policy/proposal.ts';
import type { Queryable } from '../postgres/database.ts';

/** A proposal as it is stored. */
export type ProposalRow = {
  readonly id: string;
  readonly policy: string;
  readonly document: string;
  readonly proposed_by: string;
  readonly proposed_at: number;
  readonly reason_ref: string;
  readonly status: ProposalStatus;
  readonly ended_by: string | null;
  readonly ended_at: number | null;
  readonly ended_reason_ref: string | null;
  readonly base: string | null;
  readonly stricter: boolean | null;
  readonly effective_from: number | null;
};

const COLUMNS = `id, policy, document, proposed_by, proposed_at, reason_ref, status, ended_by, ended_at, ended_reason_ref,
  base, stricter, effective_from`;

/** Adds a proposal. */
export async function insertProposal(
  database: Queryable,
  row: Pick<ProposalRow, 'id' | 'policy' | 'document' | 'proposed_by' | 'proposed_at' | 'reason_ref'>,
): Promise<void> {
  await database.query(
    `insert into policy_proposals (id, policy, document, proposed_by, proposed_at, reason_ref)
     values ($1, $2, $3, $4, $5, $6)`,
    [row.id, row.policy, row.document, row.proposed_by, row.proposed_at, row.reason_ref],
  );
}

/** A proposal. */
export async function readProposal(database: Queryable, id: string): Promise<ProposalRow | undefined> {
  const { rows } = await database.query<ProposalRow>(`select ${COLUMNS} from policy_proposals where id = $1`, [id]);
  return rows[0];
}

/** A proposal that nobody else changes until the transaction ends. */
export async function lockProposal(database: Queryable, id: string): Promise<ProposalRow | undefined> {
  const { rows } = await database.query<ProposalRow>(
    `select ${COLUMNS} from policy_proposals where id = $1 for update`,
    [id],
  );
  return rows[0];
}

/** The same file, proposed by the same person and not decided yet: a second press. */
export async function sameProposal(
  database: Queryable,
  { proposed_by: person, document }: Pick<ProposalRow, 'proposed_by' | 'document'>,
): Promise<ProposalRow | undefined> {
  const { rows } = await database.query<ProposalRow>(
    `select ${COLUMNS} from policy_proposals where status = 'proposed' and proposed_by = $1 and document = $2 limit 1`,
    [person, document],
  );
  return rows[0];
}

/** What waits to be decided, the oldest first. */
export async function openProposals(database: Queryable): Promise<readonly ProposalRow[]> {
  const { rows } = await database.query<ProposalRow>(
    `select ${COLUMNS} from policy_proposals where status = 'proposed' order by proposed_at, id limit 100`,
  );
  return rows;
}

/** What was decided, the latest first. */
export async function endedProposals(database: Queryable, most: number): Promise<readonly ProposalRow[]> {
  const { rows } = await database.query<ProposalRow>(
    `select ${COLUMNS} from policy_proposals where status <> 'proposed' order by ended_at desc, id limit $1`,
    [most],
  );
  return rows;
}

/** Those that became versions, by the version. */
export async function activatedProposals(database: Queryable): Promise<ReadonlyMap<string, ProposalRow>> {
  const { rows } = await database.query<ProposalRow>(
    `select ${COLUMNS} from policy_proposals where status = 'activated' order by ended_at`,
  );
  return new Map(rows.map((row) => [row.policy, row]));
}

type Ending = Pick<
  ProposalRow,
  'id' | 'status' | 'ended_by' | 'ended_at' | 'ended_reason_ref' | 'base' | 'stricter' | 'effective_from'
>;

/** Writes how a proposal ended. */
export async function endProposal(database: Queryable, ending: Ending): Promise<void> {
  const { id, status, ended_by, ended_at, ended_reason_ref, base, stricter, effective_from } = ending;
  await database.query(
    `update policy_proposals set status = $2, ended_by = $3, ended_at = $4, ended_reason_ref = $5, base = $6, stricter = $7,
       effective_from = $8 where id = $1`,
    [id, status, ended_by, ended_at, ended_reason_ref, base, stricter, effective_from],
  );
}
