import type { z } from 'zod';
import { MOVES } from '../../rulebook/disputes/dispute.ts';
import { type EarlierDispute, type MayOpen, mayOpen } from '../../rulebook/disputes/may-open.ts';
import { DISPUTE_REASONS } from '../../rulebook/facts/choices.ts';
import type { DisputeReason } from '../../rulebook/facts.ts';
import { type OrderFacts, orderFactsOf } from '../../rulebook/order-facts.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { ownDispute, ownDisputes } from './contract.ts';
import { entriesOf } from './entry-store.ts';
import { evidenceOf } from './evidence-store.ts';
import { toKnown, whatIsKnown } from './known.ts';
import { toEarlier } from './open.ts';
import type { DisputeParts } from './parts.ts';
import { type Standing, standOf } from './standing.ts';
import { disputesOfOrder } from './store.ts';
import { refsFor, toEvidence, told, toStanding } from './view.ts';

/** What a customer sees about disputes of one of their orders; undefined: it is not theirs. */
export async function seeOwnDisputes(
  parts: DisputeParts,
  customer: string,
  order: string,
): Promise<z.input<typeof ownDisputes> | undefined> {
  const own = await parts.ownOrder(customer, order);
  if (own === undefined) return undefined;
  const { seller } = own;
  const [policy, rows, facts, beside] = await Promise.all([
    parts.policy(),
    disputesOfOrder(parts.pool, seller, order),
    evidenceOf(parts.pool, seller, order),
    whatIsKnown(parts, { seller, order }, 'customer'),
  ]);
  const seen = await parts.ledger.look(seller, (docket) => {
    const { clock: at } = docket;
    const known = orderFactsOf(docket, order);
    return { at, known, disputes: rows.map((row) => standOf(docket, policy, row, at)) };
  });
  if (seen === undefined) return undefined;
  const { known, at } = seen;
  const earlier: readonly EarlierDispute[] = rows.map(toEarlier);
  const open = (facts: OrderFacts) => (reason: DisputeReason) => ({
    reason,
    ...toMay(mayOpen(policy.disputes, facts, earlier, reason, at)),
  });
  return {
    order,
    ...told({ deliverBy: known?.deliverBy }),
    facts: facts.map((each) => toEvidence(each, true)),
    ...toKnown(beside, 'customer', known?.fulfilment),
    reasons: known === undefined ? [] : DISPUTE_REASONS.map(open(known)),
    items: await Promise.all(seen.disputes.map((standing) => toOwn(parts, standing))),
  };
}

function toMay(answer: MayOpen): Omit<z.input<typeof ownDisputes>['reasons'][number], 'reason'> {
  switch (answer.may) {
    case 'now':
      return { may: answer.may, ...told({ until: answer.until }) };
    case 'later':
      return { may: answer.may, from: formatTimestamp(answer.from) };
    case 'too-late':
      return { may: answer.may, until: formatTimestamp(answer.until) };
    case 'decided':
    case 'open':
      return answer;
    case 'nothing-yet':
      return { may: answer.may };
  }
}

async function toOwn(parts: DisputeParts, standing: Standing): Promise<z.input<typeof ownDispute>> {
  const { row, dispute } = standing;
  const entries = await entriesOf(parts.pool, row);
  const texts = await parts.texts.read(parts.pool, row.seller, refsFor(entries, 'customer'));
  const can = (['withdraw', 'ask_again'] as const).filter((move) => MOVES[dispute.stage][move] !== undefined);
  return { ...toStanding(standing, { entries, texts }, 'customer'), may: can };
}
