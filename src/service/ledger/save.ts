import { formatDecision } from '../../rulebook/decision-line.ts';
import type { Fulfilment } from '../../rulebook/facts.ts';
import { actionNumber } from '../../rulebook/ids.ts';
import { type Instant, NEVER } from '../../rulebook/instant.ts';
import type { Judged } from '../../rulebook/marketplace.ts';
import { orderFactsOf } from '../../rulebook/order-facts.ts';
import { RUNGS } from '../../rulebook/policy/policy.ts';
import { summaryOf } from '../../rulebook/standing/summary.ts';
import { insertAfterSale } from './after-sale-store.ts';
import { insertCustomerOrders } from './customer-order-store.ts';
import { type DecisionRow, insertDecisions } from './decision-store.ts';
import { insertDisputes } from './dispute-store.ts';
import type { Kept } from './docket-cache.ts';
import { type EventRow, insertEvents } from './event-store.ts';
import { insertListings } from './listing-store.ts';
import { registerOrders } from './order-store.ts';
import { insertOutbox, insertTold } from './outbox-store.ts';
import { writeParcels } from './parcel-store.ts';
import { type SellerUpdate, updateSellers } from './seller-store.ts';
import type { Session } from './session.ts';
import { writeSnapshots } from './snapshot-store.ts';
import { insertTrackingNumbers } from './tracking-number-store.ts';

/** What a transaction has brought: to be told once it is committed. */
export type Saved = { readonly decided: readonly Judged[]; readonly sellers: readonly string[] };

/**
 * Writes everything that a session has changed: events, states, decisions, outbox. `wall` is the wall time, for the outbox.
 * Throws a collision when a seller has been written by somebody else, so that the transaction is tried again.
 */
export async function save(session: Session, wall: Instant): Promise<Saved> {
  const { transaction, events } = session;
  const latest = latestEvents(events);
  const changed = [...session.all].filter(([seller, kept]) => latest.has(seller) || hasChanged(kept));
  if (session.placed.size > 0 && (await registerOrders(transaction, session.placed)) < session.placed.size)
    throw new Collision('an order was placed twice at once');
  if (events.length > 0) await insertEvents(transaction, events);
  await insertCustomerOrders(transaction, events);
  await insertAfterSale(transaction, events, (seller, order) => fulfilmentIn(session, seller, order));
  await writeParcels(transaction, events, (seller) => session.kept(seller).docket);
  await insertDisputes(transaction, events);
  await insertListings(transaction, events);
  await insertTrackingNumbers(transaction, events, wall);
  const decisions = changed.flatMap(([seller, kept]) => decisionRows(seller, kept));
  const updates = changed.map(([seller, kept]) => updateOf(seller, kept, latest.get(seller)));
  if (updates.length > 0 && (await updateSellers(transaction, updates)) < updates.length)
    throw new Collision('a seller was judged twice at once');
  if (decisions.length > 0) {
    await insertDecisions(transaction, decisions);
    await insertOutbox(transaction, decisions, wall);
  }
  await insertTold(transaction, events, wall);
  await writeDueSnapshots(session, changed);
  return { decided: settle(changed), sellers: changed.map(([seller]) => seller) };
}

function fulfilmentIn(session: Session, seller: string, order: string): Fulfilment | undefined {
  return orderFactsOf(session.kept(seller).docket, order)?.fulfilment;
}

/** Two transactions met: the one that comes second is tried again, as after PostgreSQL's own serialization failure. */
class Collision extends Error {
  readonly code = '40001';
}

function latestEvents(events: readonly EventRow[]): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  for (const { seller, at } of events) latest.set(seller, Math.max(at, latest.get(seller) ?? at));
  return latest;
}

function hasChanged({ docket, decided, due, changed }: Kept): boolean {
  return changed || decided.length > 0 || orNull(docket.due) !== due;
}

function decisionRows(seller: string, { docket, decided, position }: Kept): readonly DecisionRow[] {
  const before = docket.decided - decided.length;
  return decided.map(({ decision, trace }, index) => ({
    seller,
    sequence: before + index + 1,
    at: decision.at,
    actionNumber: actionNumber(decision.action),
    decision: decision.decision,
    line: formatDecision(decision),
    trace: JSON.stringify(trace),
    position,
    platformVersion: docket.platformVersion,
  }));
}

function updateOf(seller: string, kept: Kept, lastEventAt: number | undefined): SellerUpdate {
  const { docket, decided, version, position } = kept;
  const { rung, held, openActions, fullest, excused } = summaryOf(docket.state);
  const excusable = docket.excusable;
  return {
    seller,
    expected: version,
    position,
    platformVersion: docket.platformVersion,
    clock: orNull(docket.clock),
    due: orNull(docket.due),
    decided: docket.decided,
    settled: docket.lastSettled ?? null,
    excusableFrom: excusable?.from ?? null,
    excusableTo: excusable?.to ?? null,
    rung,
    rungRank: RUNGS.indexOf(rung),
    held: JSON.stringify(held),
    openActions,
    fullestMetric: fullest?.metric ?? null,
    fullest: fullest?.filled ?? null,
    changedAt: decided.at(-1)?.decision.at ?? null,
    lastEventAt: lastEventAt ?? null,
    excused: JSON.stringify(excused),
    country: docket.state.country ?? null,
    region: docket.state.region ?? null,
    inShadow: JSON.stringify(docket.state.shadow),
  };
}

/**
 * A snapshot is written when folding again what came since costs about as much as writing it: so an event costs a
 * bounded number of characters however large the state is, and a seller is read in bounded time.
 */
async function writeDueSnapshots(session: Session, changed: readonly (readonly [string, Kept])[]): Promise<void> {
  const rows: { seller: string; position: number; body: string }[] = [];
  for (const [seller, kept] of changed) {
    const since = kept.position - kept.snapshotPosition;
    if (since < Math.min(MOST_TO_FOLD, Math.max(FEWEST_TO_FOLD, kept.snapshotLength / CHARACTERS_AN_EVENT))) continue;
    const body = JSON.stringify(kept.docket.snapshot());
    rows.push({ seller, position: kept.position, body });
    kept.snapshotPosition = kept.position;
    kept.snapshotLength = body.length;
  }
  if (rows.length > 0) await writeSnapshots(session.transaction, rows);
}

const FEWEST_TO_FOLD = 64;
const MOST_TO_FOLD = 512;
const CHARACTERS_AN_EVENT = 500;

/** The rows are written: what is in memory is what they say. */
function settle(changed: readonly (readonly [string, Kept])[]): readonly Judged[] {
  const all: Judged[] = [];
  for (const [, kept] of changed) {
    kept.version++;
    kept.changed = false;
    kept.due = orNull(kept.docket.due);
    all.push(...kept.decided);
    kept.decided.length = 0;
  }
  return all;
}

function orNull(instant: Instant): number | null {
  return instant === NEVER || instant === Number.NEGATIVE_INFINITY ? null : instant;
}
