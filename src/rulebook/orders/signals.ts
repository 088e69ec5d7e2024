import type { ShipmentScanned, StatusUpdated } from '../facts.ts';
import type { Instant } from '../instant.ts';
import type { FakingReport } from '../items.ts';
import { normalTrackingNumber } from '../tracking-number.ts';
import type { OrderBook } from './order-book.ts';

/** The four signs of faking: a reused number, a scan elsewhere, a scan before the order, a delivery claimed against the carrier. */
type Sign = 'number' | 'elsewhere' | 'early' | 'contradicted';

/** One sign that tracking or delivery was made up, with what it rests on (policy §2; reading 13). */
export type Signal = {
  readonly sign: Sign;
  readonly event: string;
  readonly at: Instant;
  readonly sources: readonly string[];
  /** Of a contradicted claim: when the scan against it was. */
  readonly against: Instant;
};

/** What a fact shows: the order's first sign, which is a lapse, and two that make a violation; mostly nothing. */
export type Suspicion = { readonly first: Signal | undefined; readonly faking: FakingReport | undefined };

/** What a late scan drops: the lapse that a sign was, and the sign that is one in its place. */
type Dropped = { readonly lapse: string | undefined; readonly next: Signal | undefined };

const NOTHING: Suspicion = { first: undefined, faking: undefined };

/** The signs that an order shows, as they became known; the first is a lapse. */
type SignalFile = { signals: Signal[]; reported: FakingReport | undefined };

/**
 * Watches a seller's claims and scans for signs of faking. A sign is judged with what is known when the fact that
 * shows it arrives. Two signs of one order, of different kinds and with no scan or number in common, are a violation.
 */
export class Signals {
  private readonly book: OrderBook;
  private readonly firstUser = new Map<string, number>();
  /** Of the few orders that were the first to name several numbers: those beside the one in the book. */
  readonly furtherNumbers = new Map<number, readonly string[]>();
  /** The further orders that named a number, of the few numbers that several did. */
  readonly laterUsers = new Map<string, readonly number[]>();
  readonly files = new Map<number, SignalFile>();

  constructor(book: OrderBook) {
    this.book = book;
  }

  /** Looks at a scan of a seller-fulfilled order. */
  ofScan(slot: number, fact: ShipmentScanned): Suspicion {
    const { region } = this.book.order(slot);
    const number = normalTrackingNumber(fact.trackingNumber);
    const reused = this.isReused(slot, number);
    const elsewhere = region !== undefined && isElsewhere(fact, region);
    const early = fact.at < this.book.placedAt(slot);
    if (!reused && !elsewhere && !early) return NOTHING;
    const found: Signal[] = [];
    if (reused) found.push(signalOf('number', fact, [`n:${number}`]));
    const sources = [`s:${fact.id}`, `n:${number}`];
    if (elsewhere) found.push(signalOf('elsewhere', fact, sources));
    if (early) found.push(signalOf('early', fact, sources));
    return this.note(slot, found);
  }

  /** Looks at a seller's claim about a seller-fulfilled order. */
  ofClaim(slot: number, fact: StatusUpdated): Suspicion {
    const number = fact.trackingNumber === undefined ? undefined : normalTrackingNumber(fact.trackingNumber);
    const reused = number !== undefined && this.isReused(slot, number);
    const trouble = fact.status === 'delivered' ? this.book.troubles.get(slot) : undefined;
    const contradicted = trouble !== undefined && trouble.at <= fact.at;
    if (!reused && !contradicted) return NOTHING;
    const found: Signal[] = [];
    if (reused) found.push(signalOf('number', fact, [`n:${number}`]));
    if (contradicted) found.push(signalOf('contradicted', fact, [`s:${trouble.id}`], trouble.at));
    return this.note(slot, found);
  }

  /** Whether an event is the order's sign that is a lapse, or one of those that make the violation. */
  isSign(slot: number, event: string): boolean {
    const file = this.files.get(slot);
    return file !== undefined && (file.signals[0]?.event === event || file.reported?.because.includes(event) === true);
  }

  /** Whether a late scan could clear anything of an order. */
  mayClear(slot: number): boolean {
    return this.files.size > 0 && this.files.has(slot);
  }

  /** Drops the claims that a scan shows to have contradicted nothing: it came between the scan against them and them. */
  drop(slot: number, scan: ShipmentScanned): Dropped | undefined {
    const file = this.files.get(slot) as SignalFile;
    const left = file.signals.filter(
      ({ sign, against, at }) => sign !== 'contradicted' || scan.at < against || scan.at >= at,
    );
    if (left.length === file.signals.length) return undefined;
    const [before] = file.signals as [Signal];
    file.signals = left;
    return left[0] === before ? { lapse: undefined, next: undefined } : { lapse: before.event, next: left[0] };
  }

  /** The violation that was reported and has no two independent signs any more. */
  takeBack(slot: number): FakingReport | undefined {
    const file = this.files.get(slot) as SignalFile;
    if (file.reported === undefined || pairOf(file.signals) !== undefined) return undefined;
    const gone = file.reported;
    file.reported = undefined;
    return gone;
  }

  /** Notes that an order was the first to name a number. */
  nameFirst(slot: number, number: string): void {
    this.firstUser.set(number, slot);
    const { trackingNumbers } = this.book;
    if (trackingNumbers[slot] === undefined) trackingNumbers[slot] = number;
    else this.furtherNumbers.set(slot, [...(this.furtherNumbers.get(slot) ?? []), number]);
  }

  /** Forgets an order; its numbers may be used again. */
  forget(slot: number): void {
    const number = this.book.trackingNumbers[slot];
    if (number !== undefined) this.firstUser.delete(number);
    for (const further of this.furtherNumbers.get(slot) ?? []) this.firstUser.delete(further);
    this.furtherNumbers.delete(slot);
    this.files.delete(slot);
    for (const [shared, users] of this.laterUsers) {
      const left = users.filter((user) => user !== slot);
      if (left.length === 0) this.laterUsers.delete(shared);
      else if (left.length < users.length) this.laterUsers.set(shared, left);
    }
  }

  /** Whether an order names, for the first time, a number that another customer's order has named. */
  private isReused(slot: number, number: string): boolean {
    if (this.book.trackingNumbers[slot] === number) return false;
    const first = this.firstUser.get(number);
    const later = this.laterUsers.size === 0 ? undefined : this.laterUsers.get(number);
    if (first === undefined && later === undefined) {
      this.nameFirst(slot, number);
      return false;
    }
    const users = first === undefined ? (later ?? []) : [first, ...(later ?? [])];
    if (users.includes(slot)) return false;
    this.laterUsers.set(number, [...(later ?? []), slot]);
    const { customer } = this.book.order(slot);
    return users.some((user) => this.book.order(user).customer !== customer);
  }

  private note(slot: number, found: readonly Signal[]): Suspicion {
    let file = this.files.get(slot);
    if (file === undefined) {
      file = { signals: [], reported: undefined };
      this.files.set(slot, file);
    }
    const first = file.signals.length === 0 ? found[0] : undefined;
    file.signals.push(...found);
    const pair = file.reported === undefined ? pairOf(file.signals) : undefined;
    if (pair === undefined) return { first, faking: undefined };
    const [one, other] = pair;
    const claimed = one.sign === 'contradicted' || other.sign === 'contradicted';
    file.reported = {
      kind: claimed ? 'fake_delivery' : 'fake_tracking',
      because: one.event === other.event ? [one.event] : [one.event, other.event],
      order: slot,
      at: other.at,
    };
    return { first, faking: file.reported };
  }
}

function signalOf(
  sign: Sign,
  { id, at }: { id: string; at: Instant },
  sources: readonly string[],
  against = Number.NEGATIVE_INFINITY,
): Signal {
  return { sign, event: id, at, sources, against };
}

/** The first two signs that are independent: of different kinds, with no scan or number in common. */
function pairOf(signals: readonly Signal[]): readonly [Signal, Signal] | undefined {
  for (const [index, other] of signals.entries())
    for (const one of signals.slice(0, index)) if (isIndependent(one, other)) return [one, other];
  return undefined;
}

function isElsewhere(fact: ShipmentScanned, region: string): boolean {
  if (fact.destinationRegion !== undefined && fact.destinationRegion !== region) return true;
  return fact.scan === 'delivered' && fact.region !== undefined && fact.region !== region;
}

function isIndependent(one: Signal, other: Signal): boolean {
  return one.sign !== other.sign && !one.sources.some((source) => other.sources.includes(source));
}
