import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { answerCommands } from '../../../service/hub/answer-commands.ts';
import { type DeskCommand, deskCommand } from '../../../service/hub/contract.ts';
import type { HubParts } from '../../../service/hub/parts.ts';
import { namedId } from '../named-id.ts';
import type { Cast } from './cast.ts';
import { listingOf, TOLD_ORDERS } from './orders.ts';

/** Picks and packs one parcel and begins another, as at the desk: there is something to hand over, and something half done. */
export async function workAtHub(hub: HubParts, cast: Cast): Promise<void> {
  const { seller, operator, at } = cast;
  const command = (kind: DeskCommand['kind'], code: string, more: object = {}): DeskCommand =>
    deskCommand.parse({ id: namedId(seller, code, kind), doneAt: formatTimestamp(at), kind, code, ...more });
  const { toPick: packed, toPickToo: begun } = TOLD_ORDERS;
  await answerCommands(hub, { person: operator, hub: hub.hubs[0] }, [
    command('start', packed.order),
    command('pick', packed.order, { listing: listingOf(cast, packed) }),
    command('pack', packed.order),
    command('start', begun.order),
  ]);
}
