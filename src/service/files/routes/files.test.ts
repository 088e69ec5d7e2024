import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { day, placed } from '../../../../test/builders.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/database.ts';
import { codecs, corners, exif, jpeg, png, quarters, withSegments } from '../../../../test/files/pictures.ts';
import { POLICY_DOCUMENT, readPolicy } from '../../../../test/ledger/drive.ts';
import { lateOrders } from '../../../../test/reference/examples.ts';
import { type Answered, type Served, serve } from '../../../../test/served-ledger.ts';
import { DAY } from '../../../rulebook/instant.ts';
import { answersInQueue } from '../../start/answers-in-queue.ts';
import { tidyFiles } from '../tidy.ts';

let database: TestDatabase;
let served: Served;
let now: number;

/** S-1 is warned on day 11 and restricted on day 36; the clock stands on day 37. */
const LATE = [...lateOrders(0, 3, 6, 9), ...lateOrders(28, 31, 34)];
const CITED = LATE[4]?.id ?? '';
const FACTS = [...LATE, placed({ seller: 'S-2', orderId: 'theirs', at: day(37) })];
const OF_APPEAL = '/v1/sellers/S-1/files?purpose=appeal&number=2';
const OF_PLAN = '/v1/sellers/S-1/files?purpose=plan&number=2';
const CASE = '/v1/cases/S-1~2~appeal~1';

/** Where the picture was taken, and whose name the file has. */
const PLACE = 'N18.0179 W76.8099';
const NAME = 'Delivery to Marcia Brown.jpeg';

let picture: Buffer;
let others: readonly Buffer[];
beforeAll(async () => {
  picture = withSegments(await jpeg(quarters(48, 32)), [0xe1, exif(6, PLACE)]);
  others = [await png(quarters(12, 8)), await png(quarters(10, 8))];
});

beforeEach(async () => {
  database = await freshDatabase();
  now = day(37);
  served = await serve(
    database.pool,
    'events',
    () => now,
    answersInQueue(async () => readPolicy(POLICY_DOCUMENT)),
  );
  await served.tell(FACTS);
  return () => database.drop();
}, 120_000);

async function send(who: string, body: Buffer, url = OF_APPEAL, headers: object = {}): Promise<Answered> {
  const sent = { 'x-file-name': encodeURIComponent(NAME), authorization: who, 'content-type': 'image/png', ...headers };
  const {
    statusCode,
    body: text,
    headers: answered,
  } = await served.app.inject({ method: 'POST', url, headers: sent, payload: body });
  return { status: statusCode, text, body: JSON.parse(text), headers: answered };
}

async function look(who: string, url: string) {
  const { statusCode, headers, rawPayload, body } = await served.app.inject({
    method: 'GET',
    url,
    headers: { authorization: who },
  });
  return { status: statusCode, headers, bytes: rawPayload, text: body };
}

async function remove(file: string): Promise<number> {
  const url = `/v1/sellers/S-1/files/${file}`;
  return (await served.app.inject({ method: 'DELETE', url, headers: { authorization: 'seller' } })).statusCode;
}

const problem = ({ status, body }: Answered) => [status, body.type];
const item = (...files: string[]) => ({
  item: CITED,
  wrong: 'was_in_time',
  because: 'It was scanned on the day',
  files,
});
const file = (...files: string[]) => served.post('seller', '/v1/actions/S-1~2/appeals', { items: [item(...files)] });

test('a picture goes along with an appeal, sealed, and whoever holds the case looks at it; each look stands in its history', async () => {
  const uploaded = await send('seller', picture);
  expect([uploaded.status, uploaded.body]).toEqual([
    201,
    {
      ...{ file: expect.any(String), kind: 'jpeg', width: 32, height: 48, bytes: expect.any(Number) },
      ...{ uploadedAt: new Date(now).toISOString().replace('.000', ''), answer: null, destroyed: false },
      name: 'Delivery to Marcia Brown.jpg',
    },
  ]);
  const { file: id } = uploaded.body;
  const filed = await file(id);
  expect([filed.status, filed.body.items?.[0]?.files]).toEqual([201, [id]]);
  // A second press of the button.
  expect((await file(id)).status).toBe(201);
  expect((await served.get('seller', OF_APPEAL)).body.items).toMatchObject([
    { file: id, answer: 1, name: NAME.replace('jpeg', 'jpg') },
  ]);

  // Nobody holds the case: that there is a picture is told, not what it is called.
  const untold = (await served.get('staff', `${CASE}/files`)).body;
  expect(untold).toMatchObject({ items: [{ file: id, kind: 'jpeg', name: null }], readable: false });
  expect(problem(await served.get('staff', `${CASE}/files/${id}`))).toEqual([409, '/problems/case-not-claimed']);
  await served.post('staff', `${CASE}/claim`, {});
  expect(problem(await served.get('other', `${CASE}/files/${id}`))).toEqual([409, '/problems/case-claimed']);
  expect((await served.get('staff', `${CASE}/files`)).body).toMatchObject({
    items: [{ name: 'Delivery to Marcia Brown.jpg' }],
    readable: true,
  });

  const seen = await look('staff', `${CASE}/files/${id}`);
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
  expect((await look('seller', `/v1/sellers/S-1/files/${id}`)).bytes).toEqual(seen.bytes);

  const { entries } = (await served.get('staff', CASE)).body;
  expect(entries).toMatchObject([
    { entry: 'claimed', person: { id: 'P-1' } },
    { entry: 'looked', person: { id: 'P-1', name: 'Ada' }, file: id, at: expect.any(String) },
  ]);

  // Neither the picture nor its name lies anywhere in the open.
  const { rows } = await database.pool.query('select * from files');
  const sealed = [...served.files.store.contents.values()];
  expect(sealed).toHaveLength(1);
  for (const bytes of [...sealed, ...rows.flatMap((row) => Object.values(row).filter(Buffer.isBuffer))])
    for (const open of [seen.bytes.subarray(0, 64), Buffer.from('Marcia')]) expect(bytes.includes(open)).toBe(false);
  const everything = await database.pool.query(
    'select (select jsonb_agg(events) from events)::text || (select jsonb_agg(files) from files)::text || (select jsonb_agg(outbox) from outbox)::text as all',
  );
  expect(everything.rows[0].all).not.toContain('Marcia');
});

describe('who may not', () => {
  test('see the picture of another seller, or one that is not of the case', async () => {
    const { file: id } = (await send('seller', others[0] as Buffer)).body;
    await served.tell([placed({ seller: 'S-2', orderId: 'more', at: day(38) })]);
    expect((await look('seller', `/v1/sellers/S-2/files/${id}`)).status).toBe(403);
    expect((await look('staff', `/v1/sellers/S-1/files/${id}`)).status).toBe(403);
    // Not sent, so no case has it.
    await file();
    await served.post('staff', `${CASE}/claim`, {});
    expect(problem(await served.get('staff', `${CASE}/files/${id}`))).toEqual([404, '/problems/unknown-file']);
    expect((await served.get('staff', `${CASE}/files`)).body.items).toEqual([]);
    expect(problem(await served.get('officer', `${CASE}/files`))).toEqual([403, '/problems/not-permitted']);
  });

  test('look any more, once the case is closed', async () => {
    const { file: id } = (await send('seller', others[0] as Buffer)).body;
    await file(id);
    await served.post('staff', `${CASE}/claim`, {});
    await served.post('seller', '/v1/appeals/S-1~2~1/withdrawal', {});
    expect(problem(await served.get('staff', `${CASE}/files/${id}`))).toEqual([409, '/problems/case-closed']);
    expect((await served.get('staff', `${CASE}/files`)).body).toMatchObject({
      items: [{ name: null }],
      readable: false,
    });
  });
});

describe('an upload', () => {
  test('of the same picture twice is one file; a name says nothing about what it is', async () => {
    const one = await send('seller', picture, OF_APPEAL, { 'x-file-name': '..%2F..%2Fevil.exe' });
    const other = await send('seller', picture);
    expect([one.body.name, one.body.kind, other.body.file]).toEqual(['evil.jpg', 'jpeg', one.body.file]);
    const unreadable = await send('seller', others[0] as Buffer, OF_APPEAL, { 'x-file-name': '%E0%A4%A' });
    expect(unreadable.body.name).toBe('picture.png');
  });

  test.each([
    ['a PDF that is called a picture', Buffer.from('%PDF-1.7\n1 0 obj'), 415, 'no-picture', /PDF.*screenshot/],
    ['nothing', Buffer.alloc(0), 415, 'no-picture', /empty/],
    [
      'what begins like a picture',
      Buffer.from('\xff\xd8\xff\xe0 and no more', 'latin1'),
      400,
      'broken-picture',
      /damaged/,
    ],
    [
      '15 MiB and a byte',
      Buffer.concat([Buffer.from('\xff\xd8\xff\xe0', 'latin1'), Buffer.alloc(15 * 1024 * 1024)]),
      413,
      'picture-too-large',
      /15 MiB/,
    ],
  ])('of %s is refused with the cure, and nothing of it is kept', async (_, bytes, status, code, detail) => {
    const refused = await send('seller', bytes);
    expect([...problem(refused), refused.body.detail]).toEqual([
      status,
      `/problems/${code}`,
      expect.stringMatching(detail),
    ]);
    expect((await served.get('seller', OF_APPEAL)).body.items).toEqual([]);
    expect(served.files.store.contents.size).toBe(0);
  });

  test('is refused where nothing can be sent along', async () => {
    expect(problem(await send('seller', picture, OF_APPEAL.replace('=2', '=7')))).toEqual([
      404,
      '/problems/unknown-action',
    ]);
    expect(problem(await send('seller', picture, '/v1/sellers/S-1/files?purpose=link&number=1'))).toEqual([
      404,
      '/problems/unknown-link',
    ]);
    expect(problem(await send('seller', picture, OF_APPEAL.replace('appeal', 'gift')))).toEqual([
      400,
      '/problems/invalid-request',
    ]);
  });

  test('is one of ten at most for an answer; one that is removed makes room, and is gone', async () => {
    const { file: id } = (await send('seller', others[0] as Buffer)).body;
    await database.pool.query(
      `insert into files select seller_id, gen_random_uuid(), purpose, number, answer, kind, bytes, width, height, 'another',
         uploaded_at, uploaded_by, stored_at, wrapped_key, sealed_name, null, null
       from files, generate_series(1, 9) where file = $1`,
      [id],
    );
    const refused = await send('seller', picture);
    expect([...problem(refused), refused.body.detail]).toEqual([
      409,
      '/problems/too-many-files',
      expect.stringContaining('10'),
    ]);
    expect([await remove(id), await remove(id)]).toEqual([204, 204]);
    expect(served.files.store.contents.size).toBe(0);
    expect((await look('seller', `/v1/sellers/S-1/files/${id}`)).status).toBe(404);
    expect((await send('seller', picture)).status).toBe(201);
  });

  test('that the store does not take leaves nothing that could be sent', async () => {
    served.files.store.away = true;
    expect((await send('seller', picture)).status).toBe(500);
    served.files.store.away = false;
    expect((await served.get('seller', OF_APPEAL)).body.items).toEqual([]);
    now += 2 * 3_600_000;
    await tidyFiles(served.files);
    const { rows } = await database.pool.query('select wrapped_key, sealed_name, erased_at from files');
    expect(rows).toEqual([{ wrapped_key: null, sealed_name: null, erased_at: now }]);
  });
});

describe('what is sent', () => {
  test('must be an own draft for it: a file of a plan, of nobody, or one that was removed is named in the request', async () => {
    const { file: ofPlan } = (await send('seller', picture, OF_PLAN)).body;
    const { file: removed } = (await send('seller', others[0] as Buffer)).body;
    await remove(removed);
    const nobodys = '0199d3a4-7c11-4d02-9a55-0c1f5d2f7e10';
    const refused = await file(ofPlan, removed, nobodys);
    expect([refused.status, refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([
      400,
      [0, 1, 2].map((index) => `/body/items/0/files/${index}`),
    ]);
    expect((await served.get('seller', '/v1/actions/S-1~2/appeals')).body.items).toEqual([]);
    const inPath = await file('../x');
    expect([inPath.status, inPath.body.errors[0].pointer]).toEqual([400, '/body/items/0/files/0']);
  });

  test('cannot be removed, and makes a further appeal of the same item new', async () => {
    const { file: id } = (await send('seller', picture)).body;
    await file();
    await served.post('seller', '/v1/appeals/S-1~2~1/withdrawal', {});
    expect((await file(id)).body.appeal).toBe('S-1/2/2');
    expect(await remove(id)).toBe(409);
  });

  test('goes along with a version of a plan, and is shown in the cases about its action', async () => {
    const words = { cause: 'The courier came late', correction: 'A second courier', prevention: 'Both are watched' };
    const { file: id } = (await send('seller', picture, OF_PLAN)).body;
    const record = (files: readonly string[]) => served.post('seller', '/v1/actions/S-1~2/plan', { ...words, files });
    expect((await record([id])).body.plan.version).toBe(1);
    expect((await record([id])).body.plan.version).toBe(1);
    now += 1;
    const another = (await send('seller', others[0] as Buffer, OF_PLAN)).body.file;
    expect((await record([another])).body.plan.version).toBe(2);
    expect((await record([id, another])).body.errors?.[0]?.pointer).toBe('/body/files/0');
    const told = (await served.get('seller', OF_PLAN)).body.items;
    expect(told.map(({ file: each, answer }: { file: string; answer: number }) => [each, answer])).toEqual([
      [id, 1],
      [another, 2],
    ]);
  });
});

describe('what is no longer needed is destroyed', () => {
  const keyed = async () =>
    (await database.pool.query('select file from files where wrapped_key is not null order by uploaded_at')).rows.map(
      ({ file: id }) => id,
    );

  test('a draft after seven days, by the clock of the wall', async () => {
    const { file: id } = (await send('seller', picture)).body;
    now += 7 * DAY - 1;
    await tidyFiles(served.files);
    expect(await keyed()).toEqual([id]);
    now += 1;
    // The store is away: the key is gone all the same, and the rest is taken away when the store is back.
    served.files.store.away = true;
    await expect(tidyFiles(served.files)).rejects.toThrow('away');
    expect([await keyed(), served.files.store.contents.size]).toEqual([[], 1]);
    served.files.store.away = false;
    await tidyFiles(served.files);
    expect(served.files.store.contents.size).toBe(0);
    expect(problem(await file(id))).toEqual([400, '/problems/invalid-request']);
  });

  test('what was sent not before its matter has been over for thirty days, and the time to appeal', async () => {
    const { file: id } = (await send('seller', picture)).body;
    await file(id);
    now += 400 * DAY;
    await tidyFiles(served.files);
    expect(await keyed()).toEqual([id]);
    await served.post('seller', '/v1/appeals/S-1~2~1/withdrawal', {});
    const passTo = async (at: number) => {
      await served.tell([placed({ seller: 'S-2', orderId: `at-${at}`, at })]);
      await tidyFiles(served.files);
    };
    await served.post('seller', '/v1/actions/S-1~2/plan', { cause: 'a', correction: 'b', prevention: 'c' });
    const appealBy = Date.parse((await served.get('seller', '/v1/actions/S-1~2')).body.summary.appealBy);
    await passTo(day(100));
    // The restriction has ended, and can still be appealed.
    expect(problem(await send('seller', picture, OF_PLAN))).toEqual([409, '/problems/action-over']);
    await passTo(appealBy + 30 * DAY - 1);
    expect(await keyed()).toEqual([id]);
    expect(problem(await send('seller', picture))).toEqual([409, '/problems/appeal-window-over']);
    await passTo(appealBy + 30 * DAY);
    expect([await keyed(), served.files.store.contents.size]).toEqual([[], 0]);
    expect((await served.get('seller', OF_APPEAL)).body.items).toMatchObject([
      { file: id, name: null, destroyed: true },
    ]);
    expect((await look('seller', `/v1/sellers/S-1/files/${id}`)).status).toBe(404);
  });
});
