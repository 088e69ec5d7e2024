import type { DeskCommand } from './command-contract.ts';
import type { Doing, Outcome } from './do-command.ts';
import { appendLot } from './lot-store.ts';
import { moveUnits } from './move-units.ts';

type OnStock = Extract<DeskCommand, { kind: 'count_shelf' | 'quarantine' }>;

/** Does something with what lies on a shelf, whatever parcel or box it came with or goes into. */
export async function doWithStock({ transaction, desk: { hub }, doneAt }: Doing, command: OnStock): Promise<Outcome> {
  const { seller, listing, quantity, place } = command;
  const of = { seller, hub, listing };
  const about = { listing_id: listing, quantity, place };
  if (command.kind === 'count_shelf') {
    const refused = await moveUnits(transaction, of, { kind: 'count', shelf: place, counted: quantity });
    return refused === undefined ? { about, events: [] } : { about, refused };
  }
  const ground = command.why;
  const refused = await moveUnits(transaction, of, { kind: 'quarantine', from: place, quantity });
  if (refused !== undefined) return { about: { ...about, ground }, refused };
  const lot = await appendLot(transaction, { ...of, quantity, why: command.why, since: doneAt });
  return { about: { ...about, ground, lot }, events: [] };
}
