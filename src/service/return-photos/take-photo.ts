import { partsOf, productNumbers } from '../../rulebook/messages/pictures/parts.ts';
import type { PictureReading } from '../../rulebook/messages/pictures/reading.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { isCoveredPhoto } from '../../rulebook/returns/photos.ts';
import type { Problem } from '../http/problems.ts';
import { pictureProblem } from '../pictures/problem.ts';
import type { ReturnPhotoParts } from './parts.ts';
import { digestOfPhoto, sealPhoto } from './sealed-photo.ts';
import { type Arrived, findPhoto, markArrived, type PhotoRow } from './store.ts';

/** A photo on its way in: of which return, and who sends it. */
export type SentPhoto = {
  readonly seller: string;
  readonly id: string;
  readonly photo: string;
  readonly person: string;
};

/** Whether a photo is taken from somebody, before its bytes are read; undefined: it is. */
export async function whyNotTaken(
  { pool }: Pick<ReturnPhotoParts, 'pool'>,
  { seller, id, photo, person }: SentPhoto,
): Promise<Problem | undefined> {
  const row = await findPhoto(pool, { seller, id }, photo);
  if (row === undefined || row.inspector !== person) return { code: 'unknown-return-photo' };
  return row.destroyed_at === null ? undefined : { code: 'return-photo-over' };
}

/**
 * Takes in a photo that an inspection has named: encoded anew, read, sealed and stored, with an entry in the record of custody and a leaf.
 * Sent again it is there already; what is refused changes nothing of the inspection.
 */
export async function takePhoto(parts: ReturnPhotoParts, sent: SentPhoto, bytes: Buffer): Promise<true | Problem> {
  const refused = await whyNotTaken(parts, sent);
  if (refused !== undefined) return refused;
  const { seller, id, photo, person } = sent;
  const row = await findPhoto(parts.pool, { seller, id }, photo);
  if (row === undefined || row.stored_at !== null) return true;
  const picture = await parts.readPicture(bytes);
  if ('code' in picture) return pictureProblem(picture);
  const key = await parts.keys.take({ seller, order: row.order_id, generation: row.generation });
  if (key === undefined) return { code: 'return-photo-over' };
  const found = isFound(parts, await parts.policy(), picture.reading, photo);
  const { kind, width, height, reading } = picture;
  const arrived: Arrived = {
    ...{ kind, width, height, bytes: picture.bytes.length, digest: digestOfPhoto(key, picture.bytes) },
    covered: isCoveredPhoto({ label: row.label, reading: reading.state, found }),
  };
  // Its row is there: whatever breaks off now, it is taken out of the store with the others of its order.
  await parts.store.put(photo, sealPhoto(key, { seller, photo }, picture.bytes));
  if (await keep(parts, row, arrived, person)) return true;
  if ((await findPhoto(parts.pool, { seller, id }, photo))?.destroyed_at === null) return true;
  await parts.store.remove(photo);
  return { code: 'return-photo-over' };
}

/** Whether something in a photo looks like somebody's: what is said in it goes through the screen of messages. */
function isFound(
  { screen }: Pick<ReturnPhotoParts, 'screen'>,
  policy: Policy,
  reading: PictureReading,
  photo: string,
): boolean {
  const known = productNumbers(reading.codes);
  return partsOf({ id: photo, reading, description: '' }).some(
    ({ text }) => screen(policy, { text, sender: 'customer', earlier: [], known }).findings.length > 0,
  );
}

async function keep(
  { ledger, noteCustody, writeActs }: ReturnPhotoParts,
  { seller_id: seller, order_id: order, return_id: id, photo_id: photo, place, hub }: PhotoRow,
  arrived: Arrived,
  person: string,
): Promise<boolean> {
  const hash = arrived.digest.toString('hex');
  let isNew = false;
  await ledger.record<never>(seller, async (_docket, at, transaction) => {
    isNew = await markArrived(transaction, { seller, photo, at }, arrived);
    if (!isNew) return { events: [] };
    await noteCustody(transaction, { seller, order, photo, return: id, hub, person, place, at, hash });
    const act = { act: 'return.photographed', at, by: person, seller, order, about: photo, hash };
    await writeActs(transaction, [act]);
    return { events: [] };
  });
  return isNew;
}
