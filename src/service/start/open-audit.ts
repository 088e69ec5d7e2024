import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { type AuditLog, createAuditLog } from '../audit/audit-log.ts';
import { followAudit } from '../audit/follow.ts';
import { openSigningKey, type SigningKeyRefusal } from '../audit/signing-key.ts';
import type { Config } from '../config.ts';
import type { Recipient } from '../ledger/relay.ts';
import { deriveKey } from '../sealing.ts';

type Around = {
  readonly pool: Pool;
  readonly config: Pick<Config, 'auditKeyFile' | 'dataDirectory'>;
  readonly secret: string;
  readonly logger: Pick<Logger, 'warn'>;
  readonly now: () => number;
};

/** The tamper-evident log as the service has it, with what puts the ledger's decisions into it. */
type Audit = { readonly pool: Pool; readonly log: AuditLog; readonly follow: Recipient };

/** Opens the log with the key of this server. */
export async function openAudit({
  pool,
  config,
  secret,
  logger,
  now,
}: Around): Promise<Audit | { readonly refused: SigningKeyRefusal }> {
  const signer = await openSigningKey(config.auditKeyFile, config.dataDirectory);
  if ('refused' in signer) return signer;
  const key = deriveKey(secret, 'audit');
  const log = createAuditLog({
    ...{ pool, signer, key, now, server: randomUUID() },
    keyAdded(verifier, since) {
      // The first key of a log is nothing to be told of.
      if (since > 0) logger.warn({ verifier, since }, 'the tamper-evident log is signed by another key from here on');
    },
  });
  return { pool, log, follow: followAudit({ pool, audit: log, key }) };
}
