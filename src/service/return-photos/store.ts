import type { FileKind } from '../../rulebook/files/file.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { NamedPhoto } from '../../rulebook/returns/photos.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { OfOrder } from './parts.ts';

/** A photo as it is kept. What is null has not arrived with it. */
export type PhotoRow = {
  readonly seller_id: string;
  readonly photo_id: string;
  readonly return_id: string;
  readonly order_id: string;
  readonly place: number;
  readonly inspector: string;
  readonly hub: string;
  readonly label: boolean;
  readonly generation: number;
  readonly stored_at: Instant | null;
  readonly kind: FileKind | null;
  readonly bytes: number | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly covered: boolean | null;
  readonly digest: Buffer | null;
  readonly destroyed_at: Instant | null;
};

const COLUMNS = `seller_id, photo_id, return_id, order_id, place, inspector, hub, label, generation, stored_at, kind, bytes, width, height, covered,
  digest, destroyed_at`;

/** A return whose inspection names photos. */
export type Naming = OfOrder & {
  readonly id: string;
  readonly inspector: string;
  readonly hub: string;
  readonly at: Instant;
};

/** Keeps which photos an inspection has, in the transaction that says so; the ones that an id names already are left as they are. */
export async function namePhotos(
  transaction: Transaction,
  { seller, order, id, inspector, hub, at }: Naming,
  photos: readonly NamedPhoto[],
): Promise<void> {
  if (photos.length === 0) return;
  await transaction.query({
    name: 'name-return-photos',
    text: `insert into return_photos (seller_id, photo_id, return_id, order_id, place, inspector, hub, named_at, label, generation, look_at)
      select $1, photo, $2, $3, place, $4, $5, $6, label, 1 + coalesce(
        (select max(generation) from return_photos where seller_id = $1 and order_id = $3 and destroyed_at is not null), 0), 0
      from unnest($7::uuid[], $8::bool[]) with ordinality as named (photo, label, place)
      on conflict do nothing`,
    values: [
      ...[seller, id, order, inspector, hub, at],
      ...[photos.map((each) => each.id), photos.map(({ label }) => label)],
    ],
  });
}

/** One photo of a return; undefined: no inspection of it names one so. */
export async function findPhoto(
  database: Queryable,
  { seller, id }: { readonly seller: string; readonly id: string },
  photo: string,
): Promise<PhotoRow | undefined> {
  const { rows } = await database.query<PhotoRow>({
    name: 'find-return-photo',
    text: `select ${COLUMNS} from return_photos where seller_id = $1 and photo_id = $2 and return_id = $3`,
    values: [seller, photo, id],
  });
  return rows[0];
}

/** All of an order, return by return in the order in which they were taken. */
export async function photosOfOrder(database: Queryable, { seller, order }: OfOrder): Promise<readonly PhotoRow[]> {
  const { rows } = await database.query<PhotoRow>({
    name: 'return-photos-of-order',
    text: `select ${COLUMNS} from return_photos where seller_id = $1 and order_id = $2 order by named_at, return_id, place`,
    values: [seller, order],
  });
  return rows;
}

/** What is known of a photo once it is there. */
export type Arrived = {
  readonly kind: FileKind;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  readonly covered: boolean;
  readonly digest: Buffer;
};

/** All of it is in the file store; false: it was there before, or is destroyed. */
export async function markArrived(
  transaction: Transaction,
  { seller, photo, at }: { readonly seller: string; readonly photo: string; readonly at: Instant },
  { kind, bytes, width, height, covered, digest }: Arrived,
): Promise<boolean> {
  const { rowCount } = await transaction.query(
    `update return_photos set stored_at = $3, kind = $4, bytes = $5, width = $6, height = $7, covered = $8, digest = $9
     where seller_id = $1 and photo_id = $2 and stored_at is null and destroyed_at is null`,
    [seller, photo, at, kind, bytes, width, height, covered, digest],
  );
  return rowCount === 1;
}

/** The names of all that are in the file store; none where the tables are older than photos. */
export async function keptPhotos(database: Queryable): Promise<readonly string[]> {
  const table = await database.query<{ there: boolean }>(
    "select to_regclass('public.return_photos') is not null as there",
  );
  if (table.rows[0]?.there !== true) return [];
  const { rows } = await database.query<{ photo: string }>(
    `select photo_id as photo from return_photos where destroyed_at is null and stored_at is not null order by seller_id, photo_id`,
  );
  return rows.map(({ photo }) => photo);
}
