import type { Pool } from 'pg';
import { type Actor, type KeyKind, type KeyScope, NOBODY } from '../../rulebook/accounts/actor.ts';
import { SCOPES_OF_KIND } from '../../rulebook/accounts/permissions.ts';
import type { KeyRefusal } from '../../rulebook/accounts/refusals.ts';
import { type Instant, MINUTE, SECOND } from '../../rulebook/instant.ts';
import type { CarrierBinding } from '../../rulebook/legs.ts';
import { describeError } from '../http/log.ts';
import type { WriteActs } from '../ledger/write-act.ts';
import type { Queryable } from '../postgres/database.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { type ShortCache, shortCache } from '../short-cache.ts';
import { hashToken, newToken } from '../tokens.ts';
import { findKey, insertKey, type Key, noteKeyUse, revokeKey } from './key-store.ts';

/** What a key begins with, so that people and secret scanners recognise one. */
const MARK = 'kt_';

/** How much of a key is shown afterwards. */
const SHOWN = MARK.length + 6;

const SHAPE = /^kt_[A-Za-z0-9_-]{43}$/;

/** The longest time for which another server does not notice that a key was revoked. */
const LIFETIME = 3 * SECOND;

/** What a new key is to be. */
export type WantedKey = {
  readonly kind: KeyKind;
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  /** Of a carrier's that scans labels. */
  readonly carrier?: CarrierBinding | undefined;
  readonly expiresAt?: Instant | undefined;
};

/** A new key; `secret` is what the program sends, and is not to be had again. */
export type CreatedKey = { readonly key: Key; readonly secret: string };

/** What keys need of the rest. */
export type KeysOptions = {
  readonly pool: Pool;
  readonly clock: () => Instant;
  readonly newId: () => string;
  readonly log: { readonly warn: (fields: object, message: string) => void };
  /** Puts who made or revoked a key into the tamper-evident log. */
  readonly writeActs: WriteActs;
};

/**
 * Keys of programs. The API-key plugin of better-auth is not used: for each request it writes the row of the key
 * (`claimUsageInDatabase`), also when it limits nothing, and a key of its belongs to a person and signs in as them.
 */
export type Keys = {
  readonly create: (wanted: WantedKey, by: string) => Promise<CreatedKey | KeyRefusal>;
  readonly revoke: (id: string, by: string) => Promise<boolean>;
  /** Ends a key in the caller's transaction, who writes it into the log. */
  readonly end: (database: Queryable, id: string) => Promise<void>;
  /** The program that a key belongs to, nobody for a wrong, revoked or run out one; at once where the key is at hand. */
  readonly actorOf: (secret: string) => Actor | Promise<Actor>;
  /** Waits for what is still being written. */
  readonly settle: () => Promise<void>;
};

export function createKeys(options: KeysOptions): Keys {
  const { pool, clock, newId, writeActs } = options;
  const uses = keyUses(options);
  const known: ShortCache<Key> = shortCache({
    clock,
    lifetime: LIFETIME,
    most: 10_000,
    load: async (secret) => {
      const key = await findKey(pool, hashToken(secret));
      if (key === undefined || key.revokedAt !== undefined) return undefined;
      uses.note(key);
      return key;
    },
  });

  return {
    async create(wanted, by) {
      const refusal = refuseKey(wanted, clock());
      if (refusal !== undefined) return refusal;
      const { expiresAt, carrier, ...rest } = wanted;
      const secret = `${MARK}${newToken()}`;
      const prefix = secret.slice(0, SHOWN);
      const dates = { createdAt: clock(), ...(expiresAt !== undefined && { expiresAt }) };
      const key: Key = { id: newId(), prefix, ...rest, ...(carrier && { carrier }), createdBy: by, ...dates };
      await inTransaction(pool, async (transaction) => {
        await insertKey(transaction, key, hashToken(secret));
        await writeActs(transaction, [{ act: 'key.made', at: dates.createdAt, by, about: key.id }]);
      });
      return { key, secret };
    },
    async revoke(id, by) {
      const at = clock();
      const revoked = await inTransaction(pool, async (transaction) => {
        const done = await revokeKey(transaction, id, at);
        if (done) await writeActs(transaction, [{ act: 'key.revoked', at, by, about: id }]);
        return done;
      });
      known.clear();
      return revoked;
    },
    async end(database, id) {
      await revokeKey(database, id, clock());
      known.clear();
    },
    actorOf(secret) {
      const key = known.atHand(secret);
      if (key !== undefined) return actorOfKey(key, clock());
      if (!SHAPE.test(secret)) return NOBODY;
      return known.get(secret).then((found) => (found === undefined ? NOBODY : actorOfKey(found, clock())));
    },
    settle: uses.settle,
  };
}

function actorOfKey({ id, kind, scopes, carrier, expiresAt }: Key, now: Instant): Actor {
  if (expiresAt !== undefined && expiresAt <= now) return NOBODY;
  return { kind: 'key', id, keyKind: kind, scopes, ...(carrier && { carrier }) };
}

function refuseKey({ kind, scopes, carrier, expiresAt }: WantedKey, now: Instant): KeyRefusal | undefined {
  const scope = scopes.find((each) => !SCOPES_OF_KIND[kind].includes(each));
  if (scope !== undefined) return { code: 'scope-not-for-kind', scope, kind };
  if (carrier !== undefined && kind !== 'carrier') return { code: 'carrier-not-wanted', kind };
  if (carrier === undefined && scopes.includes('labels:resolve')) return { code: 'carrier-missing' };
  return expiresAt !== undefined && expiresAt <= now ? { code: 'expiry-past' } : undefined;
}

/** Notes the use of keys once a minute, without letting the request wait for it or fail by it. */
function keyUses({ pool, clock, log }: KeysOptions) {
  const writing = new Set<Promise<void>>();
  return {
    note({ id, lastUsedAt }: Key): void {
      const now = clock();
      const before = now - MINUTE;
      if (lastUsedAt !== undefined && lastUsedAt > before) return;
      const written: Promise<void> = noteKeyUse(pool, id, now, before)
        .catch((error: unknown) =>
          log.warn({ part: 'keys', key: id, failure: describeError(error) }, 'use of a key not noted'),
        )
        .finally(() => writing.delete(written));
      writing.add(written);
    },
    async settle(): Promise<void> {
      await Promise.all(writing);
    },
  };
}
