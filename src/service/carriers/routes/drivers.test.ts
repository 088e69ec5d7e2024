import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, scanned } from '../../../../test/builders.ts';
import { type ServedCarriers, serveCarriers } from '../../../../test/carriers/served-carriers.ts';
import { withDatabase } from '../../../../test/database.ts';
import { LATE } from '../../../../test/ledger/drive.ts';
import { withCustomers } from '../../../../test/reveals/served-reveals.ts';
import { MINUTE } from '../../../rulebook/instant.ts';
import { insertKey, revokeKey } from '../../accounts/key-store.ts';

const database = withDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'kingston-drivers-'));
let served: ServedCarriers;
let clock = LATE;
/** It goes on with every look: ids are in the order of time. */
const now = () => {
  clock += 1;
  return clock;
};

beforeAll(async () => {
  const telephony = 'http://kingston:secret@127.0.0.1:1/calls';
  served = serveCarriers(database().pool, await withCustomers(database().pool, folder), { telephony, now });
  const key = { kind: 'carrier', name: 'Post', prefix: 'kt_x', createdBy: 'tests', createdAt: LATE } as const;
  for (const id of ['K-post', 'K-post-delivery'])
    await insertKey(database().pool, { ...key, id, scopes: ['labels:resolve'] }, Buffer.from(id));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a driver', () => {
  const give = (who: string, body: object) => served.ask(who, 'POST /v1/carrier/passes', { body });
  const open = (link: string) =>
    served.ask('nobody', 'POST /v1/carrier/session', { body: { token: link.split('#')[1] ?? '' } });
  const cookieOf = ({ cookies }: { readonly cookies: readonly string[] }) => cookies[0]?.split(';')[0] ?? '';

  test('opens the link once, scans with the carrier and leg of the key, and is out when the shift is over', async () => {
    const pass = await give('post-delivery', { driver: 'D-17', hours: 8 });
    expect(pass.status).toBe(201);
    expect(pass.body).toMatchObject({ driver: 'D-17', carrier: 'Post', leg: 'delivery' });
    const opened = await open(pass.body.link);
    expect([opened.status, (await open(pass.body.link)).body.type]).toEqual([200, '/problems/pass-over']);
    expect(opened.cookies).toHaveLength(3);
    for (const cookie of opened.cookies)
      expect(cookie).toMatch(/Path=\/v1\/(labels|carrier).*HttpOnly; SameSite=Strict/);
    expect(opened.text).not.toContain(cookieOf(opened).split('=')[1]);
    const sent = { cookie: cookieOf(opened) };
    expect((await served.ask('', 'GET /v1/carrier/session', sent)).body).toMatchObject({ driver: 'D-17', calls: true });

    const code = await served.codeOf('O-11');
    const scanIt = () => served.ask('', 'POST /v1/labels/resolutions', { ...sent, body: { code } });
    expect((await scanIt()).body.type).toBe('/problems/parcel-on-another-leg');
    await served.tell(scanned({ orderId: 'O-11', at: day(22), scan: 'out_for_delivery' }));
    expect((await scanIt()).body.shown).toHaveLength(2);
    const { rows } = await database().pool.query('select role, person_id from accesses');
    expect(rows).toEqual([0, 1].map(() => ({ role: 'driver', person_id: pass.body.id })));
    const { items } = (await served.ask('', 'GET /v1/carrier/scans', sent)).body;
    expect(items).toMatchObject([
      { order: 'O-11', what: 'shown', rule: 'carrier.leg' },
      { order: 'O-11', what: 'refused', rule: 'leg.other_leg' },
    ]);
    expect(JSON.stringify(items)).not.toMatch(/Canary/);

    clock += 8 * 60 * MINUTE;
    expect((await scanIt()).status).toBe(401);
  });

  test('cannot give passes, nor be let in from a page of another site', async () => {
    const sent = { cookie: cookieOf(await open((await give('post', { driver: 'D-1', hours: 1 })).body.link)) };
    const passes = { ...sent, body: { driver: 'D-2', hours: 1 } };
    expect((await served.ask('', 'POST /v1/carrier/passes', passes)).status).toBe(403);
    const foreign = await served.app.inject({
      ...{ method: 'POST', url: '/v1/labels/resolutions', payload: { code: 'x' } },
      headers: { ...sent, origin: 'https://elsewhere.example' },
    });
    expect(foreign.json().type).toBe('/problems/foreign-origin');
  });

  test('is out when the carrier ends the pass, when the own shift is ended, and when the key is', async () => {
    const begin = async () => {
      const { body } = await give('post', { driver: 'D-3', hours: 14 });
      return { id: body.id as string, cookie: cookieOf(await open(body.link)) };
    };
    const status = async ({ cookie }: { readonly cookie: string }) =>
      (await served.ask('', 'GET /v1/carrier/session', { cookie })).status;
    const [first, second, third] = [await begin(), await begin(), await begin()];
    expect((await served.ask('island', `DELETE /v1/carrier/passes/${first.id}`)).status).toBe(404);
    expect((await served.ask('post', `DELETE /v1/carrier/passes/${first.id}`)).status).toBe(204);
    expect((await served.ask('post', `DELETE /v1/carrier/passes/${first.id}`)).body.type).toBe(
      '/problems/unknown-pass',
    );
    const ended = await served.ask('', 'DELETE /v1/carrier/session', { cookie: second.cookie });
    expect([ended.status, ended.cookies.every((cookie) => cookie.includes('Max-Age=0'))]).toEqual([204, true]);
    expect([await status(first), await status(second), await status(third)]).toEqual([401, 401, 200]);
    await revokeKey(database().pool, 'K-post', LATE);
    expect(await status(third)).toBe(401);
  });

  test.each([
    [{ driver: 'D-1', hours: 15 }, '/body/hours'],
    [{ driver: 'D-1', hours: 0 }, '/body/hours'],
    [{ driver: 'Ada Lovelace', hours: 8 }, '/body/driver'],
    [{ hours: 8 }, '/body/driver'],
  ])('a pass for %j is refused by name', async (body, pointer) => {
    const answer = await give('post-delivery', body);
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, pointer]);
  });

  test('a link that is fifteen minutes old, or guessed, opens nothing', async () => {
    const { link } = (await give('post-delivery', { driver: 'D-9', hours: 8 })).body;
    clock += 15 * MINUTE;
    for (const each of [link, '#guessed', `#${'A'.repeat(43)}`])
      expect((await open(each)).body.type).toBe('/problems/pass-over');
  });
});
