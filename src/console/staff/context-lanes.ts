import type { Context, ContextKind } from './api-shapes.ts';

export type ContextState = 'upcoming' | 'current' | 'past' | 'withdrawn';

/** Where a context stands at an instant (milliseconds). */
export function stateOf({ from, to, withdrawnAt }: Context, now: number): ContextState {
  if (withdrawnAt !== null) return 'withdrawn';
  if (now < Date.parse(from)) return 'upcoming';
  return now <= Date.parse(to) ? 'current' : 'past';
}

/** A row of the drawing: contexts of one kind in one place. */
export type Lane = {
  readonly key: string;
  readonly kind: ContextKind;
  /** A region or country, or undefined for everywhere; with the carrier where one is named. */
  readonly place: string | undefined;
  readonly carrier: string | undefined;
  readonly bands: readonly Context[];
};

const KINDS: readonly ContextKind[] = ['weather', 'customs', 'platform_slowdown'];

/**
 * Contexts by kind, place and carrier; one that names several places lies in several lanes. The latest lanes of a kind
 * come first.
 */
export function lanesOf(contexts: readonly Context[]): readonly Lane[] {
  const lanes = new Map<string, Lane & { readonly bands: Context[] }>();
  for (const context of contexts) {
    for (const place of context.regions ?? context.countries ?? [undefined]) {
      for (const carrier of context.carriers ?? [undefined]) {
        const key = JSON.stringify([context.kind, place, carrier]);
        const lane = lanes.get(key) ?? { key, kind: context.kind, place, carrier, bands: [] };
        lane.bands.push(context);
        lanes.set(key, lane);
      }
    }
  }
  return [...lanes.values()].toSorted(
    (one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || latestOf(other) - latestOf(one),
  );
}

function latestOf({ bands }: Lane): number {
  return Math.max(...bands.map(({ to }) => Date.parse(to)));
}

/** The contexts that reach into a stretch of time, in milliseconds. */
export function within(contexts: readonly Context[], from: number, to: number): readonly Context[] {
  return contexts.filter((context) => Date.parse(context.to) >= from && Date.parse(context.from) <= to);
}

/** The first days of the months in a stretch of time, for the scale; milliseconds, in UTC, which is near enough for a drawing. */
export function monthsIn(from: number, to: number): readonly number[] {
  const start = new Date(from);
  const months: number[] = [];
  for (let month = 1; ; month++) {
    const first = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month, 1);
    if (first > to) return months;
    months.push(first);
  }
}
