import type { Fact, StockReceived } from '../../src/rulebook/facts.ts';
import { CONDUCT_KINDS, type ConductKind } from '../../src/rulebook/policy/policy.ts';
import { allSignals, isConfirmed } from './items.ts';
import { type Cause, openRemoval, propose, proposeRemoval, suspendAtOnce, violate } from './ladder.ts';
import { byTime } from './orders.ts';
import { independentPair, type Signal } from './signals.ts';
import { isOverturned, isUsed, reinstatements } from './weight.ts';
import { isRemoved, live, proposals, type Received, type World } from './world.ts';

/** The conduct kind that an event confirms by itself (policy §2); of several kinds the gravest (ADR 32). */
export function breachOf(world: World, fact: Fact): ConductKind | undefined {
  const { conduct, confirmedFindings } = world.policy;
  if (fact.type === 'conduct.confirmed') return CONDUCT_KINDS.find((kind) => kind === fact.kind);
  if (fact.type === 'listing.inspected' && isConfirmed(fact)) {
    if (fact.finding === 'prohibited') return 'illegal_goods';
    if (fact.finding === 'counterfeit') return 'counterfeit_goods';
  }
  if (fact.type === 'message.screened' && fact.confirmed && fact.sender === 'seller') {
    const kinds = fact.findings.flatMap((finding) => confirmedFindings[finding] ?? []);
    const gravity = (kind: ConductKind) => ['critical', 'fraud', 'violation'].indexOf(conduct[kind].trigger);
    return kinds.sort((a, b) => gravity(a) - gravity(b) || CONDUCT_KINDS.indexOf(a) - CONDUCT_KINDS.indexOf(b))[0];
  }
  return undefined;
}

/** ADR 4, for breaches as for items (reading 47). */
export function isTooLate(world: World, { fact, clock }: Received): boolean {
  return fact.at < clock - world.policy.meter.lateLimit;
}

export function judgeBreach(world: World, received: Received): void {
  const kind = breachOf(world, received.fact);
  if (kind === undefined || isTooLate(world, received)) return;
  const { seller, id } = received.fact;
  breach(world, { seller, violation: kind, category: world.policy.conduct[kind].category, because: [id] });
}

function breach(world: World, cause: Cause, signals?: { orderId: string; events: readonly string[] }): void {
  const { seller, category } = cause;
  const { trigger, grave } = world.policy.conduct[cause.violation as ConductKind];
  if (isRemoved(world, seller)) return;
  const suspension = live(world, seller, 'suspension').at(-1);
  if (suspension !== undefined) {
    // A critical breach that a person confirmed: what stood on signals alone stands on (policy §2).
    if (category === 'critical' && signals === undefined) confirmSuspensions(world, seller);
    const open = openRemoval(world, seller);
    if (!grave) suspension.joined.push(...cause.because);
    else if (open !== undefined) open.joined.push(...cause.because);
    else proposeRemoval(world, cause, suspension);
    return;
  }
  // Critical comes before ADR 32's "joins an open proposal": E5 and policy §3 say from any rung, at once (reading 46).
  if (trigger === 'critical') return suspendAtOnce(world, cause, signals);
  const closed = proposals(world, seller, category).at(-1);
  if (closed !== undefined) closed.joined.push(...cause.because);
  else if (trigger === 'fraud') propose(world, cause, []);
  else violate(world, cause);
}

function confirmSuspensions(world: World, seller: string): void {
  for (const suspension of live(world, seller, 'suspension')) {
    if (suspension.signals === undefined || suspension.confirmed) continue;
    suspension.confirmed = true;
    suspension.due = suspension.startedAt + world.policy.ladder.suspension.removalAfter;
  }
}

/** Two independent signals of one order are a violation, once an order (ADR 13). */
export function judgeSignals(world: World, seller: string): void {
  for (const { orderId, signals } of allSignals(world, seller)) {
    const pair = independentPair(signals.filter(({ cite }) => !isOverturned(world, seller, cite)));
    if (pair === undefined || world.faked.has(`${seller} ${orderId}`)) continue;
    if (pair.later.place.at < world.now.at - world.policy.meter.lateLimit) continue;
    world.faked.add(`${seller} ${orderId}`);
    const because = [...new Set([pair.earlier.cite, pair.later.cite])];
    const violation = isDelivery(pair.earlier) || isDelivery(pair.later) ? 'fake_delivery' : 'fake_tracking';
    breach(
      world,
      { seller, violation, category: world.policy.conduct[violation].category, because },
      { orderId, events: because },
    );
  }
}

function isDelivery({ letter }: Signal): boolean {
  return letter === 'd';
}

/** Policy §2 `stock_misdeclared`: three fresh shortfalls in 90 days, looked for at the one told now and at each later one. */
export function judgeStock(world: World, received: Received): void {
  const { fact } = received;
  if (fact.type !== 'stock.received' || !isShort(world, fact) || isTooLate(world, received)) return;
  const seller = fact.seller;
  const { times } = world.policy.lapses.stock;
  for (const place of shortfalls(world, seller).filter((other) => byTime(other, received) >= 0)) {
    const fresh = freshShortfalls(world, seller, place.fact.at);
    if (fresh.length < times || !fresh.includes(place.fact.id)) continue;
    return breach(world, { seller, violation: 'stock_misdeclared', category: 'stock', because: fresh });
  }
}

export function freshShortfalls(world: World, seller: string, at: number): string[] {
  const { within } = world.policy.lapses.stock;
  return shortfalls(world, seller)
    .filter(({ fact }) => at - within < fact.at && fact.at <= at)
    .map(({ fact }) => fact.id)
    .filter((id) => !isUsed(world, seller, id) && !isOverturned(world, seller, id));
}

function shortfalls(world: World, seller: string): Received[] {
  const since = Math.max(-Infinity, ...reinstatements(world, seller).map(({ arrival }) => arrival)); // reading 53
  return world.received
    .filter((received) => received.fact.seller === seller && received.fact.type === 'stock.received')
    .filter(
      (received) =>
        isShort(world, received.fact as StockReceived) && !isTooLate(world, received) && received.arrival > since,
    )
    .sort(byTime);
}

function isShort(world: World, { declared, counted }: StockReceived): boolean {
  return declared - counted > declared * world.policy.lapses.stock.tolerance;
}
