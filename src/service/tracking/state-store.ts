import type { Queryable } from '../postgres/database.ts';

/** When a carrier was heard last, and how asking goes. */
export type CarrierState = {
  readonly carrier: string;
  readonly heard_at: number | null;
  readonly lag: number | null;
  readonly refused_at: number | null;
  readonly ask_at: number | null;
  readonly asked_at: number | null;
  readonly failures: number;
  readonly outcome: string | null;
};

/** The state of all carriers. */
export async function statesOf(database: Queryable): Promise<readonly CarrierState[]> {
  const { rows } = await database.query<CarrierState>(
    'select carrier, heard_at, lag, refused_at, ask_at, asked_at, failures, outcome from tracking_state',
  );
  return rows;
}

/** How much of a kind came from a carrier. */
export type CountRow = { readonly carrier: string; readonly what: string; readonly number: number };

/** What came from all carriers since a day. */
export async function countsSince(database: Queryable, day: number): Promise<readonly CountRow[]> {
  const { rows } = await database.query<CountRow>(
    `select carrier, what, sum(number)::int as number from tracking_counts where day >= $1
     group by carrier, what order by carrier, what`,
    [day],
  );
  return rows;
}

/** Something that nobody has entered. */
export type UnknownRow = {
  readonly kind: 'code' | 'place';
  readonly value: string;
  readonly number: number;
  readonly first_at: number;
  readonly last_at: number;
};

/** So much of what is unknown of one carrier is told, what came most first. */
const MOST = 200;

/** What is unknown of a carrier. */
export async function unknownOf(database: Queryable, carrier: string): Promise<readonly UnknownRow[]> {
  const { rows } = await database.query<UnknownRow>(
    `select kind, value, number::int as number, first_at, last_at from tracking_unknown where carrier = $1
     order by number desc, kind, value limit ${MOST}`,
    [carrier],
  );
  return rows;
}
