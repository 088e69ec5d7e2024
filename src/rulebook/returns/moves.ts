import type { Fulfilment, ReturnOutcome } from '../facts.ts';
import { mayRefuse } from './inspection.ts';
import type { Return, ReturnState } from './return.ts';

/** Who does something to a return. `clock`: time alone. `platform`: staff, and what the marketplace does by itself. */
export type ReturnParty = 'customer' | 'carrier' | 'seller' | 'hub' | 'platform' | 'clock';

/** What can be done to one. */
export type ReturnAct = 'withdraw' | 'lapse' | 'silence' | 'send' | 'receive' | 'inspect' | 'refund' | 'refuse';

/** A row of the table: whoever is named may do it to such an order's return in that state. */
export type ReturnMove = {
  readonly act: ReturnAct;
  readonly by: readonly ReturnParty[];
  readonly from: readonly ReturnState[];
  readonly to: ReturnState;
  readonly fulfilment: readonly Fulfilment[];
};

const BOTH: readonly Fulfilment[] = ['seller', 'dispatched'];

/**
 * Every legal move. What the marketplace tells by events of its own is no command, and not refused: facts are facts. A seller has no hand
 * in the return of a dispatched order: the hub receives and inspects, the marketplace pays back (E6).
 */
export const RETURN_MOVES: readonly ReturnMove[] = [
  { act: 'withdraw', by: ['customer'], from: ['requested'], to: 'withdrawn', fulfilment: BOTH },
  { act: 'lapse', by: ['clock'], from: ['requested'], to: 'lapsed', fulfilment: BOTH },
  { act: 'silence', by: ['clock'], from: ['requested', 'sent', 'received'], to: 'lapsed', fulfilment: BOTH },
  { act: 'send', by: ['carrier'], from: ['requested'], to: 'sent', fulfilment: BOTH },
  { act: 'receive', by: ['seller', 'carrier'], from: ['requested', 'sent'], to: 'received', fulfilment: ['seller'] },
  { act: 'receive', by: ['hub'], from: ['requested', 'sent'], to: 'received', fulfilment: ['dispatched'] },
  { act: 'inspect', by: ['seller'], from: ['received'], to: 'inspected', fulfilment: ['seller'] },
  { act: 'inspect', by: ['hub'], from: ['received'], to: 'inspected', fulfilment: ['dispatched'] },
  { act: 'refund', by: ['seller', 'platform'], from: ['inspected'], to: 'refunded', fulfilment: ['seller'] },
  { act: 'refund', by: ['platform'], from: ['inspected'], to: 'refunded', fulfilment: ['dispatched'] },
  { act: 'refuse', by: ['seller', 'platform'], from: ['inspected'], to: 'refused', fulfilment: ['seller'] },
  { act: 'refuse', by: ['platform'], from: ['inspected'], to: 'refused', fulfilment: ['dispatched'] },
];

/** Why something cannot be done to a return. */
export type ReturnRefusal =
  /** It has moved on, or has not come so far: what it is now is told. */
  | { readonly code: 'return-moved-on'; readonly state: ReturnState }
  /** The hub does that, or the seller does. */
  | { readonly code: 'return-not-yours'; readonly act: ReturnAct }
  /** Only what the customer did to the goods is a reason to pay nothing back. */
  | { readonly code: 'refund-owed'; readonly outcome: ReturnOutcome };

/** What somebody wants to do; `outcome` is that of the inspection there was, where one is needed. */
export type ReturnCommand = {
  readonly act: ReturnAct;
  readonly by: ReturnParty;
  readonly outcome?: ReturnOutcome | undefined;
};

/** The state after it, or why not. */
export function moveReturn(
  { state, fulfilment }: Return,
  { act, by, outcome }: ReturnCommand,
): { readonly to: ReturnState } | ReturnRefusal {
  const own = RETURN_MOVES.filter((move) => move.act === act && move.by.includes(by));
  const theirs = own.filter((move) => move.fulfilment.includes(fulfilment));
  if (theirs.length === 0) return { code: 'return-not-yours', act };
  const move = theirs.find(({ from }) => from.includes(state));
  if (move === undefined) return { code: 'return-moved-on', state };
  if (act === 'refuse' && outcome !== undefined && !mayRefuse(outcome)) return { code: 'refund-owed', outcome };
  return { to: move.to };
}

/** What somebody may do to a return now. */
export function actsOpenTo(by: ReturnParty, one: Return, outcome: ReturnOutcome | undefined): readonly ReturnAct[] {
  const acts = [...new Set(RETURN_MOVES.map(({ act }) => act))];
  return acts.filter((act) => 'to' in moveReturn(one, { act, by, outcome }));
}
