import type { SellerState } from './state.ts';

/** How many lapses of a seller a context excuses. */
export type ExcusedCount = { readonly context: string; readonly lapses: number };

/** Which contexts excuse lapses that are still held, in the order of their ids. */
export function excusedCounts(state: SellerState): readonly ExcusedCount[] {
  const counts = new Map<string, number>();
  for (const history of state.histories)
    for (const { excusedBy } of history?.lapses ?? [])
      if (excusedBy !== undefined) counts.set(excusedBy, (counts.get(excusedBy) ?? 0) + 1);
  return [...counts]
    .map(([context, lapses]) => ({ context, lapses }))
    .sort((one, other) => (one.context < other.context ? -1 : 1));
}
