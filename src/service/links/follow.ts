import { detectLinks, keepLink } from './detect.ts';
import { eventAt } from './identifier-store.ts';
import { findLink } from './link-store.ts';
import type { LinkParts } from './parts.ts';

/** What the outbox brings. */
type Message = { readonly seller_id: string; readonly key: string; readonly topic: string; readonly body: unknown };

/**
 * Follows the ledger: looks for links when a registration tells identifiers, keeps those that integrations tell, and tells
 * the seller of a link that is put before people. A message that comes twice does nothing the second time.
 */
export function followLinks(parts: LinkParts): (message: Message) => Promise<void> {
  return async ({ seller_id: seller, key, topic, body }) => {
    if (topic !== 'event') return;
    const { type } = body as { readonly type?: unknown };
    const position = Number(key.slice(key.lastIndexOf('/') + 1));
    if (type === 'seller.registered') await detectLinks(parts, seller, position);
    if (type === 'account.linked') await takeLink(parts, seller, position);
  };
}

async function takeLink(parts: LinkParts, seller: string, position: number): Promise<void> {
  const event = await eventAt(parts.pool, seller, position);
  if (event === undefined) return;
  const { otherSeller: other, signals, strength } = event.data as LinkTold;
  const names = [...new Set(signals)];
  // One that was found here is kept already.
  await keepLink(parts, { seller, other, signals: names, strength, weighed: null }, () => []);
  const link = await findLink(parts.pool, seller, other, names);
  if (link?.raised !== true || link.outcome !== null) return;
  const { number, linked_at: at } = link;
  await parts.raised({ seller, number, signals: link.signals, at });
}

type LinkTold = { readonly otherSeller: string; readonly signals: readonly string[]; readonly strength: number };
