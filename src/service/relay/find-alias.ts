import { timingSafeEqual } from 'node:crypto';
import { type Alias, readAlias } from '../../rulebook/relay/alias.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { aliasOfDigest, endAlias, keepAlias, lastAlias, liveAliases, ownerOfDigest } from './alias-store.ts';
import type { OfThread, RelayParts } from './parts.ts';

/** Whom an address stands for, and in which conversation. */
export type LiveAlias = { readonly alias: Alias; readonly of: OfThread; readonly customer: string };

type Parts = Pick<RelayParts, 'pool' | 'aliases' | 'conversations' | 'customerOf' | 'now'>;

/**
 * Whom an address stands for; undefined: it takes no mail, be it that there is no such alias or that its conversation has closed
 * (policy §5). Looked up is a keyed digest, which nobody can aim at, and what was found is compared in constant time.
 */
export async function findAlias(parts: Parts, address: string, domain: string): Promise<LiveAlias | undefined> {
  const { pool, aliases, conversations, customerOf } = parts;
  const alias = readAlias(address, domain);
  if (alias === undefined) return undefined;
  const digest = aliases.digestOf(alias);
  const seller = await ownerOfDigest(pool, digest);
  const row = seller === undefined ? undefined : await aliasOfDigest(pool, seller, digest);
  if (seller === undefined || row === undefined || row.ended_at !== null) return undefined;
  const of = { seller, order: row.order_id, about: row.about };
  const customer = await customerOf(of);
  if (customer === undefined) return undefined;
  const made = aliases.aliasOf({ ...of, customer, number: row.number });
  if (!timingSafeEqual(Buffer.from(made), Buffer.from(alias))) return undefined;
  if (await conversations.isOpen(of)) return { alias, of, customer };
  await endAlias(pool, of, row.number, parts.now());
  return undefined;
}

/** The alias of a customer in an open conversation: the one it has, or the next after one that has ended. */
export async function takeAlias(parts: Parts, of: OfThread, customer: string): Promise<Alias> {
  const { pool, aliases, now } = parts;
  const last = await lastAlias(pool, of);
  const isNew = last === undefined || last.ended_at !== null;
  const number = (last?.number ?? 0) + (isNew ? 1 : 0);
  const alias = aliases.aliasOf({ ...of, customer, number });
  if (isNew)
    await inTransaction(pool, (transaction) =>
      keepAlias(transaction, of, { number, digest: aliases.digestOf(alias), at: now() }),
    );
  return alias;
}

const PAGE = 200;

/** Ends those whose conversation has closed: opened again, it has another. Asked at each mail as well. Answers how many. */
export async function endAliases(parts: Parts): Promise<number> {
  const { pool, conversations, now } = parts;
  let ended = 0;
  let after: Parameters<typeof liveAliases>[1];
  for (;;) {
    const page = await liveAliases(pool, after, PAGE);
    for (const { number, ...of } of page) {
      if (await conversations.isOpen(of)) continue;
      await endAlias(pool, of, number, now());
      ended += 1;
    }
    after = page.at(-1);
    if (page.length < PAGE) return ended;
  }
}
