import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import { newKey } from '../sealing.ts';
import type { LeaveErasure } from './erasure.ts';
import type { IndexedField, OrderOf } from './fields.ts';
import type { KeyContext, KeyRing } from './key-ring/key-ring.ts';
import type { KeyStore } from './key-store.ts';
import { addIndexKey, readIndexKeys } from './keys-store.ts';
import type { SealedAsked, SealedOrder } from './store.ts';

/** What the vault is made of. */
export type VaultParts = {
  /** Connections of the vault's own database role. */
  readonly pool: Pool;
  /** Connections of the role of the job that destroys values: it sets tombstones and reads no value. */
  readonly shredder: Pool;
  readonly leave: LeaveErasure;
  /** Opens the key ring, or has it open. Throws `KeysUnavailable`. */
  readonly ring: () => Promise<KeyRing>;
  readonly store: KeyStore;
  /** Reads sealed values; those who ask at the same time share a question. */
  readonly sealed: (asked: SealedAsked) => Promise<SealedOrder | undefined>;
  /** Those that were needed so far. */
  readonly indexKeys: Map<IndexedField, Buffer>;
  readonly newId: () => string;
  /** Wall time. */
  readonly now: () => Instant;
};

/** What the key of an order is bound to, in the key ring. */
export function contextOfOrder({ seller, order }: OrderOf): KeyContext {
  return { use: 'customer-values', seller, order };
}

/** What the key of a blind index is bound to. */
export function contextOfIndex(field: IndexedField): KeyContext {
  return { use: 'blind-index', field };
}

/** The key of an order out of the key store; undefined: it is not there, so it was destroyed. */
export async function openKey({ ring, store }: VaultParts, of: OrderOf, name: string): Promise<Buffer | undefined> {
  const opened = await ring();
  const wrapped = await store.get(name);
  return wrapped === undefined ? undefined : opened.unwrap(wrapped, contextOfOrder(of));
}

/** The key of a field's blind index; made the first time, and then kept in memory. */
export async function indexKey(parts: VaultParts, field: IndexedField): Promise<Buffer> {
  const held = parts.indexKeys.get(field);
  if (held !== undefined) return held;
  const key = await readIndexKey(parts, field);
  parts.indexKeys.set(field, key);
  return key;
}

async function readIndexKey(parts: VaultParts, field: IndexedField): Promise<Buffer> {
  const { pool, store, ring: open, newId } = parts;
  const ring = await open();
  const known = (await readIndexKeys(pool)).find((each) => each.field === field);
  if (known !== undefined) {
    const wrapped = await store.get(known.key);
    if (wrapped === undefined) throw store.missing();
    return ring.unwrap(wrapped, contextOfIndex(field));
  }
  const made = newKey();
  const wrapped = await ring.wrap(made, contextOfIndex(field));
  const key = newId();
  await store.put(key, wrapped);
  if (await addIndexKey(pool, { field, key, version: wrapped.version })) return made;
  await store.remove(key);
  return readIndexKey(parts, field);
}
