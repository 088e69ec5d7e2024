import type { PassTimes } from '../../rulebook/carriers/pass.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { CarrierBinding, KeyLeg } from '../../rulebook/legs.ts';
import type { Queryable } from '../postgres/database.ts';

/** A driver's pass as it is kept. */
export type Pass = PassTimes & {
  readonly id: string;
  readonly keyId: string;
  readonly carrier: CarrierBinding;
  /** As the carrier calls the driver. */
  readonly driver: string;
};

/** Keeps a pass; of its link only the hash. */
export async function insertPass(database: Queryable, pass: Pass, link: Uint8Array, now: Instant): Promise<void> {
  const { id, keyId, carrier, driver, linkUntil, until } = pass;
  await database.query(
    `insert into auth.driver_passes (id, key_id, carrier, leg, driver, link_hash, created_at, link_until, until)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, keyId, carrier.carrier, carrier.leg, driver, link, now, linkUntil, until],
  );
}

/** The pass of a link, whatever has become of it; held by the transaction. */
export async function lockByLink(database: Queryable, link: Uint8Array): Promise<Pass | undefined> {
  const { rows } = await database.query<PassRow>(`${SELECT_PASS} and link_hash = $1 for update of p`, [link]);
  return rows.map(passOf)[0];
}

/** Notes that the link was opened, with the session that came of it. */
export async function openPass(database: Queryable, id: string, session: Uint8Array, now: Instant): Promise<void> {
  await database.query('update auth.driver_passes set opened_at = $2, session_hash = $3 where id = $1', [
    ...[id, now],
    session,
  ]);
}

/** The pass of a session, whatever has become of it. */
export async function findBySession(database: Queryable, session: Uint8Array): Promise<Pass | undefined> {
  const { rows } = await database.query<PassRow>({
    name: 'find-driver-pass',
    text: `${SELECT_PASS} and session_hash = $1`,
    values: [session],
  });
  return rows.map(passOf)[0];
}

/** The pass of an id, whatever has become of it. */
export async function findPass(database: Queryable, id: string): Promise<Pass | undefined> {
  const { rows } = await database.query<PassRow>(`${SELECT_PASS} and p.id = $1`, [id]);
  return rows.map(passOf)[0];
}

/** Ends a pass for good, whoever's it is. */
export async function endAnyPass(database: Queryable, id: string, now: Instant): Promise<void> {
  await database.query('update auth.driver_passes set ended_at = $2 where id = $1 and ended_at is null', [id, now]);
}

/** Ends a pass for good. False when there is none of that id of that carrier, or it has ended before. */
export async function endPass(
  database: Queryable,
  { id, carrier, now }: { readonly id: string; readonly carrier: string; readonly now: Instant },
): Promise<boolean> {
  const { rowCount } = await database.query(
    `update auth.driver_passes set ended_at = $3
     where id = $1 and carrier = $2 and ended_at is null and until > $3`,
    [id, carrier, now],
  );
  return rowCount === 1;
}

/** Takes away passes that were over before an instant. */
export async function forgetPasses(database: Queryable, before: Instant): Promise<void> {
  await database.query('delete from auth.driver_passes where until < $1', [before]);
}

/** With a key that was revoked or has run out, its passes are over too. */
const SELECT_PASS = `select p.id, p.key_id, p.carrier, p.leg, p.driver, p.link_until, p.opened_at, p.ended_at,
    least(p.until, k.expires_at) as until
  from auth.driver_passes p join auth.api_keys k on k.id = p.key_id where k.revoked_at is null`;

type PassRow = {
  readonly id: string;
  readonly key_id: string;
  readonly carrier: string;
  readonly leg: KeyLeg;
  readonly driver: string;
  readonly link_until: number;
  readonly until: number;
  readonly opened_at: number | null;
  readonly ended_at: number | null;
};

function passOf(row: PassRow): Pass {
  return {
    ...{ id: row.id, keyId: row.key_id, driver: row.driver, linkUntil: row.link_until, until: row.until },
    carrier: { carrier: row.carrier, leg: row.leg },
    openedAt: row.opened_at ?? undefined,
    endedAt: row.ended_at ?? undefined,
  };
}
