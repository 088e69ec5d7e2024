import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { DAY } from '../../src/rulebook/instant.ts';
import { BRIEFING } from '../../src/service/attestations/briefing.ts';
import { placed } from '../builders.ts';
import { eventsOf } from '../events-of-facts.ts';
import { plantedIn } from './planted.ts';
import { withService } from './running.ts';

/** Conversations over the whole service: real sign-in, real screening, real connections (threats T5, T6, T8). */

const running = withService({ KINGSTON_LOG_LEVEL: 'trace' });

/** Planted: outside a sealed text it fails the test that looks for it, and that takes the database away. */
const TEXT = 'Call me, 876 555 0123, or ada.canary@example.com';

beforeAll(async () => {
  const at = Date.now() - DAY;
  const { rejected } = await running
    .service()
    .ledger.append(
      eventsOf([
        placed({ orderId: 'O-own', customer: 'C-1', at }),
        placed({ orderId: 'O-foreign', customer: 'C-2', seller: 'S-2', at: at + 1 }),
      ]),
    );
  expect(rejected).toEqual([]);
  for (const who of ['seller-owner', 'seller-member'])
    await running.as(who, 'POST /v1/me/attestation', { body: { version: BRIEFING.version } });
}, 60_000);

/** Follows a conversation with a cookie; answers all that was said once it ended. */
async function follow(cookie: string): Promise<{ readonly status: number; readonly all: () => Promise<string> }> {
  const response = await fetch(`${running.origin()}/v1/threads/O-own/live`, { headers: { cookie } });
  return { status: response.status, all: () => response.text() };
}

test('what is planted in messages of both sides stands nowhere but where it is sealed', async () => {
  const said: string[] = [];
  for (const who of ['customer', 'seller-owner']) {
    const id = randomUUID();
    for (const coached of [false, true]) {
      const body = { id, text: TEXT, coached };
      const answer = await running.as(who, 'POST /v1/threads/O-own/messages', { body });
      expect(answer.body).toMatchObject({ outcome: coached ? 'masked' : 'coached' });
    }
    await running.as(who, 'POST /v1/threads/O-own/messages', { body: { id: 'no id', text: TEXT } });
    const other = who === 'customer' ? 'seller-member' : 'customer';
    for (const what of ['GET /v1/threads/O-own', 'GET /v1/threads']) said.push((await running.as(other, what)).text);
  }
  // The other side’s own messages are theirs to read: what they got of this one is masked.
  const [got] = said;
  expect(plantedIn(got ?? '')).toEqual([]);
  expect(got).toContain('•••');
  for (const what of ['GET /v1/sellers/S-1/timeline', 'GET /v1/sellers/S-1/decisions', 'GET /v1/sellers/S-1/accesses'])
    expect(plantedIn((await running.as('seller-owner', what)).text)).toEqual([]);
  for (const what of ['GET /v1/me/receipts', 'GET /v1/me/orders'])
    expect(plantedIn((await running.as('customer', what)).text)).toEqual([]);
  expect(plantedIn(running.logged())).toEqual([]);
  expect((await running.as('customer', 'GET /v1/me/receipts')).body.items).toContainEqual(
    expect.objectContaining({ fields: expect.arrayContaining([expect.objectContaining({ field: 'messages' })]) }),
  );
});

test('no key and nobody else reads them, whatever its scopes', async () => {
  for (const who of ['nobody', 'events:write', 'customer-data:write', 'messages:screen', 'carrier', 'staff-lead'])
    for (const what of ['GET /v1/threads', 'GET /v1/threads/O-own', 'GET /v1/threads/O-own/live'])
      expect([who, what, (await running.as(who, what)).status]).toEqual([who, what, who === 'nobody' ? 401 : 403]);
});

test('a live view ends with the session of its customer, and with whoever is taken out of the team', async () => {
  const cookie = await running.come('C-1');
  const live = await follow(cookie);
  expect(live.status).toBe(200);
  const headers = { origin: running.origin(), cookie };
  expect((await running.ask('DELETE /v1/customer-sessions/mine', { headers })).status).toBeLessThan(300);

  await running.join('leaver@example.com', 'seller-member', 'S-1');
  const leaver = await running.signIn('leaver@example.com');
  const withLeaver = { origin: running.origin(), cookie: leaver };
  await running.ask('POST /v1/me/attestation', { headers: withLeaver, body: { version: BRIEFING.version } });
  const watched = await follow(leaver);
  expect(watched.status).toBe(200);
  const people = await running.as('seller-owner', 'GET /v1/people?seller=S-1');
  const { id } = people.body.items.find(({ email }: { email: string }) => email === 'leaver@example.com');
  expect((await running.as('seller-owner', `DELETE /v1/people/${id}`)).status).toBeLessThan(300);

  const body = { id: randomUUID(), text: 'For those who are still here' };
  await running.as('seller-owner', 'POST /v1/threads/O-own/messages', { body });
  for (const said of [await live.all(), await watched.all()]) {
    expect(said).toContain('"reason":"signed-out"');
    expect(said).not.toContain('still here"');
  }
}, 40_000);
