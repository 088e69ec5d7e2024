import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { Carrier, CarrierSettings } from './carrier.ts';

const COLUMNS = `carrier, name, state, format, codes, further_codes, regions, signed, poll_url, poll_every, version,
  created_at, changed_at`;

/** So many carriers can be set up. */
export const MOST_CARRIERS = 200;

/** A carrier by its id; undefined: nobody has set it up. */
export async function findCarrier(database: Queryable, carrier: string): Promise<Carrier | undefined> {
  const { rows } = await database.query<Carrier>({
    name: 'find-tracking-carrier',
    text: `select ${COLUMNS} from tracking_carriers where carrier = $1`,
    values: [carrier],
  });
  return rows[0];
}

/** All that are set up, in order of their ids. */
export async function allCarriers(database: Queryable): Promise<readonly Carrier[]> {
  const { rows } = await database.query<Carrier>(`select ${COLUMNS} from tracking_carriers order by carrier`);
  return rows;
}

/** Sets one up; false: there is one with this id already, or there are too many. */
export async function insertCarrier(
  transaction: Transaction,
  carrier: string,
  settings: CarrierSettings,
  { by, at }: { readonly by: string; readonly at: number },
): Promise<boolean> {
  const { rowCount } = await transaction.query(
    `insert into tracking_carriers (carrier, name, state, format, codes, further_codes, regions, signed, poll_url, poll_every,
       created_by, created_at, changed_at)
     select $1, $2, $3, $4, $5, $6::jsonb, $7::jsonb, $8, $9, $10::int8, $11, $12::int8, $12::int8
     where (select count(*) from tracking_carriers) < ${MOST_CARRIERS}
     on conflict (carrier) do nothing`,
    [carrier, ...valuesOf(settings), by, at],
  );
  return rowCount === 1;
}

/** Changes one as it was read; false: somebody else has changed it since. */
export async function updateCarrier(
  transaction: Transaction,
  { carrier, version }: Pick<Carrier, 'carrier' | 'version'>,
  settings: CarrierSettings,
  at: number,
): Promise<boolean> {
  const { rowCount } = await transaction.query(
    `update tracking_carriers set name = $2, state = $3, format = $4, codes = $5, further_codes = $6::jsonb,
       regions = $7::jsonb, signed = $8, poll_url = $9, poll_every = $10::int8, changed_at = $11, version = version + 1
     where carrier = $1 and version = $12`,
    [carrier, ...valuesOf(settings), at, version],
  );
  return rowCount === 1;
}

/** Takes one away with everything that waits; what it has told stays. Whether there was one. */
export async function deleteCarrier(transaction: Transaction, carrier: string): Promise<boolean> {
  const { rowCount } = await transaction.query('delete from tracking_carriers where carrier = $1', [carrier]);
  return rowCount === 1;
}

function valuesOf({ name, state, format, codes, further_codes, regions, signed, ...poll }: CarrierSettings) {
  const entered = [JSON.stringify(further_codes), JSON.stringify(regions)];
  return [name, state, format, codes, ...entered, signed, poll.poll_url, poll.poll_every];
}
