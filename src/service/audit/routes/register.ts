import type { Pool } from 'pg';
import type { App } from '../../http/registrar.ts';
import type { AuditLog } from '../audit-log.ts';
import { getCheckpoint } from './get-checkpoint.ts';
import { getConsistency } from './get-consistency.ts';
import { getProof } from './get-proof.ts';
import { listAuditKeys } from './list-audit-keys.ts';

/** What the routes of the log are made of. */
export type AuditRoutes = { readonly pool: Pool; readonly log: Pick<AuditLog, 'prover' | 'receiptOf'> };

/**
 * Adds the routes by which anybody checks the log. Checkpoints and proofs are hashes; an entry is proven to whoever has its id,
 * which nobody can guess, and what it says is told to nobody here.
 */
export function registerAuditRoutes(app: App, parts: AuditRoutes): void {
  getCheckpoint(app, parts);
  getProof(app, parts);
  getConsistency(app, parts);
  listAuditKeys(app, parts);
}
