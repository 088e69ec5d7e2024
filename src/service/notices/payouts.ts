import { actionNumber } from '../../rulebook/ids.ts';
import { NEVER } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { Recipient } from '../ledger/relay.ts';
import { holdDecided, payoutsChanged } from './letter/payout-facts.ts';
import {
  type HoldDecided,
  type HoldReason,
  heldLetter,
  holdDecidedLetter,
  type PayoutHeld,
  type PayoutReleased,
  releasedLetter,
} from './letter/payouts.ts';
import type { NoticeParts } from './notices.ts';
import { hasNotice } from './store.ts';
import { writeNotice } from './write.ts';

/** What notices of payouts need: `stillHeld` answers what an action holds now, in each currency. */
export type PayoutNoticeParts = Pick<NoticeParts, 'pool' | 'ledger' | 'team' | 'sendsMail' | 'now'> & {
  readonly stillHeld: (seller: string, action: number) => Promise<readonly PayoutHeld['held'][]>;
};

/**
 * Writes what a seller is told of money that is held; follows the outbox. Each hold has its notice, what is paid at one time has
 * one together, and so has the look of a person. The same message a second time changes nothing.
 */
export function tellPayouts(parts: PayoutNoticeParts): Recipient {
  return async ({ seller_id: seller, key, topic, body }) => {
    if (topic === 'payouts') {
      const { number, held, released } = payoutsChanged.parse(body);
      for (const [index, hold] of held.entries()) await tellHeld(parts, seller, `h${number}-${index + 1}`, hold);
      if (released.length > 0) await tellReleased(parts, seller, `p${number}`, released);
    }
    if (topic === 'event' && isHoldDecided(body))
      await tellDecided(parts, seller, `k${key.slice(key.lastIndexOf('/') + 1)}`, holdDecided.parse(body));
  };
}

function isHoldDecided(body: unknown): boolean {
  return (body as { readonly type?: unknown }).type === 'payout_hold.decided';
}

async function tellHeld(parts: PayoutNoticeParts, seller: string, notice: string, hold: PayoutHeld): Promise<void> {
  if (await hasNotice(parts.pool, seller, notice)) return;
  const reasons = await reasonsOf(parts, seller, hold.actions);
  await writeNotice(parts, {
    ...{ seller, notice, kind: 'payout.held' as const, at: Date.parse(hold.at), sequence: 0 },
    ...{ action: firstOf(hold.actions), facts: hold, letter: heldLetter(hold, reasons), remindAt: null },
  });
}

async function tellReleased(
  parts: PayoutNoticeParts,
  seller: string,
  notice: string,
  released: readonly PayoutReleased[],
): Promise<void> {
  if (await hasNotice(parts.pool, seller, notice)) return;
  const actions = [...new Set(released.flatMap((each) => each.actions))];
  const letter = releasedLetter(released, await reasonsOf(parts, seller, actions));
  const at = Math.max(...released.map((each) => Date.parse(each.at)));
  await writeNotice(parts, {
    ...{ seller, notice, kind: 'payout.released' as const, at, sequence: 0 },
    ...{ action: firstOf(actions), facts: { released }, letter, remindAt: null },
  });
}

async function tellDecided(parts: PayoutNoticeParts, seller: string, notice: string, told: HoldDecided): Promise<void> {
  if (await hasNotice(parts.pool, seller, notice)) return;
  const [reason] = await reasonsOf(parts, seller, [told.data.action]);
  // A decision about what holds nothing, or is another seller's, changes nothing: there is nothing to tell.
  if (reason?.view.feature !== 'payouts') return;
  const at = Date.parse(told.time);
  const action = actionNumber(told.data.action);
  const sums = await parts.stillHeld(seller, action);
  await writeNotice(parts, {
    ...{ seller, notice, kind: 'payout.hold.decided' as const, at, sequence: 0, action, facts: told },
    letter: holdDecidedLetter({ ...told, time: formatTimestamp(at) }, reason, sums),
    remindAt: null,
  });
}

/** The actions that something is held for, as they stand. */
async function reasonsOf(
  { ledger }: PayoutNoticeParts,
  seller: string,
  actions: readonly string[],
): Promise<readonly HoldReason[]> {
  const seen = await ledger.look(seller, ({ views, state }) =>
    views
      .actions()
      .filter(({ action }) => actions.includes(action))
      .map((view) => ({ view, released: hasReleased(state.actions, actionNumber(view.action)) })),
  );
  return seen ?? [];
}

type Held = { readonly terms: { readonly number: number }; readonly holdReleasedAt: number };

function hasReleased(actions: readonly Held[], number: number): boolean {
  return actions.some(({ terms, holdReleasedAt }) => terms.number === number && holdReleasedAt !== NEVER);
}

/** A notice leads to one action: of several the first. */
function firstOf(actions: readonly string[]): number | null {
  const [first] = actions;
  return first === undefined ? null : actionNumber(first);
}
