import { enumeration } from '../../words/quantities-en.ts';
import type { Lapse, Standing } from './shapes.ts';

/** Which order or listing an event is about, by the event's id: sellers know those, not our ids. */
export type EventNames = ReadonlyMap<string, string>;

export function eventNames(evidence: readonly Lapse[], standing: Standing | undefined): EventNames {
  const seen = standing?.metrics.flatMap(({ counting, excused, passedOver, used }) => [
    ...counting,
    ...excused,
    ...passedOver,
    ...used,
  ]);
  return new Map(
    [...(seen ?? []), ...evidence].flatMap(({ id, orderId, listingId }) => {
      const name = orderId ?? listingId;
      return name === undefined ? [] : [[id, name] as const];
    }),
  );
}

/** Events by the names that sellers know, as a list in a sentence. */
export function named(ids: readonly string[], names: EventNames): string {
  return enumeration([...new Set(ids.map((id) => names.get(id) ?? id))], 'and');
}
