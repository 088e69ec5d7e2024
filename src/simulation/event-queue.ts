import type { FactType } from '../rulebook/facts.ts';
import type { Instant } from '../rulebook/instant.ts';
import { DAY } from './calendar.ts';
import { type CloudEvent, formatTime } from './event.ts';

type Pending = { readonly at: Instant; readonly event: CloudEvent };

/**
 * Events made ahead of their time, kept by UTC day until the day is complete. Holds what the orders of a few weeks
 * still have before them, however long the simulation runs.
 */
export class EventQueue {
  private readonly days = new Map<number, Pending[]>();
  private made = 0;
  readonly source: string;
  /** Nothing at or after this instant is kept. */
  readonly end: Instant;

  constructor(source: string, end: Instant) {
    this.source = source;
    this.end = end;
  }

  /** Adds an event and gives its id. */
  add(at: Instant, type: FactType, subject: string, data: Readonly<Record<string, unknown>>): string {
    const id = `e-${++this.made}`;
    if (at >= this.end) return id;
    const event: CloudEvent = {
      specversion: '1.0',
      id,
      source: this.source,
      type,
      subject,
      time: formatTime(at),
      data,
    };
    const day = Math.floor(at / DAY);
    const pending = this.days.get(day);
    if (pending === undefined) this.days.set(day, [{ at, event }]);
    else pending.push({ at, event });
    return id;
  }

  /** The events of a UTC day in time order, and forgets them. */
  take(day: number): CloudEvent[] {
    const pending = this.days.get(day) ?? [];
    this.days.delete(day);
    return pending.sort((one, other) => one.at - other.at).map(({ event }) => event);
  }
}
