import type { Docket } from '../../rulebook/docket.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { readIdentifiers } from '../../rulebook/links/identifiers.ts';
import { isStrong, type Link, weighLink } from '../../rulebook/links/weigh.ts';
import { ownEvent } from '../events/own-event.ts';
import { digestOf } from './digest.ts';
import { bannedSharers, eventAt, insertIdentifiers, nameOf, othersInGoodStanding } from './identifier-store.ts';
import { insertLink, isUnrelated, type NewLink } from './link-store.ts';
import type { LinkParts } from './parts.ts';

/** More links than this are found of nobody at once: the strongest tell enough. */
const MOST_LINKS = 10;

/**
 * Looks at what a registration tells: keeps the identifiers, compares all that is known of the account with accounts that
 * are suspended or removed, and records what it finds. The same registration again finds nothing new.
 */
export async function detectLinks(parts: LinkParts, seller: string, position: number): Promise<void> {
  const { pool, key } = parts;
  const event = await eventAt(pool, seller, position);
  const identifiers = readIdentifiers(event?.data['identifiers']);
  if (event === undefined || identifiers.length === 0) return;
  const digests = identifiers.map((identifier) => digestOf(key, identifier));
  await insertIdentifiers(pool, seller, digests, event.at);
  for (const [other, link] of await linksOf(parts, seller))
    await keepLink(parts, { seller, other, ...told(link), weighed: link.signals }, ({ at }) => [
      ownEvent('account.linked', '/service', seller, parts.newId(), at, { otherSeller: other, ...told(link) }),
    ]);
}

/** With whom a seller shares signals, the strongest first. */
async function linksOf(
  { pool, ledger }: LinkParts,
  seller: string,
): Promise<readonly (readonly [other: string, link: Link])[]> {
  const sharers = await bannedSharers(pool, seller);
  if (sharers.length === 0) return [];
  const others = await othersInGoodStanding(pool, seller);
  const byOwner = Map.groupBy(sharers, ({ owner }) => owner);
  const found = [...byOwner].map(([owner, shared]) => {
    const counted = shared.map((each) => ({ signal: each.signal, others: others.get(nameOf(each)) ?? 0 }));
    return [owner, weighLink(counted)] as const;
  });
  const strongest = found.toSorted(([, one], [, other]) => other.strength - one.strength).slice(0, MOST_LINKS);
  const banned: (readonly [string, Link])[] = [];
  // The column that was searched by is for lists; the truth is in the state.
  for (const [owner, link] of strongest) if ((await ledger.look(owner, isBanned)) === true) banned.push([owner, link]);
  return banned;
}

function isBanned({ views }: Docket): boolean {
  const { rung } = views.capabilities();
  return rung === 'suspended' || rung === 'removed';
}

function told({ strength, signals }: Link) {
  return { signals: signals.map(({ signal }) => signal), strength };
}

/** A link that was found, or told. */
export type Found = Pick<NewLink, 'strength' | 'weighed'> & {
  readonly seller: string;
  readonly other: string;
  readonly signals: readonly string[];
};

/**
 * Keeps a link, and with it the events that tell of it, in one transaction: once for each pair and set of signals, and
 * not at all where people have found that different people are behind the two accounts.
 */
export async function keepLink(
  { ledger }: Pick<LinkParts, 'ledger'>,
  { seller, other, signals, strength, weighed }: Found,
  events: (standing: { readonly at: Instant }) => readonly Record<string, unknown>[],
): Promise<void> {
  await ledger.record<'known'>(seller, async ({ state }, at, transaction) => {
    if (await isUnrelated(transaction, seller, other)) return { refused: 'known' };
    const raised = isStrong({ strength, signals }, state.policy.ladder.link);
    const sorted = [...new Set(signals)].toSorted();
    const link = { seller_id: seller, other_seller: other, signals: sorted, strength, weighed, raised, linked_at: at };
    return (await insertLink(transaction, link)) ? { events: events({ at }) } : { refused: 'known' };
  });
}
