import type { Docket } from '../../rulebook/docket.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { ownEvent } from '../events/own-event.ts';
import { BUCKETS } from '../ledger/outbox-store.ts';
import type { Recipient } from '../ledger/relay.ts';
import { inTransaction } from '../postgres/transaction.ts';
import {
  deliveriesToLookAt,
  deliveryOf,
  type LookedAt,
  markReached,
  markUndelivered,
  takeLook,
  undeliveredOf,
} from './delivery-store.ts';
import type { NoticeParts } from './notices.ts';

/** What finding out who was not reached needs. */
export type DeliveryParts = Pick<NoticeParts, 'pool' | 'ledger' | 'newId'>;

const AT_ONCE = 100;

/**
 * Looks at the notices about actions of which a mail came back or was given up: where nothing of one arrived any other way, the ledger is
 * told, and with that no clock runs against the seller and staff are asked to reach them (policy §3, clocks of a notice). Any server may
 * look; what is marked is looked at also after all of them were down. Answers how many were found that reached nobody.
 */
export async function lookForUndelivered(parts: DeliveryParts): Promise<number> {
  let found = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    for (const looked of await deliveriesToLookAt(parts.pool, bucket, AT_ONCE))
      if (await lookAt(parts, looked)) found += 1;
  return found;
}

async function lookAt({ ledger, newId }: DeliveryParts, looked: LookedAt): Promise<boolean> {
  const { seller_id: seller } = looked;
  let isFound = false;
  await ledger.record<never>(seller, async (docket, at, transaction) => {
    isFound = false;
    if (!(await takeLook(transaction, looked))) return { events: [] };
    const state = await deliveryOf(transaction, looked);
    if (state === undefined || state.arrived || !isWaitedFor(docket, state.action_number)) return { events: [] };
    isFound = true;
    await markUndelivered(transaction, looked, at);
    const action = `${seller}/${state.action_number}`;
    return { events: [ownEvent('notice.undelivered', '/service', seller, newId(), at, { action })] };
  });
  return isFound;
}

/** Whether an answer to an action is still waited for, and nobody has said that its seller was not reached. */
function isWaitedFor({ views }: Docket, number: number): boolean {
  const view = views.action(number)?.view;
  return view !== undefined && view.endedAt === undefined && !view.acknowledged && !view.unreached;
}

/**
 * Somebody of the seller is in the console: what mail could not bring has reached them (policy §3). For most sellers that is one look
 * at an index, and nothing is written.
 */
export async function noteReached({ pool, ledger, newId }: DeliveryParts, seller: string): Promise<void> {
  if ((await undeliveredOf(pool, seller)).length === 0) return;
  await ledger.record<'reached'>(seller, async (docket, at, transaction) => {
    const missed = await undeliveredOf(transaction, seller);
    if (missed.length === 0) return { refused: 'reached' };
    for (const { notice, action_number } of missed)
      await markReached(transaction, seller, { notice, at, remindAt: remindAt(docket, action_number, at) });
    const actions = new Set(missed.map(({ action_number }) => `${seller}/${action_number}`));
    return {
      events: [...actions].map((action) => ownEvent('notice.delivered', '/service', seller, newId(), at, { action })),
    };
  });
}

/** Follows the ledger: a person has talked to the seller, or an integration has told them, about an action. */
export function followContacts({ pool, ledger }: Pick<NoticeParts, 'pool' | 'ledger'>): Recipient {
  return async ({ seller_id: seller, topic, body }) => {
    const { type, data } = body as { readonly type?: unknown; readonly data?: { readonly action?: unknown } };
    if (topic !== 'event' || !(type === 'contact.recorded' || type === 'notice.delivered')) return;
    const told = (await undeliveredOf(pool, seller)).filter(
      ({ action_number }) => `${seller}/${action_number}` === data?.action,
    );
    for (const { notice, action_number } of told) {
      const seen = await ledger.look(seller, (docket) => ({
        at: docket.clock,
        remindAt: remindAt(docket, action_number, docket.clock),
      }));
      if (seen !== undefined)
        await inTransaction(pool, (transaction) => markReached(transaction, seller, { notice, ...seen }));
    }
  };
}

/** When to remind of a warning that reached its seller only now; null: nothing is to be acknowledged. */
function remindAt({ state }: Docket, number: number, at: Instant): Instant | null {
  const action = state.actions.find(({ terms }) => terms.number === number);
  if (action === undefined || action.kind !== 'warning' || action.isOver || action.acknowledged) return null;
  return at + action.terms.policy.ladder.warning.acknowledgeWithin;
}
