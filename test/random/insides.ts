import { Docket } from '../../src/rulebook/docket.ts';
import { NEVER } from '../../src/rulebook/instant.ts';
import { Carriers } from '../../src/rulebook/orders/carriers.ts';
import { DeadlineQueue } from '../../src/rulebook/orders/deadline-queue.ts';
import { OrderBook } from '../../src/rulebook/orders/order-book.ts';
import { OwnSlots } from '../../src/rulebook/orders/own-slots.ts';
import type { Version } from '../../src/rulebook/policy/versions.ts';
import { Versions } from '../../src/rulebook/policy/versions.ts';
import { FadedCount } from '../../src/rulebook/standing/faded-count.ts';
import { History } from '../../src/rulebook/standing/history.ts';
import { SortedKeys } from '../../src/rulebook/standing/sorted-keys.ts';
import { WeeklyRecords } from '../../src/rulebook/standing/weekly-records.ts';

/** What follows from the rest, and is only kept to save work: by the class that keeps it. */
const SAVED_WORK = new Map<unknown, readonly string[]>([
  [Docket, ['log', 'deliver']],
  [History, ['beforeWindow', 'stirred']],
  [Carriers, ['single']],
]);

/**
 * All that a docket holds, private or not, as plain data: what a field is called or where it lies does not matter, so a
 * new field is in it without anybody thinking of it. What is no plain value is told once, and by its number from then on.
 */
export function insidesOf(docket: Docket): unknown {
  return new Insides(docket.state.versions.all).of(docket);
}

class Insides {
  private readonly versions: readonly Version[];
  private readonly numbers = new Map<object, number>();

  constructor(versions: readonly Version[]) {
    this.versions = versions;
  }

  of(value: unknown): unknown {
    if (typeof value === 'number') return value === NEVER ? 'never' : Number.isFinite(value) ? value : String(value);
    if (typeof value === 'function') return 'function';
    if (typeof value !== 'object' || value === null) return value ?? 'nothing';
    if (Array.isArray(value)) return value.map((each) => this.of(each));
    if (value instanceof Map) return [...value].map(([key, each]) => [this.of(key), this.of(each)]).sort(byText);
    return this.ofSpecial(value) ?? this.ofShared(value) ?? this.ofFields(value);
  }

  /** Things that keep the same in another shape, or that all sellers share. */
  private ofSpecial(value: object): unknown {
    if (value instanceof SortedKeys) return Array.from({ length: value.length }, (_, index) => value.at(index));
    if (value instanceof DeadlineQueue) return value.inOrder();
    if (value instanceof FadedCount) return [value.fadingDays, this.of(value.base.day), value.base.sum];
    if (value instanceof OwnSlots) return value.all;
    if (value instanceof OrderBook) return this.ofBook(value);
    if (value instanceof Versions) return 'versions';
    if (value instanceof WeeklyRecords) return this.of((value as unknown as { records: unknown }).records);
    const version = this.versions.findIndex(({ policy }) => policy === value);
    return version < 0 ? undefined : `policy ${version}`;
  }

  private ofBook(book: OrderBook): unknown {
    const { columns, free: _, ...rest } = book as unknown as { columns: Float64Array; free: number[] };
    const placed = (rest as unknown as { placed: unknown[] }).placed.length;
    return {
      rows: [...columns.slice(0, placed * 16)].map((each) => this.of(each)),
      ...(this.ofFields(rest) as object),
    };
  }

  private ofShared(value: object): unknown {
    const isSign = 'because' in value && 'order' in value;
    if (value.constructor === Object && !isSign) return undefined;
    const known = this.numbers.get(value);
    if (known !== undefined) return `see ${known}`;
    this.numbers.set(value, this.numbers.size);
    return this.ofFields(value);
  }

  private ofFields(value: object): unknown {
    const saved = SAVED_WORK.get(value.constructor) ?? [];
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => !saved.includes(name))
        .map(([name, each]) => [name, this.of(each)])
        .filter(([, each]) => each !== 'nothing' && each !== 'function'),
    );
  }
}

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}
