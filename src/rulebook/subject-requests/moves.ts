import type { Instant } from '../instant.ts';
import { isRunning, type RequestKind, type RequestStatus } from './request.ts';

/** Who moves a request on: the customer whose it is, the service by itself, or the data protection officer. */
export type Mover = 'customer' | 'service' | 'officer';

/** What can be done with a request. */
export type Move = 'hold' | 'finish' | 'withdraw' | 'refuse' | 'extend';

type Rule = {
  readonly from: readonly RequestStatus[];
  /** Undefined: it stays where it is. */
  readonly to: RequestStatus | undefined;
  readonly by: readonly Mover[];
  readonly kinds: readonly RequestKind[];
};

const RUNNING = ['open', 'held'] as const;
const EVERY_KIND = ['access', 'erasure', 'correction'] as const;
const DECIDED = ['access', 'erasure'] as const;

/** The one table of what may be done with a request, by whom and from where. What it does not name cannot be done. */
export const MOVES: Readonly<Record<Move, Rule>> = {
  hold: { from: RUNNING, to: 'held', by: ['service'], kinds: ['erasure'] },
  finish: { from: RUNNING, to: 'done', by: ['service'], kinds: EVERY_KIND },
  // A correction that broke off is taken back by the service: the customer enters it again.
  withdraw: { from: RUNNING, to: 'withdrawn', by: ['customer', 'service'], kinds: EVERY_KIND },
  refuse: { from: RUNNING, to: 'refused', by: ['officer'], kinds: DECIDED },
  extend: { from: RUNNING, to: undefined, by: ['officer'], kinds: DECIDED },
};

/** What a move needs to know of a request. */
export type Movable = {
  readonly kind: RequestKind;
  readonly status: RequestStatus;
  /** By when it must be answered, and whether that was put off already. */
  readonly dueAt: Instant;
  readonly extended: boolean;
};

/** Why a request is not moved. */
export type MoveRefusal = 'request-over' | 'request-not-movable' | 'extended-already' | 'extension-late';

/** Where a request stands after a move, or why it is not made. */
export function moved(
  request: Movable,
  move: Move,
  { by, now }: { readonly by: Mover; readonly now: Instant },
): { readonly status: RequestStatus } | { readonly refused: MoveRefusal } {
  const rule = MOVES[move];
  if (!isRunning(request.status)) return { refused: 'request-over' };
  if (!rule.by.includes(by) || !rule.kinds.includes(request.kind)) return { refused: 'request-not-movable' };
  if (move === 'extend' && request.extended) return { refused: 'extended-already' };
  // The laws ask that the customer is told within the first time limit.
  if (move === 'extend' && now >= request.dueAt) return { refused: 'extension-late' };
  return { status: rule.to ?? request.status };
}
