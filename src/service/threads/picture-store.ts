import type { FileKind } from '../../rulebook/files/file.ts';
import type { UploadedPictures } from '../../rulebook/files/message-picture.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { ReadingState } from '../../rulebook/messages/pictures/reading.ts';
import type { Side } from '../../rulebook/threads/standing.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { OfOrder, OfThread } from './parts.ts';

/** A picture of a conversation as it is kept. */
export type PictureRow = {
  readonly picture_id: string;
  readonly order_id: string;
  readonly about: string;
  readonly sender: Side;
  readonly uploaded_by: string;
  readonly uploaded_at: Instant;
  readonly kind: FileKind;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  readonly generation: number;
  readonly wrapped_key: Buffer | null;
  readonly sealed_reading: Buffer | null;
  readonly reading: ReadingState;
  readonly sealed_description: Buffer | null;
  readonly digest: Buffer;
  readonly message_id: string | null;
  readonly withheld: boolean;
};

const COLUMNS = `picture_id, order_id, about, sender, uploaded_by, uploaded_at, kind, bytes, width, height, generation, wrapped_key,
  sealed_reading, reading, sealed_description, digest, message_id, withheld`;

/** One that is about to be put into the file store. */
export type NewPicture = Omit<
  PictureRow,
  'order_id' | 'about' | 'sealed_description' | 'message_id' | 'withheld' | 'wrapped_key' | 'sealed_reading'
> & { readonly wrapped_key: Buffer; readonly sealed_reading: Buffer };

export async function insertPicture(
  database: Queryable,
  { seller, order, about }: OfThread,
  row: NewPicture,
): Promise<void> {
  await database.query(
    `insert into message_pictures (seller_id, picture_id, order_id, about, sender, uploaded_by, uploaded_at, kind, bytes, width, height,
       generation, wrapped_key, sealed_reading, reading, digest)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      ...[seller, row.picture_id, order, about, row.sender, row.uploaded_by, row.uploaded_at, row.kind, row.bytes],
      ...[row.width, row.height, row.generation, row.wrapped_key, row.sealed_reading, row.reading, row.digest],
    ],
  );
}

/** All of it is in the file store; false: it was destroyed meanwhile. */
export async function markPictureStored(
  database: Queryable,
  seller: string,
  picture: string,
  at: Instant,
): Promise<boolean> {
  const { rowCount } = await database.query(
    `update message_pictures set stored_at = $3 where seller_id = $1 and picture_id = $2 and destroyed_at is null`,
    [seller, picture, at],
  );
  return rowCount === 1;
}

/** What somebody has uploaded: to this conversation and not sent, since an instant, and their side about this order, in bytes. */
export async function countPictures(
  database: Queryable,
  { seller, order, about }: OfThread,
  { side, person }: { readonly side: Side; readonly person: string },
  since: Instant,
): Promise<UploadedPictures> {
  const { rows } = await database.query<UploadedPictures>(
    `select
       (select count(*)::int4 from message_pictures where seller_id = $1 and order_id = $2 and about = $3 and uploaded_by = $5
          and sender = $4 and message_id is null and destroyed_at is null) as drafts,
       (select count(*)::int4 from message_pictures where uploaded_by = $5 and uploaded_at > $6) as "ofDay",
       (select coalesce(sum(bytes), 0)::float8 from message_pictures where seller_id = $1 and order_id = $2 and sender = $4
          and destroyed_at is null) as kept`,
    [seller, order, about, side, person, since],
  );
  return rows[0] ?? { drafts: 0, ofDay: 0, kept: 0 };
}

/** One that is there. */
export async function findPicture(
  database: Queryable,
  { seller, order, about }: OfThread,
  picture: string,
): Promise<PictureRow | undefined> {
  const { rows } = await database.query<PictureRow>(
    `select ${COLUMNS} from message_pictures
     where seller_id = $1 and picture_id = $2 and order_id = $3 and about = $4 and stored_at is not null and destroyed_at is null`,
    [seller, picture, order, about],
  );
  return rows[0];
}

/** The pictures of messages, in their order; those that were destroyed too. */
export async function picturesOf(
  database: Queryable,
  seller: string,
  messages: readonly string[],
): Promise<readonly PictureRow[]> {
  if (messages.length === 0) return [];
  const { rows } = await database.query<PictureRow>({
    name: 'pictures-of-messages',
    text: `select ${COLUMNS} from message_pictures where seller_id = $1 and message_id = any ($2::uuid[]) order by message_id, place`,
    values: [seller, messages],
  });
  return rows;
}

/** Those of some pictures that somebody has uploaded to a conversation and not sent; nobody sends or removes them meanwhile. */
export async function lockDrafts(
  transaction: Transaction,
  { seller, order, about }: OfThread,
  { side, person }: { readonly side: Side; readonly person: string },
  pictures: readonly string[],
): Promise<readonly PictureRow[]> {
  const { rows } = await transaction.query<PictureRow>(
    `select ${COLUMNS} from message_pictures
     where seller_id = $1 and order_id = $2 and about = $3 and sender = $4 and uploaded_by = $5 and picture_id = any ($6::uuid[])
       and message_id is null and stored_at is not null and destroyed_at is null
     order by picture_id for update`,
    [seller, order, about, side, person, pictures],
  );
  return rows;
}

/** How a picture goes along. */
export type Attached = {
  readonly picture: string;
  readonly place: number;
  readonly sealed: Buffer | null;
  readonly withheld: boolean;
};

/** Sends drafts along with a message. They are locked. */
export async function attachPictures(
  transaction: Transaction,
  seller: string,
  message: string,
  attached: readonly Attached[],
): Promise<void> {
  for (const { picture, place, sealed, withheld } of attached)
    await transaction.query(
      `update message_pictures set message_id = $3, place = $4, sealed_description = $5, withheld = $6
       where seller_id = $1 and picture_id = $2`,
      [seller, picture, message, place, sealed, withheld],
    );
}

/** Staff have decided which pictures of a message are shown. */
export async function withholdPictures(
  transaction: Transaction,
  seller: string,
  message: string,
  withheld: readonly string[],
): Promise<void> {
  await transaction.query(
    `update message_pictures set withheld = picture_id = any ($3::uuid[]) where seller_id = $1 and message_id = $2`,
    [seller, message, withheld],
  );
}

const DESTROYED = `wrapped_key = null, sealed_reading = null, sealed_description = null, digest = '', destroyed_at = $3`;

/** Destroys all pictures of an order, sent or not: keys, what was read, descriptions. */
export async function destroyPictures(database: Queryable, { seller, order }: OfOrder, at: Instant): Promise<void> {
  await database.query(
    `update message_pictures set ${DESTROYED} where seller_id = $1 and order_id = $2 and destroyed_at is null`,
    [seller, order, at],
  );
}

/** Destroys those of an order that were not sent. */
export async function destroyUnsent(database: Queryable, { seller, order }: OfOrder, at: Instant): Promise<void> {
  await database.query(
    `update message_pictures set ${DESTROYED}
     where seller_id = $1 and order_id = $2 and message_id is null and destroyed_at is null`,
    [seller, order, at],
  );
}

/** A picture by its name. */
export type NamedPicture = { readonly seller: string; readonly picture: string };

/** Destroys a draft; false: it was sent, or is not there. */
export async function destroyPictureDraft(
  database: Queryable,
  { seller, picture }: NamedPicture,
  at: Instant,
): Promise<boolean> {
  const { rowCount } = await database.query(
    `update message_pictures set ${DESTROYED}
     where seller_id = $1 and picture_id = $2 and message_id is null and destroyed_at is null`,
    [seller, picture, at],
  );
  return rowCount === 1;
}

/** Drafts that were uploaded before an instant, and uploads that broke off before another. */
export async function oldPictureDrafts(
  database: Queryable,
  uploadedBefore: Instant,
  brokenOffBefore: Instant,
  most: number,
): Promise<readonly NamedPicture[]> {
  const { rows } = await database.query<NamedPicture>(
    `select seller_id as seller, picture_id as picture from message_pictures
     where message_id is null and destroyed_at is null
       and (uploaded_at <= $1 or (stored_at is null and uploaded_at <= $2))
     order by uploaded_at limit $3`,
    [uploadedBefore, brokenOffBefore, most],
  );
  return rows;
}

/** Pictures without a key of which something may still lie in the file store; of one order alone where it is given. */
export async function picturesToErase(
  database: Queryable,
  most: number,
  of?: OfOrder,
): Promise<readonly NamedPicture[]> {
  const { rows } = await database.query<NamedPicture>(
    `select seller_id as seller, picture_id as picture from message_pictures
     where destroyed_at is not null and erased_at is null and ($2::text is null or (seller_id = $2 and order_id = $3))
     order by uploaded_at limit $1`,
    [most, of?.seller ?? null, of?.order ?? null],
  );
  return rows;
}

export async function markPictureErased(
  database: Queryable,
  { seller, picture }: NamedPicture,
  at: Instant,
): Promise<void> {
  await database.query('update message_pictures set erased_at = $3 where seller_id = $1 and picture_id = $2', [
    seller,
    picture,
    at,
  ]);
}

/** The names of all that are in the file store; none where the tables are older than pictures in messages. */
export async function keptPictures(database: Queryable): Promise<readonly string[]> {
  const table = await database.query<{ there: boolean }>(
    "select to_regclass('public.message_pictures') is not null as there",
  );
  if (table.rows[0]?.there !== true) return [];
  const { rows } = await database.query<{ picture: string }>(
    `select picture_id as picture from message_pictures where destroyed_at is null and stored_at is not null
     order by seller_id, picture_id`,
  );
  return rows.map(({ picture }) => picture);
}
