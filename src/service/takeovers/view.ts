import type { z } from 'zod';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { takeover } from './contract.ts';
import type { TakeoverParts } from './parts.ts';
import type { KnownTakeover } from './store.ts';

/** Takeovers as the API tells them, with the reasons and the names of those who confirmed them. */
export async function toTakeovers(
  { pool, texts, named }: Pick<TakeoverParts, 'pool' | 'texts' | 'named'>,
  seller: string,
  known: readonly KnownTakeover[],
): Promise<z.input<typeof takeover>[]> {
  const people = known.flatMap(({ person }) => person ?? []);
  const refs = known.flatMap(({ reasonRef }) => reasonRef ?? []);
  const [names, reasons] = await Promise.all([named(people), texts.read(pool, seller, refs)]);
  return known.map(({ id, from, to, breaches, at, person = '', reasonRef }) => ({
    id,
    from: formatTimestamp(from),
    to: formatTimestamp(to),
    breaches: [...breaches],
    confirmedAt: formatTimestamp(at),
    by: { id: person, name: names.get(person) ?? person },
    reason: reasonRef === undefined ? null : (reasons.get(reasonRef) ?? null),
  }));
}
