import type { z } from 'zod';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { BreachParts } from './parts.ts';
import { type TracedLeak, viewerOf } from './trace.ts';
import type { leakTrace } from './trace-contract.ts';

/** So many people are listed, and so many accesses of each. */
const LISTED = { people: 10, accesses: 5 } as const;

/** What came of tracing a text: who is likeliest, how likely, and how far that can be trusted. */
export async function toTrace(
  { named }: Pick<BreachParts, 'named'>,
  { at, traced, compared, matched, viewers }: TracedLeak,
): Promise<z.input<typeof leakTrace>> {
  const { ranked, elsewhere, wrongAtMost, verdict } = traced;
  const listed = ranked.slice(0, LISTED.people);
  const names = await named([...new Set(listed.map(({ viewer }) => viewer))]);
  return {
    ...{ at: formatTimestamp(at), compared, matched, elsewhere, wrongAtMost },
    verdict: 'named' in verdict ? 'named' : verdict.cannotTell,
    ranked: listed.map((each) => {
      const { person, role, seller, order, accesses } = viewerOf(viewers, each);
      return {
        ...{ person: { id: person, name: names.get(person) ?? person }, role, seller, order },
        ...{ fields: [...each.fields], probability: each.probability },
        accesses: accesses
          .slice(0, LISTED.accesses)
          .map((access) => ({ id: access.id, at: formatTimestamp(access.at) })),
      };
    }),
  };
}
