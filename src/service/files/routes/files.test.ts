import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { day, placed } from '../../../../test/builders.ts';
import { codecs, corners, exif, jpeg, png, quarters, withSegments } from '../../../../test/files/pictures.ts';
import {
  NAME,
  OF_APPEAL,
  OF_PLAN,
  problemOf,
  type SellerWithFiles,
  sellerWithFiles,
} from '../../../../test/files/seller-with-files.ts';
import { tidyFiles } from '../tidy.ts';

const CASE = '/v1/cases/S-1~2~appeal~1';

/** Where the picture was taken. */
const PLACE = 'N18.0179 W76.8099';

let rig: SellerWithFiles;
let picture: Buffer;
let others: readonly Buffer[];
beforeAll(async () => {
  picture = withSegments(await jpeg(quarters(48, 32)), [0xe1, exif(6, PLACE)]);
  others = [await png(quarters(12, 8))];
});
beforeEach(async () => {
  rig = await sellerWithFiles();
  return () => rig.database.drop();
}, 120_000);

test('a picture goes along with an appeal, sealed, and whoever holds the case looks at it; each look stands in its history', async () => {
  const uploaded = await rig.send('seller', picture);
  expect([uploaded.status, uploaded.body]).toEqual([
    201,
    {
      ...{ file: expect.any(String), kind: 'jpeg', width: 32, height: 48, bytes: expect.any(Number) },
      ...{ uploadedAt: new Date(rig.now).toISOString().replace('.000', ''), answer: null, destroyed: false },
      name: 'Delivery to Marcia Brown.jpg',
    },
  ]);
  const { file: id } = uploaded.body;
  const filed = await rig.file(id);
  expect([filed.status, filed.body.items?.[0]?.files]).toEqual([201, [id]]);
  // A second press of the button.
  expect((await rig.file(id)).status).toBe(201);
  expect((await rig.served.get('seller', OF_APPEAL)).body.items).toMatchObject([
    { file: id, answer: 1, name: NAME.replace('jpeg', 'jpg') },
  ]);

  // Nobody holds the case: that there is a picture is told, not what it is called.
  const untold = (await rig.served.get('staff', `${CASE}/files`)).body;
  expect(untold).toMatchObject({ items: [{ file: id, kind: 'jpeg', name: null }], readable: false });
  expect(problemOf(await rig.served.get('staff', `${CASE}/files/${id}`))).toEqual([409, '/problems/case-not-claimed']);
  await rig.served.post('staff', `${CASE}/claim`, {});
  expect(problemOf(await rig.served.get('other', `${CASE}/files/${id}`))).toEqual([409, '/problems/case-claimed']);
  expect((await rig.served.get('staff', `${CASE}/files`)).body).toMatchObject({
    items: [{ name: 'Delivery to Marcia Brown.jpg' }],
    readable: true,
  });

  const seen = await rig.look('staff', `${CASE}/files/${id}`);
  expect([seen.status, seen.headers['content-type'], seen.headers['cache-control']]).toEqual([
    200,
    'image/jpeg',
    'no-store',
  ]);
  expect(seen.headers['content-disposition']).toBe(
    `attachment; filename="Delivery to Marcia Brown.jpg"; filename*=UTF-8''Delivery%20to%20Marcia%20Brown.jpg`,
  );
  expect([seen.headers['content-security-policy'], seen.headers['x-content-type-options']]).toEqual([
    "default-src 'none'; frame-ancestors 'none'; sandbox",
    'nosniff',
  ]);
  expect(seen.bytes.includes(PLACE)).toBe(false);
  // Stored lying on its side; stands as the camera was held.
  expect(corners(await (await codecs()).jpeg.decode(seen.bytes))).toBe('brwg');
  expect((await rig.look('seller', `/v1/sellers/S-1/files/${id}`)).bytes).toEqual(seen.bytes);

  const { entries } = (await rig.served.get('staff', CASE)).body;
  expect(entries).toMatchObject([
    { entry: 'claimed', person: { id: 'P-1' } },
    { entry: 'looked', person: { id: 'P-1', name: 'Ada' }, file: id, at: expect.any(String) },
  ]);

  // Neither the picture nor its name lies anywhere in the open.
  const { rows } = await rig.database.pool.query('select * from files');
  const sealed = [...rig.served.files.store.contents.values()];
  expect(sealed).toHaveLength(1);
  for (const bytes of [...sealed, ...rows.flatMap((row) => Object.values(row).filter(Buffer.isBuffer))])
    for (const open of [seen.bytes.subarray(0, 64), Buffer.from('Marcia')]) expect(bytes.includes(open)).toBe(false);
  const everything = await rig.database.pool.query(
    'select (select jsonb_agg(events) from events)::text || (select jsonb_agg(files) from files)::text || (select jsonb_agg(outbox) from outbox)::text as all',
  );
  expect(everything.rows[0].all).not.toContain('Marcia');
});

describe('who may not', () => {
  test('see the picture of another seller, or one that is not of the case', async () => {
    const { file: id } = (await rig.send('seller', others[0] as Buffer)).body;
    await rig.served.tell([placed({ seller: 'S-2', orderId: 'more', at: day(38) })]);
    expect((await rig.look('seller', `/v1/sellers/S-2/files/${id}`)).status).toBe(403);
    expect((await rig.look('staff', `/v1/sellers/S-1/files/${id}`)).status).toBe(403);
    // Not sent, so no case has it.
    await rig.file();
    await rig.served.post('staff', `${CASE}/claim`, {});
    expect(problemOf(await rig.served.get('staff', `${CASE}/files/${id}`))).toEqual([404, '/problems/unknown-file']);
    expect((await rig.served.get('staff', `${CASE}/files`)).body.items).toEqual([]);
    expect(problemOf(await rig.served.get('officer', `${CASE}/files`))).toEqual([403, '/problems/not-permitted']);
  });

  test('look any more, once the case is closed', async () => {
    const { file: id } = (await rig.send('seller', others[0] as Buffer)).body;
    await rig.file(id);
    await rig.served.post('staff', `${CASE}/claim`, {});
    await rig.served.post('seller', '/v1/appeals/S-1~2~1/withdrawal', {});
    expect(problemOf(await rig.served.get('staff', `${CASE}/files/${id}`))).toEqual([409, '/problems/case-closed']);
    expect((await rig.served.get('staff', `${CASE}/files`)).body).toMatchObject({
      items: [{ name: null }],
      readable: false,
    });
  });
});

describe('an upload', () => {
  test('of the same picture twice is one file; a name says nothing about what it is', async () => {
    const one = await rig.send('seller', picture, OF_APPEAL, { 'x-file-name': '..%2F..%2Fevil.exe' });
    const other = await rig.send('seller', picture);
    expect([one.body.name, one.body.kind, other.body.file]).toEqual(['evil.jpg', 'jpeg', one.body.file]);
    const unreadable = await rig.send('seller', others[0] as Buffer, OF_APPEAL, { 'x-file-name': '%E0%A4%A' });
    expect(unreadable.body.name).toBe('picture.png');
  });

  test('that is no picture is refused with the cure, and nothing of it is kept', async () => {
    const begun = Buffer.from('\xff\xd8\xff\xe0 and no more', 'latin1');
    for (const [bytes, status, code, detail] of [
      [Buffer.from('%PDF-1.7\n1 0 obj'), 415, 'no-picture', /PDF.*screenshot/],
      [Buffer.alloc(0), 415, 'no-picture', /empty/],
      [begun, 400, 'broken-picture', /damaged/],
      [Buffer.concat([begun, Buffer.alloc(15 * 1024 * 1024)]), 413, 'picture-too-large', /15 MiB/],
    ] as const) {
      const refused = await rig.send('seller', bytes);
      expect([...problemOf(refused), refused.body.detail]).toEqual([
        ...[status, `/problems/${code}`],
        expect.stringMatching(detail),
      ]);
    }
    expect((await rig.served.get('seller', OF_APPEAL)).body.items).toEqual([]);
    expect(rig.served.files.store.contents.size).toBe(0);
  });

  test('is refused where nothing can be sent along', async () => {
    expect(problemOf(await rig.send('seller', picture, OF_APPEAL.replace('=2', '=7')))).toEqual([
      404,
      '/problems/unknown-action',
    ]);
    expect(problemOf(await rig.send('seller', picture, '/v1/sellers/S-1/files?purpose=link&number=1'))).toEqual([
      404,
      '/problems/unknown-link',
    ]);
    expect(problemOf(await rig.send('seller', picture, OF_APPEAL.replace('appeal', 'gift')))).toEqual([
      400,
      '/problems/invalid-request',
    ]);
  });

  test('is one of ten at most for an answer; one that is removed makes room, and is gone', async () => {
    const { file: id } = (await rig.send('seller', others[0] as Buffer)).body;
    await rig.database.pool.query(
      `insert into files select seller_id, gen_random_uuid(), purpose, number, answer, kind, bytes, width, height, 'another',
         uploaded_at, uploaded_by, stored_at, wrapped_key, sealed_name, null, null
       from files, generate_series(1, 9) where file = $1`,
      [id],
    );
    const refused = await rig.send('seller', picture);
    expect([...problemOf(refused), refused.body.detail]).toEqual([
      409,
      '/problems/too-many-files',
      expect.stringContaining('10'),
    ]);
    expect([await rig.remove(id), await rig.remove(id)]).toEqual([204, 204]);
    expect(rig.served.files.store.contents.size).toBe(0);
    expect((await rig.look('seller', `/v1/sellers/S-1/files/${id}`)).status).toBe(404);
    expect((await rig.send('seller', picture)).status).toBe(201);
  });

  test('that the store does not take leaves nothing that could be sent', async () => {
    rig.served.files.store.away = true;
    expect((await rig.send('seller', picture)).status).toBe(500);
    rig.served.files.store.away = false;
    expect((await rig.served.get('seller', OF_APPEAL)).body.items).toEqual([]);
    rig.now += 2 * 3_600_000;
    await tidyFiles(rig.served.files);
    const { rows } = await rig.database.pool.query('select wrapped_key, sealed_name, erased_at from files');
    expect(rows).toEqual([{ wrapped_key: null, sealed_name: null, erased_at: rig.now }]);
  });
});

describe('what is sent', () => {
  test('must be an own draft for it: a file of a plan, of nobody, or one that was removed is named in the request', async () => {
    const { file: ofPlan } = (await rig.send('seller', picture, OF_PLAN)).body;
    const { file: removed } = (await rig.send('seller', others[0] as Buffer)).body;
    await rig.remove(removed);
    const nobodys = '0199d3a4-7c11-4d02-9a55-0c1f5d2f7e10';
    const refused = await rig.file(ofPlan, removed, nobodys);
    expect([refused.status, refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([
      400,
      [0, 1, 2].map((index) => `/body/items/0/files/${index}`),
    ]);
    expect((await rig.served.get('seller', '/v1/actions/S-1~2/appeals')).body.items).toEqual([]);
    const inPath = await rig.file('../x');
    expect([inPath.status, inPath.body.errors[0].pointer]).toEqual([400, '/body/items/0/files/0']);
  });

  test('cannot be removed, and makes a further appeal of the same item new', async () => {
    const { file: id } = (await rig.send('seller', picture)).body;
    await rig.file();
    await rig.served.post('seller', '/v1/appeals/S-1~2~1/withdrawal', {});
    expect((await rig.file(id)).body.appeal).toBe('S-1/2/2');
    expect(await rig.remove(id)).toBe(409);
  });

  test('goes along with a version of a plan', async () => {
    const words = { cause: 'The courier came late', correction: 'A second courier', prevention: 'Both are watched' };
    const { file: id } = (await rig.send('seller', picture, OF_PLAN)).body;
    const record = (files: readonly string[]) =>
      rig.served.post('seller', '/v1/actions/S-1~2/plan', { ...words, files });
    expect((await record([id])).body.plan.version).toBe(1);
    expect((await record([id])).body.plan.version).toBe(1);
    rig.now += 1;
    const another = (await rig.send('seller', others[0] as Buffer, OF_PLAN)).body.file;
    expect((await record([another])).body.plan.version).toBe(2);
    expect((await record([id, another])).body.errors?.[0]?.pointer).toBe('/body/files/0');
    const told = (await rig.served.get('seller', OF_PLAN)).body.items;
    expect(told.map(({ file: each, answer }: { file: string; answer: number }) => [each, answer])).toEqual([
      [id, 1],
      [another, 2],
    ]);
  });
});
