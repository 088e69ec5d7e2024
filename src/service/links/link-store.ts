import type { Explanation, LinkOutcome } from '../../rulebook/links/explanations.ts';
import type { WeighedSignal } from '../../rulebook/links/weigh.ts';
import type { Queryable } from '../postgres/database.ts';

/** A link as it is kept; `signals` are sorted. */
export type LinkRow = {
  readonly seller_id: string;
  readonly number: number;
  readonly other_seller: string;
  readonly signals: readonly string[];
  readonly strength: number;
  /** Null: an integration told it. */
  readonly weighed: readonly WeighedSignal[] | null;
  readonly raised: boolean;
  readonly linked_at: number;
  readonly outcome: LinkOutcome | null;
  readonly ended_at: number | null;
};

const COLUMNS = 'seller_id, number, other_seller, signals, strength, weighed, raised, linked_at, outcome, ended_at';

/** A link that is new. */
export type NewLink = Omit<LinkRow, 'number' | 'outcome' | 'ended_at'>;

/** Keeps a link of a seller whom the caller has locked. False: of this pair and these signals there is one. */
export async function insertLink(database: Queryable, link: NewLink): Promise<boolean> {
  const { rowCount } = await database.query(
    `insert into account_links (seller_id, number, other_seller, signals, strength, weighed, raised, linked_at)
     select $1, 1 + coalesce(max(number), 0), $2, $3::text[], $4, $5::jsonb, $6, $7 from account_links where seller_id = $1
     on conflict (seller_id, other_seller, signals) do nothing`,
    [
      ...[link.seller_id, link.other_seller, link.signals, link.strength],
      ...[link.weighed === null ? null : JSON.stringify(link.weighed), link.raised, link.linked_at],
    ],
  );
  return rowCount === 1;
}

/** The link of a pair by exactly these signals. */
export async function findLink(
  database: Queryable,
  seller: string,
  other: string,
  signals: readonly string[],
): Promise<LinkRow | undefined> {
  const { rows } = await database.query<LinkRow>(
    `select ${COLUMNS} from account_links where seller_id = $1 and other_seller = $2 and signals = $3::text[]`,
    [seller, other, signals.toSorted()],
  );
  return rows[0];
}

/** A link by its number, which nobody else changes until the transaction ends. */
export async function lockLink(database: Queryable, seller: string, number: number): Promise<LinkRow | undefined> {
  const { rows } = await database.query<LinkRow>(
    `select ${COLUMNS} from account_links where seller_id = $1 and number = $2 for update`,
    [seller, number],
  );
  return rows[0];
}

/** The links of a seller that were put before people, the latest first. */
export async function raisedLinks(database: Queryable, seller: string): Promise<readonly LinkRow[]> {
  const { rows } = await database.query<LinkRow>(
    `select ${COLUMNS} from account_links where seller_id = $1 and raised order by number desc limit 100`,
    [seller],
  );
  return rows;
}

/** Whether people have said of two accounts that different people are behind them, whichever of them was looked at. */
export async function isUnrelated(database: Queryable, seller: string, other: string): Promise<boolean> {
  const { rows } = await database.query(
    `select 1 from account_links
     where ((seller_id = $1 and other_seller = $2) or (seller_id = $2 and other_seller = $1)) and outcome = 'unrelated'
     limit 1`,
    [seller, other],
  );
  return rows.length > 0;
}

/** Notes what people found about a pair. What was found before stays. */
export async function endLinks(
  database: Queryable,
  seller: string,
  other: string,
  outcome: LinkOutcome,
  at: number,
): Promise<void> {
  await database.query(
    `update account_links set outcome = $3, ended_at = $4
     where seller_id = $1 and other_seller = $2 and outcome is null`,
    [seller, other, outcome, at],
  );
}

/** How a seller explained a link; the latest version counts. */
export type ExplanationRow = {
  readonly link: number;
  readonly version: number;
  readonly kind: Explanation;
  readonly text_ref: string | null;
  readonly explained_at: number;
};

/** The explanations of some links, the first first. */
export async function explanationsOf(
  database: Queryable,
  seller: string,
  links: readonly number[],
): Promise<readonly ExplanationRow[]> {
  const { rows } = await database.query<ExplanationRow>(
    `select link, version, kind, text_ref, explained_at from link_explanations
     where seller_id = $1 and link = any ($2::int[]) order by link, version`,
    [seller, links],
  );
  return rows;
}

/** Keeps an explanation of a link that the caller has locked. */
export async function insertExplanation(
  database: Queryable,
  seller: string,
  { link, version, kind, text_ref: ref, explained_at: at }: ExplanationRow,
  by: string,
): Promise<void> {
  await database.query(
    `insert into link_explanations (seller_id, link, version, kind, text_ref, explained_at, explained_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [seller, link, version, kind, ref, at, by],
  );
}
