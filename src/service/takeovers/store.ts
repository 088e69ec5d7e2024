import { parseFact } from '../../rulebook/facts/parse.ts';
import type { TakeoverConfirmed } from '../../rulebook/facts.ts';
import type { Queryable } from '../postgres/database.ts';

/** A takeover that was confirmed, by whom, and where the reason lies. */
export type KnownTakeover = Pick<TakeoverConfirmed, 'id' | 'at' | 'from' | 'to' | 'breaches'> & {
  readonly person: string | undefined;
  readonly reasonRef: string | undefined;
};

/** What was confirmed about the account of a seller, the latest first: there are few. */
export async function takeoversOf(database: Queryable, seller: string): Promise<readonly KnownTakeover[]> {
  const { rows } = await database.query<{ readonly body: { readonly data?: Record<string, unknown> } }>(
    `select body from events where seller_id = $1 and type = 'takeover.confirmed' order by position desc`,
    [seller],
  );
  return rows.flatMap(({ body }) => {
    const fact = parseFact(body, Number.POSITIVE_INFINITY);
    if (fact.type !== 'takeover.confirmed') return [];
    const { id, at, from, to, breaches } = fact;
    return [
      {
        id,
        at,
        from,
        to,
        breaches,
        person: textOf(body.data?.['person']),
        reasonRef: textOf(body.data?.['reasonRef']),
      },
    ];
  });
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
