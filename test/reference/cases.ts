import type {
  DisputeOpened,
  DisputeResolved,
  DisputeReviewed,
  ReturnClosed,
  ReturnInspected,
} from '../../src/rulebook/facts.ts';
import { atDeadline, atEvent, byTime, delivery, itemOf, type Order, passed } from './orders.ts';
import { compare, type Item, type Place, type Received, type World } from './world.ts';

/** A return or dispute of an order, from first word to end. */
type Case = {
  readonly opened: Place;
  readonly ended: Place | undefined;
  /** What it ended as: the decision, or the look at it that found otherwise. */
  readonly by: Received<DisputeResolved | DisputeReviewed | ReturnInspected | ReturnClosed> | undefined;
  /** Where a failure counts: at the decision that found it, which may be later than the end. */
  readonly found: Place | undefined;
  /** It ended as a failure: the seller's, or one that is not the seller's to answer. */
  readonly fault: 'none' | 'seller' | 'not the seller';
  readonly notReceived: boolean;
};

function casesOf(order: Order): Case[] {
  const disputes = Object.values(Object.groupBy(order.disputes, ({ fact }) => fact.disputeId)) as Order['disputes'][];
  const returns = Object.values(Object.groupBy(order.returns, ({ fact }) => fact.returnId)) as Order['returns'][];
  // A look at a dispute of which nothing else is known is none of it.
  const known = disputes.filter((all) => all.some(({ fact }) => fact.type !== 'dispute.reviewed'));
  return [...known.map((all) => disputeCase(order, all)), ...returns.map(returnCase)];
}

function disputeCase(order: Order, told: Order['disputes']): Case {
  const all = told.filter(({ fact }) => fact.type !== 'dispute.reviewed');
  const opened = firstTold(all, 'dispute.opened') as Received<DisputeOpened> | undefined;
  const end = firstTold(all, 'dispute.resolved') as Received<DisputeResolved> | undefined;
  const dispatched = order.placed.fact.fulfilment === 'dispatched';
  // F12; a dispute whose reason is not known (yet) may be one about a parcel that did not come (ADR 42).
  const notOurs = dispatched && (opened === undefined || opened.fact.reason === 'not_received');
  const by = end && lastWord(end, told);
  const lost = by?.fact.outcome === 'seller_fault';
  // Of a dispatched order it counts only once it is known what the dispute is about.
  const since = dispatched ? (opened?.arrival ?? 0) : 0;
  return {
    opened: atEvent(all[0] as Received), // ADR 8: known only by its end, opened then
    ended: end && { ...atEvent(end), arrival: Math.max(end.arrival, since) },
    by,
    found: by && { ...atEvent(by), arrival: Math.max(by.arrival, (end as Received).arrival, since) },
    fault: !lost ? 'none' : notOurs ? 'not the seller' : 'seller',
    notReceived: opened?.fact.reason === 'not_received',
  };
}

/** ADR 118: of the looks that follow the decision by their own time, each that finds otherwise takes the place of what was found before. */
function lastWord(
  end: Received<DisputeResolved>,
  told: Order['disputes'],
): Received<DisputeResolved | DisputeReviewed> {
  const looks = told
    .filter(({ fact }) => fact.type === 'dispute.reviewed' && fact.at >= end.fact.at)
    .sort((a, b) => a.fact.at - b.fact.at || (a.fact.id < b.fact.id ? -1 : 1)) as Received<DisputeReviewed>[];
  const isFault = ({ fact }: Received<DisputeResolved | DisputeReviewed>) => fact.outcome === 'seller_fault';
  return looks.reduce<Received<DisputeResolved | DisputeReviewed>>(
    (before, look) => (isFault(before) === isFault(look) ? before : look),
    end,
  );
}

function returnCase(all: Order['returns']): Case {
  const end = ending(all);
  const fault =
    end?.fact.type === 'return.inspected' && ['damaged_by_seller', 'counterfeit'].includes(end.fact.outcome);
  return {
    opened: atEvent(all[0] as Received),
    ended: end && atEvent(end),
    by: end,
    found: end && atEvent(end),
    fault: fault ? 'seller' : 'none',
    notReceived: false,
  };
}

/** A dispute is opened and resolved once: the first told counts. */
function firstTold(all: readonly Received[], type: Received['fact']['type']): Received | undefined {
  return [...all].sort((a, b) => a.arrival - b.arrival).find(({ fact }) => fact.type === type);
}

/** ADR 110: a return ends with its inspection, the first one told; of one that nobody inspected, when it was closed. */
function ending(all: Order['returns']): Received<ReturnInspected | ReturnClosed> | undefined {
  const closings = all.filter(({ fact }) => fact.type === 'return.closed').sort(byTime);
  return (firstTold(all, 'return.inspected') ?? closings[0]) as Received<ReturnInspected | ReturnClosed> | undefined;
}

/** Ids of the decisions that lost a dispute about a parcel that did not come: what a context on delivery excuses. */
export function lostNotReceived(order: Order): string[] {
  return casesOf(order).flatMap(({ notReceived, fault, by }) =>
    notReceived && fault === 'seller' && by ? [by.fact.id] : [],
  );
}

/** Policy §1 `order_defect`, ADR 8. */
export function orderDefect(world: World, order: Order): Item[] {
  const cases = casesOf(order);
  const lapses = cases
    .filter(({ fault }) => fault === 'seller')
    .map(({ by, found }) => itemOf(world, order, 'order_defect', true, found as Place, (by as Received).fact.id));
  const good = goodEnd(world, order, cases);
  return good === undefined ? lapses : [...lapses, good];
}

function goodEnd(world: World, order: Order, cases: readonly Case[]): Item | undefined {
  const openAt = (place: Place) =>
    cases.filter(({ opened, ended }) => opened.at <= place.at && (ended === undefined || ended.at > place.at));
  const candidates = cases
    .filter(({ fault, ended }) => fault === 'none' && ended !== undefined)
    .map(({ ended, by }) => ({ place: ended as Place, cite: (by as Received).fact.id }));
  const delivered = delivery(order);
  if (delivered !== undefined) {
    const place = atDeadline(delivered.fact.at + world.policy.lapses.defectWindow, delivered);
    if (passed(world, place)) candidates.push({ place, cite: delivered.fact.id });
  }
  candidates.sort((a, b) => compare(a.place, b.place));
  const first = candidates.find(({ place }) => openAt(place).length === 0);
  if (first === undefined) return undefined;
  // A failure before it, whoever's, leaves the order without a good end.
  if (cases.some(({ fault, ended }) => fault !== 'none' && (ended as Place).at <= first.place.at)) return undefined;
  return itemOf(world, order, 'order_defect', false, first.place, first.cite);
}

/** The returns' part of `listing_inaccuracy` (ADR 9): counted by listing, without one by customer. */
export function returnFindings(world: World, order: Order): Item[] {
  const returns = Object.values(Object.groupBy(order.returns, ({ fact }) => fact.returnId)) as Order['returns'][];
  return returns.flatMap((all) => {
    const end = ending(all);
    if (end?.fact.type !== 'return.inspected' || ['damaged_by_seller', 'counterfeit'].includes(end.fact.outcome))
      return [];
    const lapse = end.fact.outcome === 'not_as_described';
    const item = itemOf(world, order, 'listing_inaccuracy', lapse, atEvent(end), end.fact.id);
    const listing = order.placed.fact.listings[0];
    return [listing === undefined ? item : { ...item, subject: `listing ${listing}` }];
  });
}
