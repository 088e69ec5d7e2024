import type { Side, ThreadStanding } from './standing.ts';

/** Who wants to write, and what stands in the way or does not. */
export type WritingAsked = {
  readonly standing: ThreadStanding;
  readonly side: Side;
  /** Who wrote last, as both sides see it; undefined: nobody has. */
  readonly lastFrom: Side | undefined;
  readonly blockedBy: readonly Side[];
  /** The conversation is about a return or dispute that is open: it goes on whoever blocks whom (reading 96). */
  readonly ofOpenCase: boolean;
  /** The seller's messages are restricted (policy §3). */
  readonly restricted: boolean;
};

export type NotWritable = 'closed' | 'over' | 'blocked-by-you' | 'blocked-by-them' | 'restricted';

/** Whether somebody may write now; `reopens`: with that it is open to the seller again. */
export type MayWrite =
  | { readonly allowed: true; readonly reopens: boolean }
  | { readonly allowed: false; readonly why: NotWritable };

/**
 * Whether a side may write now (policy §5: only the customer or an open case opens a closed conversation; policy §3: while messages are
 * restricted a seller answers, and begins nothing, reading 94).
 */
export function mayWrite({ standing, side, lastFrom, blockedBy, ofOpenCase, restricted }: WritingAsked): MayWrite {
  if (standing.state === 'over') return no('over');
  if (standing.state === 'closed' && side === 'seller') return no('closed');
  if (!ofOpenCase && blockedBy.includes(side)) return no('blocked-by-you');
  if (!ofOpenCase && blockedBy.length > 0) return no('blocked-by-them');
  if (side === 'seller' && restricted && lastFrom !== 'customer') return no('restricted');
  return { allowed: true, reopens: standing.state === 'closed' };
}

function no(why: NotWritable): MayWrite {
  return { allowed: false, why };
}
