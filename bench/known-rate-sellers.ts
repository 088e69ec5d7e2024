import { Random } from '../src/simulation/random.ts';
import { DEFAULT_START } from '../src/simulation/simulate.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** From the order to its hand-over deadline. */
const HANDLING = 2 * DAY;
/** Mean lateness of a late hand-over beyond its first hour. */
const MEAN_LATENESS = DAY;

/** A CloudEvent, with its instant for sorting. */
export type TimedEvent = { readonly at: number };

/** A seller of one size whose chance of being late is known, order by order. */
export type KnownSeller = {
  readonly id: string;
  readonly ordersPerYear: number;
  /** Share of late hand-overs in the year that is looked at. */
  readonly late: number;
  /** Whether a year without a late order comes before it. */
  readonly established: boolean;
  readonly seed: number;
};

/** When the year begins that is looked at. */
export const YEAR_BEGINS = DEFAULT_START + 366 * DAY;
const YEAR_ENDS = YEAR_BEGINS + 365 * DAY;

/** Everything that happens to a seller up to the end of its year, in time order. */
export function knownEvents({ id, ordersPerYear, late, established, seed }: KnownSeller): readonly TimedEvent[] {
  const random = new Random(seed, 9);
  const events: TimedEvent[] = [];
  const gap = (365 * DAY) / ordersPerYear;
  let number = 0;
  const begin = established ? DEFAULT_START : YEAR_BEGINS;
  for (let placed = begin + random.gap(gap); placed < YEAR_ENDS; placed += random.gap(gap)) {
    const orderId = `${id}-${++number}`;
    const shipBy = placed + HANDLING;
    const isLate = random.chance(placed < YEAR_BEGINS ? 0 : late);
    const accepted = isLate ? shipBy + HOUR + random.gap(MEAN_LATENESS) : placed + random.between(2 * HOUR, HANDLING);
    const due = iso(shipBy);
    events.push(
      event(id, placed, 'order.placed', orderId, { ...PLACED, customer: `C-${orderId}`, shipBy: due, deliverBy: due }),
    );
    if (accepted >= YEAR_ENDS) continue;
    events.push(event(id, accepted, 'shipment.scanned', orderId, { ...SCAN, trackingNumber: `T-${orderId}` }));
  }
  return events.sort((one, other) => one.at - other.at);
}

const PLACED = { fulfilment: 'seller', destination: { country: 'JM' } };
const SCAN = { carrier: 'carrier', scan: 'accepted', source: 'carrier' };

function event(subject: string, at: number, type: string, orderId: string, data: object): TimedEvent {
  return made(subject, at, type, `${orderId}.${type}`, { orderId, ...data });
}

/** The seller has read the notice. */
export function acknowledgement(action: string, at: number): TimedEvent {
  const subject = action.slice(0, action.lastIndexOf('/'));
  return made(subject, at, 'action.acknowledged', `${action}.acknowledged`, { action });
}

function made(subject: string, at: number, type: string, id: string, data: object): TimedEvent {
  const event = { specversion: '1.0', id, source: '/known', type, subject, time: iso(at), data, at };
  return event;
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
