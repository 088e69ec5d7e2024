import type { LotProposal } from '../../rulebook/stock/lot.ts';
import { reasonOf } from '../../rulebook/stock/lot.ts';
import type { DeskCommand } from './command-contract.ts';
import type { Doing, EntryAbout, Outcome } from './do-command.ts';
import { appendLot } from './lot-store.ts';
import { moveUnits } from './move-units.ts';
import { sentWith } from './parcel-store.ts';
import type { FoundReturn } from './parts.ts';

type OnReturn = Extract<DeskCommand, { kind: 'receive_return' | 'inspect_return' }>;
type Inspection = Extract<OnReturn, { kind: 'inspect_return' }>;

/** Takes a return in, or inspects it: then its units are in the hub again, on a shelf or apart, in the transaction that says so. */
export async function doWithReturn(doing: Doing, found: FoundReturn, command: OnReturn): Promise<Outcome> {
  const { transaction, docket, desk, at, doneAt } = doing;
  const { seller, id, order } = found;
  const within = { transaction, docket, at, doneAt };
  const about: EntryAbout = { order_id: order, return_id: id };
  if (command.kind === 'receive_return') {
    const done = await found.receive(within, desk.person);
    return 'refused' in done ? { about, refused: done.refused } : { about, events: done.events };
  }
  const { outcome, checks, disposition, units, photos = [] } = command;
  const place = disposition === 'restock' ? command.place : null;
  const whole = {
    ...about,
    quantity: units.reduce((sum, { quantity }) => sum + quantity, 0),
    place,
    ground: disposition,
  };
  const [sent = []] = await sentWith(transaction, [{ seller, order }]);
  const said = { outcome, checks, disposition, units, sent, photos, hub: desk.hub };
  const done = await found.inspect(within, desk.person, said);
  if ('refused' in done) return { about: whole, refused: done.refused };
  for (const { listing, quantity } of units) if (quantity > 0) await take(doing, found, command, { listing, quantity });
  return { about: whole, events: done.events };
}

async function take(
  { transaction, desk, at, doneAt }: Doing,
  { seller, id, order }: FoundReturn,
  { disposition, outcome, place }: Inspection,
  { listing, quantity }: { readonly listing: string; readonly quantity: number },
): Promise<void> {
  const of = { seller, hub: desk.hub, listing };
  const to = disposition === 'restock' ? place : undefined;
  const refused = await moveUnits(transaction, of, { kind: 'return', to, quantity });
  if (refused !== undefined) throw new Error('what came back is there');
  if (disposition === 'restock') return;
  // Destroyed is only what somebody else looks at too (reading 124).
  const proposal: LotProposal | undefined =
    disposition === 'dispose' ? { act: 'dispose', ground: 'worthless', quantity, by: desk.person, at } : undefined;
  await appendLot(transaction, { ...of, quantity, why: reasonOf(outcome), since: doneAt, return: id, order, proposal });
}
