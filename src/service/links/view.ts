import type { z } from 'zod';
import { kindsOf } from '../../rulebook/links/weigh.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { Queryable } from '../postgres/database.ts';
import type { linkView } from './contract.ts';
import { explanationsOf, type LinkRow } from './link-store.ts';
import type { LinkParts } from './parts.ts';

type Shown = z.input<typeof linkView>;

/** Links as their seller is told them. */
export async function tellLinks(
  database: Queryable,
  { texts }: Pick<LinkParts, 'texts'>,
  seller: string,
  links: readonly LinkRow[],
): Promise<Shown[]> {
  const numbers = links.map(({ number }) => number);
  const explanations = numbers.length === 0 ? [] : await explanationsOf(database, seller, numbers);
  const refs = explanations.map(({ text_ref: ref }) => ref).filter((ref) => ref !== null);
  const known = await texts.read(database, seller, refs);
  return links.map((link) => ({
    link: `${seller}/${link.number}`,
    linkedAt: formatTimestamp(link.linked_at),
    signals: [...kindsOf(link.signals)],
    state: link.outcome ?? 'open',
    endedAt: link.ended_at === null ? null : formatTimestamp(link.ended_at),
    explanations: explanations
      .filter((each) => each.link === link.number)
      .toReversed()
      .map(({ version, kind, text_ref: ref, explained_at: at }) => ({
        ...{ version, kind, explainedAt: formatTimestamp(at) },
        text: ref === null ? null : (known.get(ref) ?? null),
      })),
  }));
}
