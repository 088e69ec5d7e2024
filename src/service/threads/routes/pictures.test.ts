import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { drawnCode, sky, writtenPng } from '../../../../test/files/drawn.ts';
import { exif, jpeg, png, quarters, withSegments } from '../../../../test/files/pictures.ts';
import { withServedThreads } from '../../../../test/threads/served-threads.ts';
import { MESSAGE_PICTURE_LIMITS as LIMITS } from '../../../rulebook/files/message-picture.ts';
import { DAY } from '../../../rulebook/instant.ts';
import { UNREAD } from '../../../rulebook/messages/pictures/reading.ts';
import { readLeaf } from '../../audit/leaf.ts';
import { cleanPictures, readPictures } from '../../pictures/clean-picture.ts';
import { eraseTexts } from '../shred.ts';
import { tidyPictures } from '../tidy-pictures.ts';

const database = withDatabase();
const served = withServedThreads(database);

/** Where a picture was taken, and what it says: neither may stand anywhere outside of what is sealed. */
const PLACE = 'N18.0179 W76.8099';
const PHONE = '876 555 0123';
const HELD = '/v1/held-messages';
const REASON = 'To see whether it leads elsewhere';

let photo: Buffer;
beforeAll(async () => {
  photo = withSegments(await jpeg(sky(320, 240)), [0xe1, exif(1, PLACE)]);
});

async function uploaded(who: string, thread: string, bytes: Buffer): Promise<{ readonly id: string }> {
  const { status, body } = await served().upload(who, thread, bytes);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return { id: body.id };
}

async function messageOf(who: string, thread: string, id: string) {
  const { body } = await served().ask(who, `GET /v1/threads/${thread}`);
  return body.messages.find((each: { readonly id: string }) => each.id === id);
}

const look = (who: string, thread: string, id: string) => served().ask(who, `GET /v1/threads/${thread}/pictures/${id}`);

test('given a photograph, the other side sees it beside the words, and nothing that a camera wrote', async () => {
  const picture = { ...(await uploaded('ada', 'T-1', photo)), description: 'The parcel at my door' };
  // A draft is its uploader’s own.
  expect([(await look('ada', 'T-1', picture.id)).status, (await look('seller', 'T-1', picture.id)).status]).toEqual([
    200, 404,
  ]);
  const id = randomUUID();
  const sent = await served().send('ada', 'T-1', '', { id, pictures: [picture] });
  expect(sent.body).toMatchObject({
    ...{ outcome: 'delivered', findings: [] },
    message: { text: '', pictures: [{ id: picture.id, state: 'shown', reading: 'read' }] },
  });
  expect(await messageOf('seller', 'T-1', id)).toMatchObject({
    text: '',
    pictures: [{ id: picture.id, width: 320, height: 240, state: 'shown', description: 'The parcel at my door' }],
  });
  const shown = await look('seller', 'T-1', picture.id);
  expect([shown.status, shown.headers]).toMatchObject([
    200,
    {
      ...{ 'content-type': 'image/jpeg', 'content-disposition': 'inline', 'cache-control': 'no-store' },
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    },
  ]);
  const { rows } = await database().pool.query<{ body: string; hash: string }>(
    `select body, encode(digest, 'hex') as hash from audit_leaves, message_pictures
     where picture_id = $1 and body like '%' || $2 || '%'`,
    [picture.id, id],
  );
  expect(rows.map(({ body }) => readLeaf(body)?.leaf)).toMatchObject([{ message: id, pictures: [rows[0]?.hash] }]);
  // Sent again it is the same message; with another picture it is not.
  expect((await served().send('ada', 'T-1', '', { id, pictures: [picture] })).body.outcome).toBe('delivered');
  const otherwise = await served().send('ada', 'T-1', '', { id, pictures: [{ ...picture, description: 'Mine' }] });
  expect(otherwise.body.type).toBe('/problems/message-sent-otherwise');
  for (const sealed of served().stored.values()) expect(sealed.includes(PLACE)).toBe(false);
  expect(served().logged()).not.toContain(PLACE);
});

test('given a code that leads elsewhere, its sender is told what it says; sent all the same, the picture is withheld', async () => {
  const picture = await uploaded('ada', 'T-1', await drawnCode('qrcode', `tel:${PHONE}`));
  const letter = { id: randomUUID(), pictures: [picture] };
  const coached = await served().send('ada', 'T-1', 'See here', letter);
  expect(coached.body).toMatchObject({
    ...{ outcome: 'coached', verdict: 'mask', delivered: 'See here' },
    findings: [{ kind: 'phone', start: 4, end: 16, in: { picture: picture.id, part: 'codes' } }],
    read: [{ picture: picture.id, part: 'codes', text: `tel:${PHONE}` }],
  });
  const sent = await served().send('ada', 'T-1', 'See here', { ...letter, coached: true });
  expect(sent.body).toMatchObject({ outcome: 'masked', message: { pictures: [{ state: 'withheld' }] } });
  const got = await messageOf('seller', 'T-1', letter.id);
  expect(got).toMatchObject({ text: 'See here', findings: [], pictures: [{ state: 'withheld', description: '' }] });
  expect([(await look('seller', 'T-1', picture.id)).status, (await look('ada', 'T-1', picture.id)).status]).toEqual([
    404, 200,
  ]);
});

describe('a number that is split between words and a picture', () => {
  test.each([
    ['begun in words', 'Mine is 876 555', '0123', 'text'],
    ['begun in the picture', 'and then 0123', '876 555', undefined],
  ])('%s', async (_, words, drawn, part) => {
    const picture = await uploaded('bob', 'T-3', await writtenPng(drawn));
    const { body } = await served().send('bob', 'T-3', words, { pictures: [picture] });
    expect(body).toMatchObject({ outcome: 'coached', findings: [{ kind: 'phone' }] });
    expect(body.findings[0].in?.part).toBe(part);
  });

  test('and between a picture and the message after it', async () => {
    const picture = await uploaded('bob', 'T-3', await writtenPng('876 555'));
    expect((await served().send('bob', 'T-3', 'Look', { pictures: [picture] })).body.outcome).toBe('delivered');
    expect((await served().send('bob', 'T-3', '0123')).body).toMatchObject({ outcome: 'coached' });
  });
});

describe('what could not be read', () => {
  const impatient = withServedThreads(withDatabase(), { readPicture: readPictures({ longestRead: 1 }) });

  test('waits for a person, who sees it after saying why, and decides; masked it is never shown', async () => {
    const { ask, send, upload } = impatient();
    const held: { readonly message: string; readonly picture: string }[] = [];
    for (const text of ['This one', 'And this']) {
      const { body: picture } = await upload('ada', 'T-1', photo);
      const { body } = await send('ada', 'T-1', text, { pictures: [{ id: picture.id }] });
      expect(body).toMatchObject({ outcome: 'held', verdict: 'hold', findings: [] });
      expect(body.message.pictures).toMatchObject([{ reading: 'failed', state: 'shown' }]);
      held.push({ message: `S-1~${body.message.id}`, picture: picture.id });
    }
    const [first, second] = held;
    if (first === undefined || second === undefined) throw new Error('nothing was sent');
    const see = (who: string) => ask(who, `GET ${HELD}/${first.message}/pictures/${first.picture}`);
    expect((await see('staff')).body.type).toBe('/problems/message-not-read');
    const looked = await ask('staff', `POST ${HELD}/${first.message}/looks`, { reason: REASON });
    expect(looked.body).toMatchObject({ pictures: [{ id: first.picture, reading: 'failed', read: [] }] });
    expect([(await see('staff')).status, (await see('lead')).status]).toEqual([200, 409]);
    // One of the other message of the conversation was sent later.
    const later = await ask('staff', `GET ${HELD}/${first.message}/pictures/${second.picture}`);
    expect(later.status).toBe(404);
    const of = (picture: string) => ask('seller', `GET /v1/threads/T-1/pictures/${picture}`);
    expect((await of(first.picture)).status).toBe(404);
    await ask('staff', `POST ${HELD}/${first.message}/decision`, { decision: 'release', reason: REASON });
    await ask('staff', `POST ${HELD}/${second.message}/decision`, { decision: 'mask', reason: REASON });
    expect([(await of(first.picture)).status, (await of(second.picture)).status]).toEqual([200, 404]);
    const { body } = await ask('seller', 'GET /v1/threads/T-1');
    expect(body.messages.map((each: { pictures: readonly object[] }) => each.pictures)).toMatchObject([
      [{ state: 'shown' }],
      [{ state: 'withheld' }],
    ]);
    expect((await see('staff')).status).toBe(409);
  });
});

describe('what is not taken', () => {
  const clean = cleanPictures();
  // How much is taken is asked here, and not what it says.
  const counted = withServedThreads(withDatabase(), {
    readPicture: async (bytes) => {
      const picture = await clean(bytes);
      return 'code' in picture ? picture : { ...picture, reading: { ...UNREAD, state: 'read' } };
    },
  });

  test.each([
    ['an archive that is called a picture', 'PK\x03\x04 a document', 'no-picture', /document or an archive/],
    ['a PDF', '%PDF-1.7 a page', 'no-picture', /screenshot/],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg">', 'no-picture', /screenshot/],
    ['a GIF', 'GIF89a moving', 'no-picture', /Save it as PNG/],
    ['nothing', '', 'no-picture', /empty/],
    ['half a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'broken-picture', /save it anew/],
  ])('%s', async (_, text, code, cure) => {
    const { status, body } = await counted().upload('seller', 'T-1', Buffer.from(text, 'latin1'));
    expect([status, body.type]).toEqual([expect.any(Number), `/problems/${code}`]);
    expect(body.detail).toMatch(cure);
    counted().advance(60_000);
  });

  test('a picture of somebody else, of another conversation, one that was removed, one twice, and seven', async () => {
    const { ask, send, upload, advance } = counted();
    advance(60_000);
    const small = await png(quarters(20, 20));
    const { body: own } = await upload('seller', 'T-1', small);
    const { body: foreign } = await upload('member', 'T-1', small);
    const { body: elsewhere } = await upload('seller', 'T-2', small);
    const { body: removed } = await upload('seller', 'T-1', small);
    expect((await ask('member', `DELETE /v1/threads/T-1/pictures/${removed.id}`)).status).toBe(404);
    expect((await ask('seller', `DELETE /v1/threads/T-1/pictures/${removed.id}`)).status).toBe(204);
    expect(counted().stored.has(removed.id)).toBe(false);
    for (const { id } of [foreign, elsewhere, removed, { id: randomUUID() }])
      expect((await send('seller', 'T-1', 'Here', { pictures: [{ id: own.id }, { id }] })).body.type).toBe(
        '/problems/unknown-picture',
      );
    const many = Array.from({ length: 7 }, () => ({ id: randomUUID() }));
    for (const pictures of [[{ id: own.id }, { id: own.id }], many])
      expect((await send('seller', 'T-1', 'Here', { pictures })).status).toBe(400);
    expect((await send('seller', 'T-1', ' ', {})).status).toBe(400);
    expect((await send('seller', 'T-1', ' ', { pictures: [{ id: own.id }] })).body.outcome).toBe('delivered');
    // It went, so it goes with no other.
    expect((await send('seller', 'T-1', 'Again', { pictures: [{ id: own.id }] })).status).toBe(404);
    expect((await ask('seller', `DELETE /v1/threads/T-1/pictures/${own.id}`)).status).toBe(404);
  });

  test('a thousand of them: soon none is read any more, and those that were are there', async () => {
    const { upload, advance } = counted();
    advance(60_000);
    const small = await png(quarters(10, 10));
    const answers: number[] = [];
    for (let round = 0; round < 20; round++)
      answers.push(
        ...(await Promise.all(Array.from({ length: 50 }, () => upload('bob', 'T-3', small)))).map(
          ({ status }) => status,
        ),
      );
    const taken = answers.filter((status) => status === 201).length;
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThanOrEqual(LIMITS.ofMinute);
    expect(new Set(answers)).toEqual(new Set([201, 429, ...(answers.includes(503) ? [503] : [])]));
    // One after another: what waits to be sent has a limit of its own.
    for (let more = taken; more < LIMITS.drafts; more++) {
      advance(60_000);
      expect((await upload('bob', 'T-3', small)).status).toBe(201);
    }
    advance(60_000);
    expect((await upload('bob', 'T-3', small)).body.type).toBe('/problems/too-many-pictures');
  });

  test('given a day, what was not sent is gone', async () => {
    const { parts, stored, advance } = counted();
    expect(stored.size).toBeGreaterThan(1);
    advance(DAY);
    await tidyPictures(parts);
    // One was sent.
    expect(stored.size).toBe(1);
  });
});

test('destroyed with the texts: keys, what was read and what lies in the store; nothing of it was ever in the clear', async () => {
  const { parts, stored, ask, logged } = served();
  const draft = await uploaded('ada', 'T-2', await writtenPng('876 555'));
  const sent = await uploaded('ada', 'T-2', photo);
  await served().send('ada', 'T-2', 'Here it is', { pictures: [{ ...sent, description: 'CANARY of a description' }] });
  expect([stored.has(draft.id), stored.has(sent.id)]).toEqual([true, true]);
  const { rows } = await database().pool.query<{ all: string }>(
    "select string_agg(p::text, '') as all from message_pictures p",
  );
  for (const secret of ['CANARY', '876 555', PLACE]) {
    expect(rows[0]?.all).not.toContain(secret);
    expect(rows[0]?.all).not.toContain(Buffer.from(secret).toString('hex'));
    expect(logged()).not.toContain(secret);
  }
  await eraseTexts(parts, { seller: 'S-1', order: 'T-2' });
  expect([stored.has(draft.id), stored.has(sent.id)]).toEqual([false, false]);
  const left = await database().pool.query(
    "select from message_pictures where order_id = 'T-2' and (wrapped_key is not null or sealed_reading is not null or sealed_description is not null or erased_at is null)",
  );
  expect(left.rows).toEqual([]);
  const { body } = await ask('ada', 'GET /v1/threads/T-2');
  expect(body.messages).toMatchObject([{ text: null, pictures: [{ state: 'destroyed', description: '' }] }]);
  expect((await look('ada', 'T-2', sent.id)).status).toBe(404);
});
