import type { z } from 'zod';
import { type Context, contextsAfter } from '../../rulebook/excuses.ts';
import { type Instant, NEVER } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { context } from './contract.ts';
import type { ContextEntry, ExcusedByContext } from './store.ts';

/** A context with when it was declared. */
export type KnownContext = { readonly context: Context; readonly declaredAt: Instant };

/** The contexts as they are after everything that was declared and withdrawn, the one that begins last first. */
export function knownContexts(entries: readonly ContextEntry[]): readonly KnownContext[] {
  let contexts: readonly Context[] = [];
  const declared = new Map<string, Instant>();
  for (const { at, fact } of entries) {
    contexts = contextsAfter(contexts, fact, at);
    if (fact.type === 'context.declared') declared.set(fact.contextId, at);
  }
  // One declared again under its id stands where its latest declaration does.
  const latest = new Map(contexts.map((each) => [each.id, each]));
  return [...latest.values()]
    .map((each) => ({ context: each, declaredAt: declared.get(each.id) as Instant }))
    .sort((one, other) => other.context.from - one.context.from || (one.context.id < other.context.id ? -1 : 1));
}

/** A context as the API tells it. */
export function toContext(
  { context: known, declaredAt }: KnownContext,
  excused: readonly ExcusedByContext[],
): z.input<typeof context> {
  const { id, kind, from, to, affects, regions, carriers, countries, withdrawnAt } = known;
  const { sellers, lapses } = excused.find((each) => each.context === id) ?? { sellers: 0, lapses: 0 };
  return {
    contextId: id,
    kind,
    from: formatTimestamp(from),
    to: formatTimestamp(to),
    affects: [...affects],
    regions: listed(regions),
    carriers: listed(carriers),
    countries: listed(countries),
    declaredAt: formatTimestamp(declaredAt),
    withdrawnAt: withdrawnAt === NEVER ? null : formatTimestamp(withdrawnAt),
    excused: { sellers, lapses },
  };
}

function listed(names: readonly string[] | undefined): string[] | null {
  return names === undefined ? null : [...names];
}
