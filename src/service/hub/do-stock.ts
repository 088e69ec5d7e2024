import type { StockMove } from '../../rulebook/stock/stock.ts';
import type { DeskCommand } from './contract.ts';
import type { Doing, Outcome } from './do-command.ts';
import { moveUnits } from './move-units.ts';

type OnStock = Extract<DeskCommand, { kind: 'count_shelf' | 'quarantine' | 'release' | 'remove' }>;

/** Does something with what lies in the hub, whatever parcel or box it came with or goes into. */
export async function doWithStock({ transaction, desk: { hub } }: Doing, command: OnStock): Promise<Outcome> {
  const { seller, listing, quantity } = command;
  const place = 'place' in command ? command.place : null;
  const about = { listing_id: listing, quantity, place };
  const refused = await moveUnits(transaction, { seller, hub, listing }, toMove(command));
  return refused === undefined ? { about, events: [] } : { about, refused };
}

function toMove(command: OnStock): StockMove {
  const { quantity } = command;
  switch (command.kind) {
    case 'count_shelf':
      return { kind: 'count', shelf: command.place, counted: quantity };
    case 'quarantine':
      return { kind: 'quarantine', from: command.place, quantity };
    case 'release':
      return { kind: 'release', to: command.place, quantity };
    case 'remove':
      return { kind: 'remove', quantity };
  }
}
