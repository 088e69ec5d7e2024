import { type Acting, actWithin, type Within } from './act.ts';
import { type HubInspection, hubInspection, receipt } from './deeds.ts';
import { findByCode } from './find.ts';
import type { ReturnParts } from './parts.ts';
import type { HubRefusal } from './refusal.ts';
import { findReturn, type OfReturn } from './store.ts';

type Acted = { readonly events: readonly Record<string, unknown>[] } | { readonly refused: HubRefusal };

/** What a desk of a hub does to one return, in a transaction of its own that has the seller alone. */
export type ReturnAtHub = OfReturn & {
  readonly order: string;
  /** When the last thing was done with it: nothing at a hub was done before. */
  readonly since: number;
  readonly receive: (within: Omit<Within, 'policy'>, by: string) => Promise<Acted>;
  readonly inspect: (within: Omit<Within, 'policy'>, by: string, found: HubInspection) => Promise<Acted>;
};

/** The return that something scanned stands for: its code, or its seller and id with a tilde between, as lists of the hub name it. */
export async function returnAtHub(
  parts: ReturnParts,
  text: string,
): Promise<ReturnAtHub | { readonly refused: 'return-code-unreadable' | 'return-code-unknown' }> {
  const [seller = '', id = '', more] = text.split('~');
  const isNamed = id !== '' && more === undefined;
  const of = isNamed ? { seller, id } : await findByCode(parts, text);
  if (of === 'no-code') return { refused: 'return-code-unreadable' };
  const row = of === undefined ? undefined : await findReturn(parts.pool, of);
  if (of === undefined || row === undefined) return { refused: 'return-code-unknown' };
  const policy = await parts.policy();
  const acting = (by: string): Acting & { readonly by: string } => ({ of, party: 'hub', seen: undefined, by });
  return {
    ...of,
    order: row.order_id,
    since: row.received_at ?? row.sent_at ?? row.requested_at,
    receive: (within, by) => actWithin(parts, { ...within, policy }, acting(by), receipt(parts, acting(by))),
    inspect: (within, by, found) =>
      actWithin(parts, { ...within, policy }, acting(by), hubInspection(parts, acting(by), found)),
  };
}
