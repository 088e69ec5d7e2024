import { timingSafeEqual } from 'node:crypto';
import { inTransaction } from '../postgres/transaction.ts';
import { depositedFields, INDEXED_FIELDS, type IndexedField, type OrderOf, type PlainValues } from './fields.ts';
import { indexKey, openKey, type VaultParts } from './keys.ts';
import { takeKey } from './keys-store.ts';
import { announceNewKey } from './new-key.ts';
import { blindIndexOf, digestOf, sealValue } from './sealed-value.ts';
import { type KeptTerms, lockOrder, type OrderRow, readOrder, writeVersion } from './store.ts';

/** Values of an order are there; `changed`: they were not before. */
export type Deposited = { readonly version: number; readonly changed: boolean };

/** An order that was erased stays so: what comes late must not bring values back. */
export type DepositRefusal = { readonly refused: 'erased' };

/** What a change was made of is not what is there any more. */
export type ChangedMeanwhile = { readonly refused: 'changed-meanwhile' };

/** How often a deposit that collides with another one is begun again. */
const ATTEMPTS = 8;

/** Seals values of an order in place of those before. The same ones again change nothing. */
export async function deposit(
  parts: VaultParts,
  of: OrderOf,
  values: PlainValues,
  terms?: KeptTerms,
): Promise<Deposited | DepositRefusal> {
  const done = await depositOver(parts, { of, values, terms, over: undefined });
  if ('refused' in done && done.refused === 'changed-meanwhile') throw new Error('nothing was to be replaced');
  return done as Deposited | DepositRefusal;
}

/** The same, where it is said only over one version, and on the terms that it has. */
export async function depositOver(
  parts: VaultParts,
  what: What,
): Promise<Deposited | DepositRefusal | ChangedMeanwhile> {
  const { of } = what;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const row = await readOrder(parts.pool, of);
    if (row !== undefined && row.erased_at !== null) return { refused: 'erased' };
    const held = row?.key ?? undefined;
    const done = held === undefined ? await withNewKey(parts, what) : await withKey(parts, what, held);
    if (done !== 'moved-on') return done;
  }
  throw new Error('a deposit collided with others again and again');
}

type Attempt = Deposited | DepositRefusal | ChangedMeanwhile | 'moved-on';

async function withKey(parts: VaultParts, what: What, held: string): Promise<Attempt> {
  const { of } = what;
  const key = await openKey(parts, of, held);
  if (key !== undefined) return write(parts, { ...what, key, held });
  // Gone because it was wrapped anew or erased in this moment, or because the key store lost it.
  const row = await readOrder(parts.pool, of);
  if (row?.key !== held) return 'moved-on';
  throw parts.store.missing();
}

async function withNewKey(parts: VaultParts, what: What): Promise<Attempt> {
  const { key, announced, drop } = await announceNewKey(parts, what.of);
  const done = await write(parts, { ...what, key, announced: announced.key });
  if (done === 'moved-on' || 'refused' in done) await drop();
  return done;
}

/** What is deposited. */
type What = {
  readonly of: OrderOf;
  readonly values: PlainValues;
  /** Undefined: those that the order has. */
  readonly terms: KeptTerms | undefined;
  /** The version that is to be replaced, where only that one is. */
  readonly over: number | undefined;
};

type Writing = What & {
  readonly key: Buffer;
  /** The name of the key: one that the order has, or one that it may take. */
  readonly held?: string;
  readonly announced?: string;
};

async function write(parts: VaultParts, { of, values, key, held, announced, ...what }: Writing): Promise<Attempt> {
  const digest = digestOf(key, values);
  const indexes = await indexesOf(parts, values);
  const at = parts.now();
  return inTransaction(parts.pool, async (transaction): Promise<Attempt> => {
    const row = await lockOrder(transaction, of);
    if (row.erased_at !== null) return { refused: 'erased' };
    if ((row.key ?? undefined) !== held) return 'moved-on';
    if (what.over !== undefined && row.version !== what.over) return { refused: 'changed-meanwhile' };
    const terms = what.terms ?? termsOf(row);
    const isSame = row.digest !== null && timingSafeEqual(row.digest, digest) && isSameTerms(row, terms);
    if (isSame) return { version: row.version, changed: false };
    const taken = announced === undefined || (await takeKey(transaction, { ...of, key: announced }, at));
    if (!taken) return 'moved-on';
    const version = row.version + 1;
    const sealed = depositedFields(values).map((field) => ({
      field,
      sealed: sealValue(key, { ...of, field, version }, values[field]),
      index: indexes.get(field),
    }));
    await writeVersion(transaction, of, { version, digest, at, values: sealed, ...terms });
    return { version, changed: true };
  });
}

function termsOf({ keep_for: keepFor, erase_by: eraseBy }: OrderRow): KeptTerms {
  return { keepFor: keepFor ?? undefined, eraseBy: eraseBy ?? undefined };
}

function isSameTerms(row: OrderRow, { keepFor, eraseBy }: KeptTerms): boolean {
  return row.keep_for === (keepFor ?? null) && row.erase_by === (eraseBy ?? null);
}

async function indexesOf(parts: VaultParts, values: PlainValues): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for (const field of INDEXED_FIELDS) {
    const plain = values[field];
    if (plain !== undefined) found.set(field, await blindIndex(parts, field, plain));
  }
  return found;
}

/** By which values of one field are found that are equal. */
export async function blindIndex(parts: VaultParts, field: IndexedField, plain: string): Promise<Buffer> {
  return blindIndexOf(await indexKey(parts, field), field, plain);
}
