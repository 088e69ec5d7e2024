import type { FactType } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { parseTimestamp } from '../../rulebook/timestamp.ts';
import type { EventRow } from './store.ts';

/**
 * An event that a decision cites, with what a statement tells of it: of the fields of the contract (§1) those that say
 * nothing of who a customer is, nor which orders are of the same one. No tracking numbers, no free text.
 */
export type CitedEvent = {
  readonly id: string;
  readonly type: FactType;
  readonly at: Instant;
  readonly orderId?: string;
  readonly listingId?: string;
  readonly consignmentId?: string;
  readonly shipBy?: Instant;
  readonly reason?: string;
  readonly status?: string;
  readonly scan?: string;
  readonly outcome?: string;
  readonly finding?: string;
  readonly findings?: readonly string[];
  readonly by?: string;
  readonly confirmed?: boolean;
  readonly declared?: number;
  readonly counted?: number;
  /** The kind of conduct that staff confirmed. */
  readonly kind?: string;
  /** When the seller reported a slip of their own, before any other evidence of it. */
  readonly slipReportedAt?: Instant;
  /** What people who decided a removal named as the ground for no notice period. */
  readonly exception?: string;
  /** Ids of the events that show it. */
  readonly evidence?: readonly string[];
};

/** Reads a stored event. What has another shape than the contract says is left out. */
export function readCitedEvent({ id, type, at, data }: EventRow): CitedEvent {
  const fields = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  return {
    ...{ id, type: type as FactType, at },
    ...picked(fields, TEXTS, (value) => (typeof value === 'string' ? value : undefined)),
    ...picked(fields, NUMBERS, (value) => (typeof value === 'number' ? value : undefined)),
    ...picked(fields, LISTS, textsIn),
    ...picked(fields, ['shipBy', 'slipReportedAt'], (value) =>
      typeof value === 'string' ? parseTimestamp(value) : undefined,
    ),
    ...picked(fields, ['confirmed'], (value) => (typeof value === 'boolean' ? value : undefined)),
  };
}

const TEXTS = [
  'orderId',
  'listingId',
  'consignmentId',
  'reason',
  'status',
  'scan',
  'outcome',
  'finding',
  'by',
  'kind',
  'exception',
] as const;
const NUMBERS = ['declared', 'counted'] as const;
const LISTS = ['findings', 'evidence'] as const;

function picked<Name extends string, Value>(
  fields: Record<string, unknown>,
  names: readonly Name[],
  read: (value: unknown) => Value | undefined,
): { readonly [Each in Name]?: Value } {
  const found = names.flatMap((name) => {
    const value = Object.hasOwn(fields, name) ? read(fields[name]) : undefined;
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(found) as { [Each in Name]?: Value };
}

function textsIn(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : undefined;
}
