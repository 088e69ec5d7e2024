import { decideLot, type LotCommand } from '../../rulebook/stock/decide-lot.ts';
import type { LotAct } from '../../rulebook/stock/lot.ts';
import type { DeskCommand } from './command-contract.ts';
import type { Doing, DoneKind, Outcome } from './do-command.ts';
import { findLot, lotOf, writeLot } from './lot-store.ts';
import { moveUnits } from './move-units.ts';
import { no, ofLot } from './refusal.ts';

type OnLot = Extract<DeskCommand, { kind: 'release' | 'send_back' | 'dispose' | 'confirm' | 'keep' }>;

/** Does something with units that lie apart: they go back among the stock, to their seller or out of the world, or stay. */
export async function doWithLot({ transaction, desk, at }: Doing, command: OnLot): Promise<Outcome> {
  const { seller, lot: number } = command;
  const row = await findLot(transaction, seller, number);
  if (row === undefined) return { about: { lot: number }, refused: no('unknown-lot') };
  const listing = row.listing_id;
  const proposed = row.proposal ?? undefined;
  const { quantity, ground } =
    'quantity' in command ? command : { quantity: proposed?.quantity, ground: proposed?.ground };
  const place = command.kind === 'release' ? command.place : proposed?.place;
  const about = {
    ...{ lot: number, listing_id: listing, quantity: quantity ?? null, ground: ground ?? null, place: place ?? null },
    return_id: row.return_id,
  };
  if (row.hub !== desk.hub) return { about, refused: no('lot-elsewhere', { listing, hub: row.hub }) };
  const decided = decideLot(lotOf(row), toCommand(command), { by: desk.person, at });
  if ('refused' in decided) return { about, refused: ofLot(listing, decided.refused) };
  const { lot, moved } = decided;
  if (moved !== undefined) {
    const refused = await moveUnits(transaction, { seller, hub: row.hub, listing }, moved);
    if (refused !== undefined) throw new Error('what a lot has lies apart');
  }
  const act = (command.kind === 'confirm' || command.kind === 'keep' ? proposed?.act : command.kind) ?? 'release';
  await writeLot(transaction, { seller, lot: number }, lot, { at, act });
  return { about, events: [], done: doneOf(command, act, moved !== undefined) };
}

/** What is asked for is not done: that is for the one who confirms it. */
function doneOf({ kind }: OnLot, act: LotAct, isMoved: boolean): DoneKind {
  if (kind === 'keep') return 'keep';
  if (isMoved) return act;
  return act === 'release' ? 'ask_release' : 'ask_dispose';
}

function toCommand(command: OnLot): LotCommand {
  switch (command.kind) {
    case 'release':
      return { kind: 'release', quantity: command.quantity, ground: command.ground, place: command.place };
    case 'send_back':
    case 'dispose':
      return { kind: command.kind, quantity: command.quantity, ground: command.ground };
    case 'confirm':
    case 'keep':
      return { kind: command.kind };
  }
}
