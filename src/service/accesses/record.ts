import type { Pool } from 'pg';
import { UNWATCHED, type Watched } from '../../rulebook/access-watch/watch.ts';
import { createBatcher } from '../postgres/batcher.ts';
import { asOutage } from '../postgres/outage.ts';
import { inTransaction, type Transaction } from '../postgres/transaction.ts';
import type { Access } from './access.ts';
import { type CountAsked, type CountedBefore, countShown, lockCounts, type Places, placesOf } from './count-store.ts';
import { newSeats } from './seats.ts';
import { insertAccesses } from './store.ts';
import { ALL_PEOPLE, insertAlarms, type KeptWatch, type NewAlarm } from './watch-store.ts';

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

/** How the looks of a person and of all people of their seller stand. */
export type BothWatched = { readonly person: Watched; readonly shop: Watched };

/** What was shown before, and how looks stand. */
export type Counted = CountedBefore & { readonly watched: BothWatched };

/** What comes of a counted access: `watched` where how looks stand has changed, with the alarm if there is one. */
export type SettledAccess = {
  readonly access: Access;
  readonly watched?: BothWatched | undefined;
  readonly alarm?: NewAlarm | undefined;
};

/** An access of somebody of a seller that depends on what was shown before. `settle` may be called again when the commit is tried again. */
export type CountedAccess = CountAsked & { settle(counted: Counted): SettledAccess };

/** Writes accesses down. Each throws when it could not be written; then nothing of a customer may leave. */
export type RecordAccesses = {
  record(access: Access): Promise<void>;
  /** The same of somebody who is shown values in a writing of their own; answers it with their place among those who were. */
  recordShown(access: Access): Promise<Access>;
  /** Counts, decides and writes down as one: of those who ask at the same time none overtakes the count of another. */
  recordCounted(asked: CountedAccess): Promise<Access>;
};

/** One of a commit; what is written down of it is known when it is settled. */
type Item = {
  readonly asked: Access | CountedAccess;
  /** A place among the viewers is wanted, and nothing is counted. */
  readonly isPlaced: boolean;
  settled: Settled | undefined;
};

/** `isGone`: whoever asked was removed before. */
type Settled = SettledAccess & { readonly isGone: boolean };

/** The most of one commit. */
const AT_ONCE = 500;

/**
 * Writes down accesses with their leaves. What it answers comes after the commit, which all who ask at the same time share: only then
 * may anything of a customer leave (guarantee F14).
 */
export function recordTogether(pool: Pool, { writeLeaves, onBlocked, keepHere }: RecordParts): RecordAccesses {
  const commit = createBatcher<Item>(
    (items) =>
      inTransaction(
        pool,
        async (transaction, began) => {
          // Sent one behind the other: the count begins when the lock is there.
          const [counts, places, here] = await Promise.all([
            countAll(transaction, items),
            placeAll(transaction, items),
            keepTeam(transaction, items, keepHere),
            began,
          ]);
          settleAll(items, counts, places, here);
          const accesses = items.map((item) => settled(item).access);
          await Promise.all([
            insertAccesses(transaction, accesses, lastWatched(items)),
            writeLeaves(transaction, accesses),
          ]);
          const alarms = items.flatMap((item) => settled(item).alarm ?? []);
          if (alarms.length > 0) await insertAlarms(transaction, alarms);
          const blocked = accesses.filter(isBlocked);
          if (blocked.length > 0) await onBlocked(transaction, blocked);
        },
        { eager: true },
      ).catch((error: unknown) => {
        throw asOutage(error);
      }),
    AT_ONCE,
  );
  const write = async (asked: Item['asked'], isPlaced = false): Promise<Access> => {
    const item: Item = { asked, isPlaced, settled: undefined };
    await commit(item);
    const { access, isGone } = settled(item);
    if (isGone) throw new AskerGone();
    return access;
  };
  return {
    async record(access) {
      await write(access);
    },
    recordShown: (access) => write(access, true),
    recordCounted: (asked) => write(asked),
  };
}

/** What was shown before to those who depend on it; nobody else counts for their sellers until the transaction ends. */
async function countAll(transaction: Transaction, items: readonly Item[]): Promise<readonly (Counted & Places)[]> {
  const counted = items.flatMap(({ asked }) => (isCounted(asked) ? asked : []));
  if (counted.length === 0) return [];
  const sellers = [...new Set(counted.map(({ seller }) => seller))];
  const [, counts] = await Promise.all([lockCounts(transaction, sellers), countShown(transaction, counted)]);
  return counts.map(({ today, lately, isAgain, own, next, person, shop }) => ({
    ...{ today, lately, isAgain, own, next },
    watched: { person: person ?? UNWATCHED, shop: shop ?? UNWATCHED },
  }));
}

/** The places of those who are not counted: staff in an emergency, one at a time. */
async function placeAll(transaction: Transaction, items: readonly Item[]): Promise<readonly Places[]> {
  const placed = items.flatMap(({ asked, isPlaced }) => (isPlaced && !isCounted(asked) ? asked : []));
  return placed.length === 0 ? [] : placesOf(transaction, placed);
}

/** Who of the people of sellers is still here, and stays until the transaction ends. */
async function keepTeam(
  transaction: Transaction,
  items: readonly Item[],
  keepHere: KeepHere,
): Promise<ReadonlySet<string>> {
  const people = items.flatMap(({ asked }) => (isOfTeam(asked) ? asked.person : []));
  return people.length === 0 ? new Set() : keepHere(transaction, [...new Set(people)]);
}

/** What was shown earlier in the same commit; `isAgain`: that person had looked at that order before, so that it is counted already. */
type Before = { readonly access: Access; readonly isAgain: boolean };

/** In the order in which they came: each counts what those before it are shown, and sits behind them. */
function settleAll(
  items: readonly Item[],
  counts: readonly (Counted & Places)[],
  places: readonly Places[],
  here: ReadonlySet<string>,
): void {
  const before: Before[] = [];
  const seated = newSeats();
  const watched = new Map<string, Watched>();
  let [asking, placed] = [0, 0];
  for (const item of items) {
    const { asked, isPlaced } = item;
    const known = isCounted(asked) ? counts[asking++] : isPlaced ? places[placed++] : undefined;
    const counted = isCounted(asked) ? withThose(before, watched, asked, counts[asking - 1]) : undefined;
    const found = isCounted(asked) && counted !== undefined ? asked.settle(counted) : { access: asked as Access };
    const isGone = isOfTeam(asked) && !here.has(asked.person);
    const access = known === undefined || isGone ? found.access : seated(found.access, known);
    item.settled = isGone ? { access: shownNothing(found.access), isGone } : { ...found, access, isGone };
    if (item.settled.access.shown > 0) before.push({ access: item.settled.access, isAgain: counted?.isAgain ?? false });
    for (const { seller, subject, watched: kept } of watchedOf(item.settled)) watched.set(keyOf(seller, subject), kept);
  }
}

/** How looks stand after one access, under whom it is kept. */
function watchedOf({ access: { seller, person }, watched }: Settled): readonly KeptWatch[] {
  if (watched === undefined) return [];
  return [
    { seller, subject: person, watched: watched.person },
    { seller, subject: ALL_PEOPLE, watched: watched.shop },
  ];
}

/** How looks stand after all of a commit: each once, as the last one left it. */
function lastWatched(items: readonly Item[]): readonly KeptWatch[] {
  const last = new Map<string, KeptWatch>();
  for (const item of items)
    for (const kept of watchedOf(settled(item))) last.set(keyOf(kept.seller, kept.subject), kept);
  return [...last.values()];
}

function keyOf(...names: readonly string[]): string {
  return JSON.stringify(names);
}

function withThose(
  before: readonly Before[],
  watched: ReadonlyMap<string, Watched>,
  { seller, person, order }: CountAsked,
  counted: Counted | undefined,
): Counted {
  if (counted === undefined) throw new Error('an access was not counted');
  const theirs = before.map(({ access }) => access).filter((access) => access.seller === seller);
  const anew = before.filter(({ access, isAgain }) => access.seller === seller && !isAgain);
  return {
    today: counted.today + anew.length,
    lately: counted.lately + anew.filter(({ access }) => access.person === person).length,
    isAgain: counted.isAgain || theirs.some((access) => access.person === person && access.order === order),
    watched: {
      person: watched.get(keyOf(seller, person)) ?? counted.watched.person,
      shop: watched.get(keyOf(seller, ALL_PEOPLE)) ?? counted.watched.shop,
    },
  };
}

function settled({ settled }: Item): Settled {
  if (settled === undefined) throw new Error('an access was not settled');
  return settled;
}

/** Of whoever is not here any more it is written down that they asked, and were shown nothing. */
function shownNothing(access: Access): Access {
  const verdicts = access.verdicts.map(({ field }) => ({ field, verdict: 'refuse', rule: 'person.gone' }) as const);
  return { ...access, verdicts, shown: 0 };
}

function isCounted(asked: Item['asked']): asked is CountedAccess {
  return 'settle' in asked;
}

/** Only people of sellers are counted. */
function isOfTeam(asked: Item['asked']): boolean {
  return isCounted(asked) || asked.role === 'seller-owner' || asked.role === 'seller-member';
}

function isBlocked({ verdicts }: Access): boolean {
  return verdicts.some(({ rule }) => rule.startsWith('block.') || rule === 'watch.again');
}
