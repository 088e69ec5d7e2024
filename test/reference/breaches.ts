import type { Fact, StockReceived } from '../../src/rulebook/facts.ts';
import { CATEGORIES, CONDUCT_KINDS, type ConductKind } from '../../src/rulebook/policy/policy.ts';
import { isConfirmed } from './items.ts';
import { type Cause, isClosed, openRemoval, propose, proposeRemoval, suspendAtOnce, violate } from './ladder.ts';
import { byTime } from './orders.ts';
import { isIntruders, isIntrudersFaking } from './takeovers.ts';
import { citing, isOverturned, isUsed, reinstatements } from './weight.ts';
import {
  type Action,
  actionsOf,
  distinct,
  isRemoved,
  isShadowed,
  isSuspended,
  type Joined,
  live,
  proposals,
  type Received,
  type World,
} from './world.ts';

/** The conduct kind that an event confirms by itself (policy §2); of several kinds the gravest (ADR 32). */
export function breachOf(world: World, fact: Fact): ConductKind | undefined {
  const { conduct, confirmedFindings } = world.policy;
  if (fact.type === 'conduct.confirmed') return CONDUCT_KINDS.find((kind) => kind === fact.kind);
  if (fact.type === 'listing.inspected' && isConfirmed(fact)) {
    if (fact.finding === 'prohibited') return 'illegal_goods';
    if (fact.finding === 'counterfeit') return 'counterfeit_goods';
  }
  if (fact.type === 'message.screened' && fact.confirmed && fact.sender === 'seller') {
    const kinds = fact.findings
      .flatMap((finding) => confirmedFindings[finding] ?? [])
      .filter((kind) => !isShadowed(world, kind) && !isShadowed(world, kind, fact.at));
    const gravity = (kind: ConductKind) => ['critical', 'fraud', 'violation'].indexOf(conduct[kind].trigger);
    return kinds.sort((a, b) => gravity(a) - gravity(b) || CONDUCT_KINDS.indexOf(a) - CONDUCT_KINDS.indexOf(b))[0];
  }
  return undefined;
}

/** ADR 4, for breaches as for items. */
export function isTooLate(world: World, { fact, clock }: Received): boolean {
  return fact.at < clock - world.policy.meter.lateLimit;
}

export function judgeBreach(world: World, received: Received): void {
  const kind = breachOf(world, received.fact);
  if (kind === undefined || isTooLate(world, received)) return;
  if (isIntruders(world, received.fact.seller, received.fact.id)) return;
  if (isShadowed(world, kind, received.fact.at)) return;
  if (kind === 'ban_evasion' && !isLinked(world, received.fact.seller)) return;
  if (coached(world, kind, received.fact)) return;
  breach(world, received.fact.seller, { kind, events: [received.fact.id], orderId: undefined, at: world.now.at });
}

/** Policy §2, own slip: a customer-data mistake, reported within a day of it, once a year; only staff say so (ADR 151). */
function coached(world: World, kind: ConductKind, fact: Fact): boolean {
  if (fact.type !== 'conduct.confirmed' || world.policy.conduct[kind].category !== 'customer_data') return false;
  const { seller, id, slipHappenedAt: happened, slipReportedAt: reported } = fact;
  if (happened === undefined || reported === undefined) return false;
  const { reportedWithin, onceIn } = world.policy.promises.ownSlip;
  const others = world.coached.filter((slip) => slip.seller === seller && !isIntruders(world, seller, slip.id));
  if (reported < happened || reported > happened + reportedWithin) return false;
  if (others.some((slip) => Math.abs(slip.reported - reported) < onceIn)) return false;
  world.coached.push({ seller, id, reported });
  return true;
}

/** Ban evasion needs a strong link where links are known (policy §2). */
function isLinked(world: World, seller: string): boolean {
  const { strength, signals } = world.policy.ladder.link;
  const links = world.received.flatMap(({ fact }) =>
    fact.seller === seller && fact.type === 'account.linked' ? [fact] : [],
  );
  return links.length === 0 || links.some((link) => link.strength >= strength && distinct(link.signals) >= signals);
}

/** One breach: on its row of the ladder, or joined to what is open (ADR 32). */
export function breach(world: World, seller: string, joined: Joined): void {
  const { kind, events, orderId } = joined;
  const { trigger, grave, category } = world.policy.conduct[kind];
  if (isRemoved(world, seller) || isShadowed(world, kind)) return;
  const cause: Cause = { seller, violation: kind, category, because: events };
  const suspension = live(world, seller, 'suspension').at(-1);
  if (suspension !== undefined) {
    // A critical breach that a person confirmed: what stood on signals alone stands on (policy §2).
    if (category === 'critical' && orderId === undefined) confirmSuspensions(world, seller);
    const open = openRemoval(world, seller);
    if (!grave) suspension.joined.push(joined);
    else if (open !== undefined) open.joined.push(joined);
    else proposeRemoval(world, cause, suspension);
    return;
  }
  if (trigger === 'critical') {
    // F8: what an action cites already is not cited again; this one rests on it.
    const rests = actionsOf(world, seller).filter((action) =>
      events.some((event) => citing(world, seller, event).includes(action)),
    );
    const because = events.filter((event) => citing(world, seller, event).length === 0);
    return suspendAtOnce(world, { ...cause, because }, orderId === undefined ? undefined : { orderId, events }, rests);
  }
  if (isClosed(world, seller, category)) {
    const open = proposals(world, seller, category).findLast(({ state }) => state === 'open');
    open?.joined.push(joined);
  } else if (trigger === 'fraud') propose(world, cause, []);
  else violate(world, cause);
}

function confirmSuspensions(world: World, seller: string): void {
  for (const suspension of live(world, seller, 'suspension')) {
    if (suspension.signals === undefined || suspension.confirmed) continue;
    suspension.confirmed = true;
    suspension.due = suspension.startedAt + world.policy.ladder.suspension.removalAfter;
  }
}

/** A faking that was found, unless an appeal has overturned one of its events. */
export function judgeFaking(
  world: World,
  seller: string,
  orderId: string,
  events: readonly string[],
  delivery: boolean,
): void {
  if (events.some((event) => isOverturned(world, seller, event))) return;
  if (isIntrudersFaking(world, seller, orderId)) return;
  const kind = delivery ? 'fake_delivery' : 'fake_tracking';
  breach(world, seller, { kind, events, orderId, at: world.now.at });
}

/** Judges breaches again whose action was undone: what had joined it, and its own where it only rested on another. */
export function judgeBreachesAgain(
  world: World,
  seller: string,
  undone: readonly Action[],
  roots: readonly Action[],
): void {
  const freed = undone.flatMap((action) => [...(roots.includes(action) ? [] : ownBreach(action)), ...action.joined]);
  const milder: Joined[] = [];
  const told = new Set<string>();
  for (const joined of freed.sort((a, b) => a.at - b.at)) {
    if (joined.events.every((event) => told.has(event))) continue;
    for (const event of joined.events) told.add(event);
    const { kind, events, orderId } = joined;
    if (isShadowed(world, kind)) continue;
    if (orderId !== undefined) judgeFaking(world, seller, orderId, events, kind === 'fake_delivery');
    else if (world.policy.conduct[kind].trigger === 'violation' && !isSuspended(world, seller)) milder.push(joined);
    else breach(world, seller, { ...joined, at: world.now.at });
  }
  for (const category of CATEGORIES) {
    const those = milder.filter(({ kind }) => world.policy.conduct[kind].category === category);
    const last = those.at(-1);
    const acted = actionsOf(world, seller).some(
      ({ state, rung, category: own }) => own === category && state === 'live' && rung !== 'suspension',
    );
    if (last === undefined || acted || isSuspended(world, seller) || isClosed(world, seller, category)) continue;
    violate(world, { seller, violation: last.kind, category, because: those.flatMap(({ events }) => events) });
  }
}

/** The breach that an action was issued for; none where it stands on lapses. */
export function ownBreach({ violation, because, signals, startedAt }: Action): Joined[] {
  const kind = CONDUCT_KINDS.find((name) => name === violation);
  if (kind === undefined || because.length === 0) return [];
  return [{ kind, events: signals?.events ?? because, orderId: signals?.orderId, at: startedAt }];
}

/** Policy §2 `stock_misdeclared`: three fresh shortfalls in 90 days, looked for at the one told now and at each later one. */
export function judgeStock(world: World, received: Received): void {
  const { fact } = received;
  if (fact.type !== 'stock.received' || !isShort(world, fact) || isTooLate(world, received)) return;
  if (isIntruders(world, fact.seller, fact.id)) return;
  const seller = fact.seller;
  const { times } = world.policy.lapses.stock;
  for (const place of shortfalls(world, seller).filter((other) => byTime(other, received) >= 0)) {
    const fresh = freshShortfalls(world, seller, place.fact.at);
    if (fresh.length < times || !fresh.includes(place.fact.id)) continue;
    if (isShadowed(world, 'stock_misdeclared')) return;
    if (isSuspended(world, seller) || isClosed(world, seller, 'stock')) return; // they stay fresh
    return violate(world, { seller, violation: 'stock_misdeclared', category: 'stock', because: fresh });
  }
}

function freshShortfalls(world: World, seller: string, at: number): string[] {
  const { within } = world.policy.lapses.stock;
  return shortfalls(world, seller)
    .filter(({ fact }) => at - within < fact.at && fact.at <= at)
    .filter(({ fact }) => !isShadowed(world, 'stock_misdeclared', fact.at))
    .map(({ fact }) => fact.id)
    .filter((id) => !isUsed(world, seller, id) && !isOverturned(world, seller, id));
}

function shortfalls(world: World, seller: string): Received[] {
  const since = Math.max(-Infinity, ...reinstatements(world, seller).map(({ at }) => at)); // ADR 35
  return world.received
    .filter((received) => received.fact.seller === seller && received.fact.type === 'stock.received')
    .filter(({ fact }) => !isIntruders(world, seller, fact.id))
    .filter(
      (received) =>
        isShort(world, received.fact as StockReceived) && !isTooLate(world, received) && received.fact.at > since,
    )
    .sort(byTime);
}

function isShort(world: World, { declared, counted }: StockReceived): boolean {
  return declared - counted > declared * world.policy.lapses.stock.tolerance;
}
