import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { type ClockKind, passGate } from './gate.ts';
import { insertPolicy, openInstallation } from './platform-store.ts';

/** What an installation is made with, the first time. */
export type FirstSettings = {
  /** `wall` if nothing else is asked for. */
  readonly clock: ClockKind | undefined;
  /** The policy that is in force from the beginning: its name, and its file's text, which has been checked. */
  readonly policy: { readonly name: string; readonly document: string };
  /** Whether it holds a simulated marketplace: such a one and a real one never share an installation. */
  readonly demonstration?: boolean;
};

/** An installation is not what was asked for, and stays what it is. */
export type InstallationRefusal =
  | { readonly code: 'other-clock'; readonly has: ClockKind; readonly asked: ClockKind }
  | { readonly code: 'holds-demonstration' }
  | { readonly code: 'holds-no-demonstration' };

/**
 * Makes the installation in a migrated database, or finds it made: safe when several servers start at once. A
 * clock, once chosen, stays.
 */
export async function setUpInstallation(
  pool: Pool,
  settings: FirstSettings,
  now: Instant,
): Promise<{ readonly clock: ClockKind } | InstallationRefusal> {
  return inTransaction(pool, async (transaction) => {
    const { demonstration = false } = settings;
    await openInstallation(transaction, settings.clock ?? 'wall', demonstration, now);
    const head = await passGate(transaction, 'alone');
    if (head.demonstration !== demonstration)
      return { code: head.demonstration ? 'holds-demonstration' : 'holds-no-demonstration' };
    if (settings.clock !== undefined && settings.clock !== head.clock)
      return { code: 'other-clock', has: head.clock, asked: settings.clock };
    if (head.policies === 0)
      await insertPolicy(transaction, { ...settings.policy, number: 1, effective_from: null, activatedAt: now });
    return { clock: head.clock };
  });
}
