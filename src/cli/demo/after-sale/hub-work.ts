import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { answerCommands } from '../../../service/hub/answer-commands.ts';
import { type DeskCommand, deskCommand } from '../../../service/hub/command-contract.ts';
import type { HubParts } from '../../../service/hub/parts.ts';
import { namedId } from '../named-id.ts';
import type { Cast } from './cast.ts';
import { listingOf, TOLD_ORDERS } from './orders.ts';

/** Picks and packs one parcel and begins another, as at the desk: there is something to hand over, and something half done. */
export async function workAtHub(hub: HubParts, cast: Cast): Promise<void> {
  const { toPick: packed, toPickToo: begun } = TOLD_ORDERS;
  await doAtDesk(hub, cast, [
    commandOf(cast, 'start', packed.order),
    commandOf(cast, 'pick', packed.order, { listing: listingOf(cast, packed) }),
    commandOf(cast, 'pack', packed.order),
    commandOf(cast, 'start', begun.order),
  ]);
}

/** What is done at the desk to a parcel or a return, when the rest is told; told again it is the same. */
export function commandOf(cast: Cast, kind: DeskCommand['kind'], code: string, more: object = {}): DeskCommand {
  const doneAt = formatTimestamp(cast.at);
  return deskCommand.parse({ id: namedId(cast.seller, code, kind), doneAt, kind, code, ...more });
}

/** Does it as the hub's operator does. */
export async function doAtDesk(hub: HubParts, { operator }: Cast, commands: readonly DeskCommand[]): Promise<void> {
  await answerCommands(hub, { person: operator, hub: hub.hubs[0] }, commands);
}
