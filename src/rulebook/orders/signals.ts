import type { ShipmentScanned, StatusUpdated } from '../facts.ts';
import type { Instant } from '../instant.ts';
import type { FakingReport } from '../items.ts';
import type { OrderBook } from './order-book.ts';

/** The four signs of faking: a reused number, a scan elsewhere, a scan before the order, a delivery claimed against the carrier. */
type Sign = 'number' | 'elsewhere' | 'early' | 'contradicted';

/** One sign that tracking or delivery was made up, with what it rests on (policy §2; reading 13). */
type Signal = { readonly sign: Sign; readonly event: string; readonly at: Instant; readonly sources: readonly string[] };

/** What a fact shows: nothing, a first sign, or the second that makes it a violation. */
export type Suspicion =
  | { readonly found: 'nothing' }
  | { readonly found: 'sign'; readonly event: string; readonly at: Instant }
  | { readonly found: 'faking'; readonly report: FakingReport };

const NOTHING: Suspicion = { found: 'nothing' };

/**
 * Watches a seller's claims and scans for signs of faking. A sign is judged with what is known when the fact that
 * shows it arrives. Two signs of one order, of different kinds and with no scan or number in common, are a violation.
 */
export class Signals {
  private readonly book: OrderBook;
  private readonly firstUser = new Map<string, number>();
  private readonly numberOf: (string | undefined)[] = [];
  private readonly found = new Map<number, { signals: Signal[]; reported: boolean }>();

  constructor(book: OrderBook) {
    this.book = book;
  }

  /** Looks at a scan of a seller-fulfilled order. */
  ofScan(slot: number, fact: ShipmentScanned): Suspicion {
    const { region, at } = this.book.order(slot);
    let result = NOTHING;
    if (this.isReused(slot, fact.trackingNumber)) result = this.note(slot, 'number', fact, numbered(fact.trackingNumber));
    if (region !== undefined && isElsewhere(fact, region))
      result = worse(result, this.note(slot, 'elsewhere', fact, scanned(fact)));
    if (fact.at < at) result = worse(result, this.note(slot, 'early', fact, scanned(fact)));
    return result;
  }

  /** Looks at a seller's claim about a seller-fulfilled order. */
  ofClaim(slot: number, fact: StatusUpdated): Suspicion {
    let result = NOTHING;
    const number = fact.trackingNumber;
    if (number !== undefined && this.isReused(slot, number)) result = this.note(slot, 'number', fact, numbered(number));
    const trouble = this.book.troubles.get(slot);
    if (fact.status !== 'delivered' || trouble === undefined || trouble.at > fact.at) return result;
    return worse(result, this.note(slot, 'contradicted', fact, [`s:${trouble.id}`]));
  }

  /** Forgets an order; its number may be used again. */
  forget(slot: number): void {
    const number = this.numberOf[slot];
    if (number !== undefined && this.firstUser.get(number) === slot) this.firstUser.delete(number);
    this.numberOf[slot] = undefined;
    this.found.delete(slot);
  }

  private isReused(slot: number, number: string): boolean {
    if (this.numberOf[slot] === number) return false;
    const first = this.firstUser.get(number);
    if (first === undefined) {
      this.firstUser.set(number, slot);
      this.numberOf[slot] = number;
      return false;
    }
    return first !== slot && this.book.placed[first]?.customer !== this.book.placed[slot]?.customer;
  }

  private note(slot: number, sign: Sign, fact: { id: string; at: Instant }, sources: readonly string[]): Suspicion {
    let entry = this.found.get(slot);
    if (entry === undefined) {
      entry = { signals: [], reported: false };
      this.found.set(slot, entry);
    }
    const signal: Signal = { sign, event: fact.id, at: fact.at, sources };
    const partner = entry.signals.find((each) => isIndependent(each, signal));
    const isFirst = entry.signals.length === 0;
    const first = isFirst ? signal : (entry.signals[0] as Signal);
    entry.signals.push(signal);
    if (isFirst) return { found: 'sign', event: fact.id, at: fact.at };
    if (partner === undefined || entry.reported) return NOTHING;
    entry.reported = true;
    const claimed = partner.sign === 'contradicted' || sign === 'contradicted';
    const kind = claimed ? 'fake_delivery' : 'fake_tracking';
    const because = partner.event === fact.id ? [fact.id] : [partner.event, fact.id];
    return { found: 'faking', report: { kind, because, lapse: first.event, order: slot } };
  }
}

function isElsewhere(fact: ShipmentScanned, region: string): boolean {
  if (fact.destinationRegion !== undefined && fact.destinationRegion !== region) return true;
  return fact.scan === 'delivered' && fact.region !== undefined && fact.region !== region;
}

function numbered(trackingNumber: string): readonly string[] {
  return [`n:${trackingNumber}`];
}

function scanned(fact: ShipmentScanned): readonly string[] {
  return [`s:${fact.id}`, `n:${fact.trackingNumber}`];
}

function isIndependent(one: Signal, other: Signal): boolean {
  return one.sign !== other.sign && !one.sources.some((source) => other.sources.includes(source));
}

/** Of two suspicions from one fact, the one that weighs more; a first sign is told before what completes it. */
function worse(one: Suspicion, other: Suspicion): Suspicion {
  if (other.found === 'faking') return other;
  return one.found === 'nothing' ? other : one;
}
