import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { describeKeyTrouble } from '../../words/vault-en.ts';
import type { Config } from '../config.ts';
import type { NotReady } from '../http/problems.ts';
import type { LeaveErasure } from '../vault/erasure.ts';
import { openVault } from '../vault/open-vault.ts';
import type { Vault } from '../vault/vault.ts';

/** What the vault needs of the rest of the service. */
type Around = {
  /** Connections of the vault's own database role, and of the job's that destroys values. */
  readonly pool: Pool;
  readonly shredder: Pool;
  readonly leave: LeaveErasure;
  readonly config: Pick<Config, 'keyRing' | 'keyStore' | 'dataDirectory'>;
  readonly logger: Pick<Logger, 'warn'>;
  readonly now: () => number;
};

/** The vault as the service has it. */
export type OpenedVault = {
  readonly vault: Vault;
  /** What does not work while keys cannot be had; everything else does. */
  degraded(): Promise<readonly NotReady[]>;
};

/** Opens the vault. Whatever is wrong with its keys is told, and keeps nobody from starting. */
export async function openCustomerVault({ pool, shredder, leave, config, logger, now }: Around): Promise<OpenedVault> {
  const { keyRing, keyStore } = config;
  const dataDirectory = path.resolve(config.dataDirectory);
  const vault = openVault({
    ...{ pool, shredder, leave, keyRing, keyStore, dataDirectory, now },
    newId: randomUUID,
  });
  const degraded = async (): Promise<readonly NotReady[]> => {
    const trouble = await vault.trouble();
    if (trouble === undefined) return [];
    return [{ part: 'keys', detail: describeKeyTrouble(trouble.code, trouble.reason, trouble.place) }];
  };
  const missing = await degraded();
  for (const { detail } of missing) logger.warn({ keys: detail }, 'keys of customer values cannot be used');
  return { vault, degraded };
}
