import { DAY, type Instant } from '../../rulebook/instant.ts';
import type { VaultParts } from './keys.ts';
import { countByVersion, versionsSeen } from './keys-store.ts';
import { countOrders } from './retention-store.ts';

/** How long values are kept, as it stands now: counts of orders and of keys. */
export type RetentionState = {
  /** Wall time. */
  readonly at: Instant;
  readonly holding: number;
  readonly waiting: number;
  readonly destroyed: number;
  readonly keyVersions: readonly { readonly version: string; readonly keys: number }[];
  readonly rotatedAt: Instant | undefined;
};

/** So far back destroyed orders are counted. */
const COUNTED = 30 * DAY;

/** Counts what the vault keeps. */
export async function readRetentionState({ pool, now }: Pick<VaultParts, 'pool' | 'now'>): Promise<RetentionState> {
  const at = now();
  const [counts, versions, seen] = [
    await countOrders(pool, at - COUNTED),
    await countByVersion(pool),
    await versionsSeen(pool),
  ];
  const keyVersions = [...versions].map(([version, keys]) => ({ version, keys }));
  return { at, ...counts, keyVersions, rotatedAt: seen.count > 1 ? (seen.latest ?? undefined) : undefined };
}
