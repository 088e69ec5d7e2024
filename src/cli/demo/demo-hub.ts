import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { answerCommands } from '../../service/hub/answer-commands.ts';
import { type DeskCommand, deskCommand } from '../../service/hub/command-contract.ts';
import { findConsignment } from '../../service/hub/consignment-store.ts';
import { planConsignment } from '../../service/hub/plan.ts';
import type { Service } from '../../service/main.ts';
import type { CloudEvent } from '../../simulation/event.ts';
import { namedId } from './named-id.ts';

/** Listings of a shop that its first consignment brings, and how many of each. */
const LISTINGS = 5;
const UNITS = 24;
/** One box is opened to find fewer: so there is a difference to look at. */
const LOST = 2;
const OWNER = 'demonstration';

type Marketplace = { readonly past: readonly CloudEvent[]; readonly shops: ReadonlySet<string> };

/**
 * Fills the hub for the shops that somebody signs in to: what their dispatched orders want lies on its shelves, counted and put away,
 * and a further consignment is on its way. Done through the service like everything else; at a further start it is known already.
 */
export async function stockHub(
  { parts: { hub }, ledger }: Pick<Service, 'parts' | 'ledger'>,
  { past, shops }: Marketplace,
  signal: AbortSignal,
): Promise<void> {
  const now = formatTimestamp(await ledger.clock());
  for (const seller of shops) {
    const listings = dispatchedListings(past, seller).slice(0, LISTINGS);
    if (listings.length === 0 || signal.aborted) continue;
    const lines = listings.map((listing) => ({ listing, quantity: UNITS }));
    const [at = ''] = hub.hubs;
    const first = await plan(hub, seller, 'first', at, [lines, lines]);
    // A shop that may send in nothing has what it has.
    if (first === undefined) continue;
    const desk = { person: OWNER, hub: at };
    for (const { code, box } of first) {
      const found =
        box === 1 ? lines : lines.map((each, index) => ({ ...each, quantity: UNITS - (index === 0 ? LOST : 0) }));
      const command = (kind: string, of: string, more: object = {}): DeskCommand =>
        deskCommand.parse({ id: namedId(seller, code, kind, of), doneAt: now, kind, code, ...more });
      await answerCommands(hub, desk, [
        ...[command('arrive', ''), command('count', '', { found })],
        ...found.map(({ listing, quantity }, index) =>
          command('put_away', listing, { listing, quantity, place: `${box === 1 ? 'A' : 'B'}-0${index + 1}` }),
        ),
        ...(box === first.length ? [command('close', '')] : []),
      ]);
    }
    await plan(hub, seller, 'next', at, [lines]);
  }
}

/** The listings of a shop’s dispatched orders, those of the latest orders first. */
function dispatchedListings(past: readonly CloudEvent[], seller: string): readonly string[] {
  const found = new Set<string>();
  for (const { type, subject, data } of past.toReversed()) {
    if (type !== 'order.placed' || subject !== seller || data['fulfilment'] !== 'dispatched') continue;
    const items = (data['items'] ?? []) as readonly { readonly listingId: string }[];
    for (const { listingId } of items) found.add(listingId);
    if (found.size >= LISTINGS) break;
  }
  return [...found];
}

async function plan(
  hub: Service['parts']['hub'],
  seller: string,
  which: string,
  at: string,
  boxes: readonly (readonly { readonly listing: string; readonly quantity: number }[])[],
) {
  const request = namedId(seller, which);
  const planned = await planConsignment(hub, { seller, person: OWNER }, { request, hub: at, boxes });
  if ('refused' in planned) return undefined;
  const kept = await findConsignment(hub.pool, { seller, consignment: planned.consignment });
  return kept?.boxes;
}
