import type { ConsignmentCommand } from '../../rulebook/consignments/consignment.ts';
import { differencesOf, totalOf } from '../../rulebook/consignments/consignment.ts';
import { decideConsignment } from '../../rulebook/consignments/decide.ts';
import { ownEvent } from '../events/own-event.ts';
import type { DeskCommand } from './command-contract.ts';
import { consignmentOf, findConsignment, writeConsignment } from './consignment-store.ts';
import type { Doing, EntryAbout, Outcome } from './do-command.ts';
import { moveUnits } from './move-units.ts';
import type { OfConsignment } from './parts.ts';
import { no, ofConsignment } from './refusal.ts';

type OnBox = Extract<DeskCommand, { kind: 'arrive' | 'count' | 'close' | 'put_away' }>;

/** Does something with a box of a consignment, or with the whole consignment by any of its boxes. */
export async function doWithBox(
  doing: Doing,
  of: OfConsignment & { readonly box: number },
  command: OnBox,
): Promise<Outcome> {
  const { transaction, desk, at, doneAt } = doing;
  const { seller, consignment: id, box } = of;
  const about: EntryAbout = { consignment_id: id, box };
  const kept = await findConsignment(transaction, of);
  if (kept === undefined) return { about, refused: no('code-unknown') };
  if (command.kind === 'put_away') return putAway(doing, of, command, kept.row.hub);
  const decided = decideConsignment(consignmentOf(kept), toCommand(command, box), desk.hub);
  if ('refused' in decided) return { about, refused: ofConsignment(id, decided.refused) };
  const { consignment, received } = decided;
  for (const { listing, quantity } of received) {
    const refused = await moveUnits(transaction, { seller, hub: desk.hub, listing }, { kind: 'receive', quantity });
    // Counted lower than before, though what was counted then was put away since.
    if (refused !== undefined) return { about: { ...about, listing_id: listing }, refused };
  }
  await writeConsignment(transaction, of, consignment, at);
  const whole = { ...about, quantity: command.kind === 'count' ? sumOf(command.found) : null };
  if (command.kind !== 'close') return { about: whole, events: [] };
  const { declared, counted } = totalOf(differencesOf(consignment.boxes));
  const told = { consignmentId: id, declared, counted };
  return { about: whole, events: [ownEvent('stock.received', '/service', seller, `received-${id}`, doneAt, told)] };
}

async function putAway(
  { transaction, desk: { hub } }: Doing,
  { seller, consignment, box }: OfConsignment & { readonly box: number },
  { listing, quantity, from, place }: Extract<OnBox, { kind: 'put_away' }>,
  meantFor: string,
): Promise<Outcome> {
  const about: EntryAbout = { consignment_id: consignment, box, listing_id: listing, quantity, place };
  if (meantFor !== hub) return { about, refused: no('consignment-elsewhere', { consignment, hub: meantFor }) };
  const refused = await moveUnits(
    transaction,
    { seller, hub, listing },
    { kind: 'put_away', from, to: place, quantity },
  );
  return refused === undefined ? { about, events: [] } : { about, refused };
}

function toCommand(command: Exclude<OnBox, { kind: 'put_away' }>, box: number): ConsignmentCommand {
  switch (command.kind) {
    case 'arrive':
      return { kind: 'arrive', box };
    case 'count':
      return { kind: 'count', box, found: command.found };
    case 'close':
      return { kind: 'close', missing: command.missing };
  }
}

function sumOf(found: readonly { readonly quantity: number }[]): number {
  return found.reduce((sum, { quantity }) => sum + quantity, 0);
}
