import type { Instant } from '../instant.ts';
import { LOT_GROUNDS, type Lot, type LotAct, type LotGround, type QuarantineReason } from './lot.ts';
import type { StockMove } from './stock.ts';

/** What is done with a lot. `confirm` and `keep` are said to what somebody has asked for. */
export type LotCommand = Taking | { readonly kind: 'confirm' } | { readonly kind: 'keep' };

type Taking =
  | { readonly kind: 'release'; readonly quantity: number; readonly ground: LotGround; readonly place: string }
  | { readonly kind: 'send_back' | 'dispose'; readonly quantity: number; readonly ground: LotGround };

/** Why it is not done. */
export type LotRefusal =
  | { readonly code: 'lot-over' }
  | { readonly code: 'lot-too-few'; readonly there: number }
  /** The reason given is none for this. */
  | { readonly code: 'ground-otherwise'; readonly act: LotAct }
  /** Something is asked for already: it is confirmed or dropped first. */
  | { readonly code: 'lot-asked'; readonly act: LotAct }
  | { readonly code: 'nothing-asked' }
  /** Whoever asked does not confirm. */
  | { readonly code: 'same-person'; readonly act: LotAct };

/** The lot after it; `moved` says what of the stock moves, undefined: nothing yet. */
export type LotDecided = { readonly lot: Lot; readonly moved: (StockMove & { readonly quantity: number }) | undefined };

/**
 * Whether two people have to look: what is destroyed is a seller's property and gone, and what may be counterfeit or was recalled would go
 * to customers (reading 124).
 */
export function needsTwo(act: LotAct, why: QuarantineReason): boolean {
  return act === 'dispose' || (act === 'release' && (why === 'counterfeit' || why === 'recalled'));
}

/** What becomes of a lot. `by`: who does it; `at`: the clock. */
export function decideLot(
  lot: Lot,
  command: LotCommand,
  { by, at }: { readonly by: string; readonly at: Instant },
): LotDecided | { readonly refused: LotRefusal } {
  if (lot.left === 0) return { refused: { code: 'lot-over' } };
  const { proposal } = lot;
  if (command.kind === 'keep') {
    if (proposal === undefined) return { refused: { code: 'nothing-asked' } };
    return { lot: { ...lot, proposal: undefined }, moved: undefined };
  }
  if (command.kind === 'confirm') {
    if (proposal === undefined) return { refused: { code: 'nothing-asked' } };
    const { act, quantity, place } = proposal;
    if (proposal.by === by) return { refused: { code: 'same-person', act } };
    return takeOut(lot, act, quantity, place);
  }
  const { kind: act, quantity, ground } = command;
  if (proposal !== undefined) return { refused: { code: 'lot-asked', act: proposal.act } };
  if (!isGroundFor(act, ground)) return { refused: { code: 'ground-otherwise', act } };
  if (quantity > lot.left) return { refused: { code: 'lot-too-few', there: lot.left } };
  const place = command.kind === 'release' ? command.place : undefined;
  if (!needsTwo(act, lot.why)) return takeOut(lot, act, quantity, place);
  const asked = { act, ground, quantity, by, at, ...(place === undefined ? {} : { place }) };
  return { lot: { ...lot, proposal: asked }, moved: undefined };
}

function takeOut({ why, left }: Lot, act: LotAct, quantity: number, place: string | undefined): LotDecided {
  const lot = { why, left: left - quantity, proposal: undefined };
  if (act !== 'release') return { lot, moved: { kind: 'remove', quantity } };
  if (place === undefined) throw new Error('what is released goes to a shelf');
  return { lot, moved: { kind: 'release', to: place, quantity } };
}

function isGroundFor(act: LotAct, ground: LotGround): boolean {
  return (LOT_GROUNDS[act] as readonly LotGround[]).includes(ground);
}
