import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { day } from '../../../../test/builders.ts';
import { withDatabase } from '../../../../test/database.ts';
import { sky, writtenPng } from '../../../../test/files/drawn.ts';
import { exif, jpeg, withSegments } from '../../../../test/files/pictures.ts';
import { command, orderPlaced, type ServedHub, serveHub, told } from '../../../../test/hub/served-hub.ts';
import { MOST_RETURN_PHOTOS } from '../../../rulebook/returns/photos.ts';
import { readLeaf } from '../../audit/leaf.ts';
import { erasePhotos, shredPhotos } from '../keep.ts';
import { ownPhotos } from '../own-photos.ts';
import { keptPhotos } from '../store.ts';

const database = withDatabase();
let served: ServedHub;
let photo: Buffer;

/** Where a photo was taken: it may stand nowhere. */
const PLACE = 'N18.0179 W76.8099';
const CHECKS = { right_item: 'yes', complete: 'yes', undamaged: 'no', works: 'yes', genuine: 'yes' } as const;

beforeAll(async () => {
  served = await serveHub(database().pool);
  photo = withSegments(await jpeg(sky(64, 48)), [0xe1, exif(1, PLACE)]);
});

/** A dispatched order of C-1 that came back and that Ada of the hub inspects, with photos. */
async function inspected(order: string, photos: readonly { id: string; label: boolean }[], from = 2) {
  const scan = (kind: string, at: number) =>
    told(
      'shipment.scanned',
      order,
      { trackingNumber: `T-${order}`, carrier: 'Post', scan: kind, source: 'carrier' },
      { at },
    );
  await served.tell(
    orderPlaced(order, { 'L-1': 1 }, { customer: 'C-1', at: day(from), shipBy: day(from + 2), total: '45.00' }),
    scan('accepted', day(from + 1)),
    scan('delivered', day(from + 2)),
  );
  const asked = await served.post('customer', `/v1/me/orders/${order}/returns`, {
    id: randomUUID(),
    reason: 'damaged',
  });
  const { return: id, code } = asked.body;
  const inspection = {
    ...({ kind: 'inspect_return', outcome: 'damaged_in_transit', disposition: 'quarantine' } as const),
    ...{ code: `S-1~${id}`, checks: CHECKS, place: 'DOCK', units: [{ listing: 'L-1', quantity: 1 }] },
    photos: [...photos],
  };
  const answers = await served.desk('ada', [command({ kind: 'receive_return', code: code.text }), command(inspection)]);
  expect(answers.map(({ outcome }) => outcome)).toEqual(['done', 'done']);
  return {
    id: id as string,
    hub: (one: string) => `/v1/hub/returns/S-1/${id}/photos/${one}`,
    seller: (one: string) => `/v1/sellers/S-1/returns/${id}/photos/${one}`,
    mine: (one: string) => `/v1/me/orders/${order}/returns/${id}/photos/${one}`,
    states: async (who: string, url = `/v1/sellers/S-1/returns/${id}`) =>
      (await served.get(who, url)).body.inspection.photos.map(({ state }: { state: string }) => state),
  };
}

const name = (label = false) => ({ id: randomUUID(), label });

describe('photos of an inspection', () => {
  test('come after it, each once, and are seen by the hub and both sides, without what the camera wrote', async () => {
    const [one, other] = [name(), name()];
    const { id, hub, seller, mine, states } = await inspected('O-1', [one, other]);
    expect(await states('seller')).toEqual(['awaited', 'awaited']);
    expect((await served.get('seller', seller(one.id))).body).toMatchObject({ type: '/problems/unknown-return-photo' });
    expect((await served.put('ada', hub(one.id), photo)).status).toBe(204);
    // A tablet that did not hear the answer sends it again, and something else under its name changes nothing.
    expect((await served.put('ada', hub(one.id), photo)).status).toBe(204);
    expect((await served.put('ada', hub(one.id), await jpeg(sky(64, 64)))).status).toBe(204);
    const shown = [
      await served.get('ben', hub(one.id)),
      await served.get('seller', seller(one.id)),
      await served.get('clerk', seller(one.id)),
      await served.get('customer', mine(one.id)),
    ];
    for (const { status, type, bytes } of shown) {
      expect([status, type]).toEqual([200, 'image/jpeg']);
      expect(bytes.equals(shown[0]?.bytes ?? Buffer.alloc(0))).toBe(true);
      expect(bytes.includes(PLACE)).toBe(false);
    }
    expect(await states('seller')).toEqual(['shown', 'awaited']);
    expect(await states('customer', `/v1/me/orders/O-1/returns/${id}`)).toEqual(['shown', 'awaited']);
    expect(await ownPhotos(served.photos, { seller: 'S-1', order: 'O-1' })).toMatchObject([
      { about: id, from: 'hub', text: null, pictures: [{ picture: { id: one.id, kind: 'jpeg' } }] },
    ]);
    const { custody } = (await served.get('seller', '/v1/sellers/S-1/orders/O-1/parcel')).body;
    expect(custody.map(({ kind, quantity }: { kind: string; quantity: number }) => [kind, quantity])).toEqual([
      ['receive_return', undefined],
      ['inspect_return', 1],
      ['photograph_return', 1],
    ]);
    // Sealed, and its hash is in the record of custody and in the log.
    expect(
      [...served.store.contents.values()].some((sealed) => sealed.includes(shown[0]?.bytes.subarray(0, 64) ?? '')),
    ).toBe(false);
    const { rows } = await database().pool.query<{ hash: string; asked: string; body: string }>(
      `select encode(digest, 'hex') as hash, asked, body from return_photos
         join custody on custody.seller_id = return_photos.seller_id and custody.kind = 'photograph_return'
           and custody.return_id = return_photos.return_id,
         audit_leaves where photo_id = $1 and body like '%return.photographed%' and body like '%' || $1::text || '%'`,
      [one.id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.asked).toContain(rows[0]?.hash);
    expect(readLeaf(rows[0]?.body ?? '')?.leaf).toMatchObject({
      act: 'return.photographed',
      actor: 'P-ada',
      hash: rows[0]?.hash,
    });
  });

  test('are nobody else’s: neither another person, shop or customer adds or sees one', async () => {
    const one = name();
    const { hub, seller, mine } = await inspected('O-own', [one]);
    for (const id of [one.id, randomUUID()]) {
      const who = id === one.id ? 'ben' : 'ada';
      expect((await served.put(who, hub(id), photo)).body).toMatchObject({ type: '/problems/unknown-return-photo' });
    }
    for (const who of ['seller', 'customer', 'clerk'])
      expect((await served.put(who, hub(one.id), photo)).status).toBe(403);
    expect((await served.put('ada', hub(one.id), photo)).status).toBe(204);
    const other = await inspected('O-own-2', []);
    const answers = [
      await served.get('other', seller(one.id)),
      await served.get('stranger', mine(one.id)),
      // By another return, or by another order of the same customer, it is not there.
      await served.get('seller', other.seller(one.id)),
      await served.get('customer', other.mine(one.id)),
      await served.get('customer', mine(one.id).replace('O-own', 'O-own-2')),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 404, 404, 404, 404]);
  });

  test('that show a person, by the mark of whoever took them or by what a program reads, are for the hub and a dispute', async () => {
    const [marked, read, plain] = [name(true), name(), name()];
    const { id, hub, seller, mine, states } = await inspected('O-label', [marked, read, plain]);
    await served.put('ada', hub(marked.id), photo);
    await served.put('ada', hub(read.id), await writtenPng('Call 876 555 0123'));
    await served.put('ada', hub(plain.id), await writtenPng('Fragile glass'));
    expect(await states('seller')).toEqual(['covered', 'covered', 'shown']);
    expect(await states('customer', `/v1/me/orders/O-label/returns/${id}`)).toEqual(['covered', 'covered', 'shown']);
    for (const { id: one } of [marked, read]) {
      expect((await served.get('seller', seller(one))).status).toBe(404);
      expect((await served.get('customer', mine(one))).status).toBe(404);
      expect((await served.get('clerk', seller(one))).status).toBe(404);
      expect((await served.get('ben', hub(one))).status).toBe(200);
    }
    const opening = {
      id: randomUUID(),
      reason: 'not_as_described',
      text: 'It is not what the page of the shop says it is.',
    };
    const opened = await served.post('customer', '/v1/me/orders/O-label/disputes', opening);
    const dispute = opened.body.items[0].id;
    const of = `/v1/disputes/S-1~${dispute}`;
    const seen = async () => (await served.get('clerk', of)).body.photos.map(({ state }: { state: string }) => state);
    const at = `${of}/returns/${id}/photos/${marked.id}`;
    expect([await seen(), (await served.get('clerk', at)).status]).toEqual([['covered', 'covered', 'shown'], 404]);
    await served.post('clerk', `${of}/looks`, { reason: 'The customer says that the parcel was another one' });
    expect([await seen(), (await served.get('clerk', at)).status]).toEqual([['shown', 'shown', 'shown'], 200]);
    // The sides see no more of it by their dispute.
    const [sellers, own] = [
      await served.get('seller', `/v1/sellers/S-1/disputes/${dispute}`),
      await served.get('customer', '/v1/me/orders/O-label/disputes'),
    ];
    for (const { body } of [sellers, own])
      expect(body.photos.map(({ state }: { state: string }) => state)).toEqual(['covered', 'covered', 'shown']);
    expect((await served.get('ada', at)).status).toBe(403);
  });

  test('that are refused leave the inspection as it is, and say what is wrong and what to do', async () => {
    const [one, two] = [name(), name()];
    const { id, hub, states } = await inspected('O-bad', [one, two]);
    const refused = async (bytes: Buffer) => {
      const { body } = await served.put('ada', hub(one.id), bytes);
      return [body.type, body.detail.length > 20];
    };
    expect(await refused(Buffer.from('%PDF-1.7 and so on, which is no picture at all'))).toEqual([
      '/problems/no-picture',
      true,
    ]);
    expect(await refused(Buffer.alloc(0))).toEqual(['/problems/no-picture', true]);
    expect(await refused(photo.subarray(0, 300))).toEqual(['/problems/broken-picture', true]);
    expect(await refused(Buffer.concat([photo, Buffer.alloc(16 * 1024 * 1024)]))).toEqual([
      '/problems/picture-too-large',
      true,
    ]);
    expect((await served.get('seller', `/v1/sellers/S-1/returns/${id}`)).body.state).toBe('refunded');
    // It is not used up by that.
    expect((await served.put('ada', hub(one.id), photo)).status).toBe(204);
    expect(await states('seller')).toEqual(['shown', 'awaited']);
    const many = Array.from({ length: MOST_RETURN_PHOTOS + 1 }, () => name());
    const sent = {
      kind: 'inspect_return',
      code: `S-1~${id}`,
      outcome: 'as_described',
      checks: CHECKS,
      photos: many,
    } as const;
    const body = {
      hub: 'Kingston',
      commands: [command({ ...sent, units: [], disposition: 'quarantine', place: 'DOCK' })],
    };
    expect((await served.post('ada', '/v1/hub/commands', body)).status).toBe(400);
  });

  test('are not lost when the file store is away: the tablet is told to come again', async () => {
    const one = name();
    const { hub, states } = await inspected('O-away', [one]);
    served.store.away = true;
    expect((await served.put('ada', hub(one.id), photo)).status).toBe(500);
    served.store.away = false;
    expect(await states('seller')).toEqual(['awaited']);
    expect((await served.put('ada', hub(one.id), photo)).status).toBe(204);
    expect(await states('seller')).toEqual(['shown']);
  });
});

describe('the time of photos', () => {
  test('ends with that of what was written about the order: key, hash and content go, and the record says that there was one', async () => {
    const [one, late] = [name(), name()];
    const { hub, seller, states } = await inspected('O-old', [one, late]);
    await served.put('ada', hub(one.id), photo);
    await shredPhotos(served.photos);
    expect(await states('seller')).toEqual(['shown', 'awaited']);
    const pass = (days: number) =>
      served.tell(told('review.posted', 'O-old', { stars: 3 + (days % 2) }, { at: day(days) }));
    await pass(40);
    expect(await states('seller')).toEqual(['closed', 'awaited']);
    expect((await served.get('seller', seller(one.id))).status).toBe(404);
    expect((await served.get('ada', hub(one.id))).status).toBe(200);
    await pass(70);
    served.hold('O-old', true);
    await shredPhotos(served.photos);
    expect((await served.get('ada', hub(one.id))).status).toBe(200);
    expect(await keptPhotos(database().pool)).toContain(one.id);
    served.hold('O-old', false);
    await pass(72);
    expect(await shredPhotos(served.photos)).toBeGreaterThan(0);
    expect(await states('seller')).toEqual(['destroyed', 'destroyed']);
    expect((await served.get('ada', hub(one.id))).status).toBe(404);
    expect(served.store.contents.has(one.id)).toBe(false);
    expect(await keptPhotos(database().pool)).not.toContain(one.id);
    expect((await served.put('ada', hub(late.id), photo)).body).toMatchObject({ type: '/problems/return-photo-over' });
    const { rows } = await database().pool.query('select digest from return_photos where photo_id = $1', [one.id]);
    expect(rows).toEqual([{ digest: null }]);
  });

  test('ends when the customer asks for it, at once or when no case cites the order any more', async () => {
    const one = name();
    const { hub, states } = await inspected('O-erased', [one], 68);
    await served.put('ada', hub(one.id), photo);
    const of = { seller: 'S-1', order: 'O-erased' };
    served.hold('O-erased', true);
    await erasePhotos(served.photos, of);
    expect(await states('seller')).toEqual(['shown']);
    served.hold('O-erased', false);
    await erasePhotos(served.photos, of);
    await erasePhotos(served.photos, of);
    expect(await states('seller')).toEqual(['destroyed']);
    expect(served.store.contents.has(one.id)).toBe(false);
  });
});
