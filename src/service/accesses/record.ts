import type { Pool } from 'pg';
import { createBatcher } from '../postgres/batcher.ts';
import { asOutage } from '../postgres/outage.ts';
import { inTransaction, type Transaction } from '../postgres/transaction.ts';
import type { Access } from './access.ts';
import { type CountAsked, countShown, lockCounts, type Shown } from './count-store.ts';
import { insertAccesses } from './store.ts';

/** Puts the leaves of accesses into the tamper-evident log, in the transaction that keeps them. */
export type WriteLeaves = (transaction: Transaction, accesses: readonly Access[]) => Promise<void>;

/** Told, in the transaction that keeps them, of accesses that were stopped by a limit: staff get a case (policy §5, budget). */
export type OnBlocked = (transaction: Transaction, blocked: readonly Access[]) => Promise<void>;

/**
 * Who of these people is still here; until the transaction ends none of them is removed. So whoever asks is either written down before
 * they are removed, or shown nothing.
 */
export type KeepHere = (transaction: Transaction, people: readonly string[]) => Promise<ReadonlySet<string>>;

/** Thrown when whoever asked was removed before it was written down: that they asked is on record, and nothing may leave. */
export class AskerGone extends Error {
  override readonly name = 'AskerGone';
}

/** What accesses are written down with. */
export type RecordParts = {
  readonly writeLeaves: WriteLeaves;
  readonly onBlocked: OnBlocked;
  readonly keepHere: KeepHere;
};

/** What was shown before: since an instant to all people of the seller, and to this one lately, the latest first. */
export type Counted = { readonly today: number; readonly latest: readonly Shown[] };

/** An access that depends on what was shown before. `settle` may be called again when the commit is tried again. */
export type CountedAccess = CountAsked & { settle(counted: Counted): Access };

/** Writes accesses down. Each throws when it could not be written; then nothing of a customer may leave. */
export type RecordAccesses = {
  record(access: Access): Promise<void>;
  /** Counts, decides and writes down as one: of those who ask at the same time none overtakes the count of another. */
  recordCounted(asked: CountedAccess): Promise<Access>;
};

/** One of a commit; counted ones know their access when it is settled. */
type Item = { readonly counted: CountedAccess | undefined; access: Access | undefined; isGone: boolean };

/** The most of one commit. */
const AT_ONCE = 500;

/**
 * Writes down accesses with their leaves. What it answers comes after the commit, which all who ask at the same time share: only then
 * may anything of a customer leave (guarantee F14).
 */
export function recordTogether(pool: Pool, { writeLeaves, onBlocked, keepHere }: RecordParts): RecordAccesses {
  const commit = createBatcher<Item>(
    (items) =>
      inTransaction(pool, async (transaction) => {
        await settleAll(transaction, items);
        await markGone(transaction, items, keepHere);
        const accesses = items.map(settled);
        await Promise.all([insertAccesses(transaction, accesses), writeLeaves(transaction, accesses)]);
        const blocked = accesses.filter(isBlocked);
        if (blocked.length > 0) await onBlocked(transaction, blocked);
      }).catch((error: unknown) => {
        throw asOutage(error);
      }),
    AT_ONCE,
  );
  const written = async (item: Item): Promise<Access> => {
    await commit(item);
    if (item.isGone) throw new AskerGone();
    return settled(item);
  };
  return {
    async record(access) {
      await written({ counted: undefined, access, isGone: false });
    },
    async recordCounted(counted) {
      return written({ counted, access: undefined, isGone: false });
    },
  };
}

/** In the order in which they came: each counts what those before it are shown. */
async function settleAll(transaction: Transaction, items: readonly Item[]): Promise<void> {
  const asked = items.flatMap(({ counted }) => counted ?? []);
  if (asked.length === 0) return;
  const sellers = [...new Set(asked.map(({ seller }) => seller))];
  // Sent one behind the other: the count begins when the lock is there.
  const [, counts] = await Promise.all([lockCounts(transaction, sellers), countShown(transaction, asked)]);
  const before: Access[] = [];
  let place = 0;
  for (const item of items) {
    if (item.counted !== undefined) item.access = item.counted.settle(withThose(before, item.counted, counts[place++]));
    if (item.access !== undefined && item.access.shown > 0) before.push(item.access);
  }
}

function withThose(before: readonly Access[], { seller, person }: CountAsked, counted: Counted | undefined): Counted {
  if (counted === undefined) throw new Error('an access was not counted');
  const theirs = before.filter((access) => access.seller === seller);
  return {
    today: counted.today + theirs.reduce((sum, { shown }) => sum + shown, 0),
    latest: [
      ...theirs
        .filter((access) => access.person === person)
        .toReversed()
        .map(({ order, at, shown }) => ({ order, at, shown })),
      ...counted.latest,
    ],
  };
}

function settled({ access }: Item): Access {
  if (access === undefined) throw new Error('an access was not settled');
  return access;
}

/** Of whoever is not here any more it is written down that they asked, and were shown nothing. */
async function markGone(transaction: Transaction, items: readonly Item[], keepHere: KeepHere): Promise<void> {
  const people = items.map(settled).filter(isOfTeam);
  if (people.length === 0) return;
  const here = await keepHere(transaction, [...new Set(people.map(({ person }) => person))]);
  for (const item of items) {
    const access = settled(item);
    // Tried again, the commit may find them here.
    item.isGone = isOfTeam(access) && !here.has(access.person);
    if (!item.isGone) continue;
    const verdicts = access.verdicts.map(({ field }) => ({ field, verdict: 'refuse', rule: 'person.gone' }) as const);
    item.access = { ...access, verdicts, shown: 0 };
  }
}

function isOfTeam({ role }: Access): boolean {
  return role === 'seller-owner' || role === 'seller-member';
}

function isBlocked({ verdicts }: Access): boolean {
  return verdicts.some(({ rule }) => rule.startsWith('block.'));
}
