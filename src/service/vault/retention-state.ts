import { DAY, HOUR, type Instant } from '../../rulebook/instant.ts';
import { countHeld, countOrders, countOverdue, type OrderCounts, type Overdue } from './kept-store.ts';
import type { VaultParts } from './keys.ts';
import { countByVersion, versionsSeen } from './keys-store.ts';

/** Why values are kept whatever time says. */
export type HeldReason = 'in_case' | 'held_appeal_window' | 'held_appeal' | 'held_case';

/** How long values are kept, as it stands now: counts of orders and of keys. */
export type VaultRetention = OrderCounts & {
  /** Wall time. */
  readonly at: Instant;
  readonly overdue: Overdue;
  readonly held: Readonly<Record<HeldReason, number>>;
  readonly keyVersions: readonly { readonly version: string; readonly keys: number }[];
  readonly rotatedAt: Instant | undefined;
};

/** So far back destroyed orders are counted. */
const COUNTED = 30 * DAY;
/** What is due is late when the job, which comes several times an hour, has not destroyed it within one. */
export const LATE_AFTER = HOUR;

/** Counts what the vault keeps, at a reading of the ledger's clock; by the role that reads no values. */
export async function readRetention(
  { shredder: pool, now }: Pick<VaultParts, 'shredder' | 'now'>,
  clock: Instant,
): Promise<VaultRetention> {
  const at = now();
  const [ledger, wall] = [clock - LATE_AFTER, at - LATE_AFTER];
  const counts = await countOrders(pool, { destroyedSince: at - COUNTED, ledger, wall }, [DAY, 7 * DAY]);
  const overdue = await countOverdue(pool, ledger, wall);
  const held = { in_case: 0, held_appeal_window: 0, held_appeal: 0, held_case: 0 };
  for (const { standing, orders } of await countHeld(pool)) held[standing as HeldReason] = orders;
  const keyVersions = [...(await countByVersion(pool))].map(([version, keys]) => ({ version, keys }));
  const seen = await versionsSeen(pool);
  const rotatedAt = seen.count > 1 ? (seen.latest ?? undefined) : undefined;
  return { at, ...counts, overdue, held, keyVersions, rotatedAt };
}
