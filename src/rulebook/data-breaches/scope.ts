import type { Instant } from '../instant.ts';

/**
 * What an inquiry is about: whatever was shown that has all of it. Undefined: any. `people`: ids of persons, of keys and of drivers'
 * passes, as the record of accesses has them. `from` belongs to it, `to` does not.
 */
export type BreachScope = {
  readonly sellers?: readonly string[] | undefined;
  readonly people?: readonly string[] | undefined;
  readonly orders?: readonly string[] | undefined;
  readonly purposes?: readonly string[] | undefined;
  readonly fields?: readonly string[] | undefined;
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
};

/** Whose data were shown within a scope, counted; who they are lies by reference where it is asked for. */
export type AffectedCount = {
  readonly customers: number;
  readonly orders: number;
  /** How many customers each field was shown of. */
  readonly fields: Readonly<Record<string, number>>;
};

/** Whether a scope says anything: one that names nothing would be everybody, ever. */
export function namesSomething({ from, to, ...lists }: BreachScope): boolean {
  return from !== undefined || to !== undefined || Object.values(lists).some((each) => each !== undefined);
}
