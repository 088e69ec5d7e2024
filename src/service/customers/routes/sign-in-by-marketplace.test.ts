import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OidcMarketplace, openOidcMarketplace } from '../../../../test/customers/oidc-marketplace.ts';
import { BASE_URL, withServedCustomers } from '../../../../test/customers/served-customers.ts';
import { withDatabase } from '../../../../test/database.ts';
import { MINUTE } from '../../../rulebook/instant.ts';
import { newKey } from '../../sealing.ts';
import { openOidc } from '../oidc.ts';

const CLIENT = {
  id: 'kingston',
  secret: 'a-client-secret-of-the-tests',
  redirect: `${BASE_URL}/v1/customer-sign-in/callback`,
};

let marketplace: OidcMarketplace;
const settings = { customerOidcIssuer: '', customerOidcClientId: CLIENT.id, customerOidcClientSecret: CLIENT.secret };
beforeAll(async () => {
  marketplace = await openOidcMarketplace(CLIENT);
  settings.customerOidcIssuer = marketplace.issuer;
});
afterAll(() => marketplace.close());

const database = withDatabase();
const served = withServedCustomers(database, settings);

/** Goes to the marketplace and comes back as far as our door: what is asked of us then. */
async function go(customer: string | undefined) {
  const began = await served().ask('GET /v1/customer-sign-in');
  expect(began.status).toBe(302);
  const cookie = began.cookie?.split(';')[0] ?? '';
  marketplace.next(customer);
  const back = new URL(await marketplace.visit(began.location ?? ''));
  return { cookie, back: `GET ${back.pathname}${back.search}`, began };
}

const REFUSED = (code: string) => ({ status: 302, location: `/customer/arrive?refused=${code}` });

describe('signing in with the marketplace', () => {
  test('asks it with PKCE, state and nonce, and keeps only the reference of what comes back', async () => {
    const { cookie, back, began } = await go('C-1');
    const asked = new URL(began.location ?? '').searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      ...{ response_type: 'code', scope: 'openid', code_challenge_method: 'S256', redirect_uri: CLIENT.redirect },
      ...{ state: expect.stringMatching(/.{20}/), nonce: expect.stringMatching(/.{20}/) },
    });
    expect(began.cookie).toMatch(/; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
    const came = await served().ask(back, { cookie });
    expect(came).toMatchObject({ status: 302, location: '/customer' });
    const [session = '', forget] = came.cookies;
    expect(forget).toContain('kingston.customer_arrival=; Max-Age=0');
    const orders = await served().ask('GET /v1/me/orders', { cookie: session.split(';')[0] ?? '' });
    expect(orders.body.items).toHaveLength(2);
    expect(served().logged()).not.toMatch(/C-1|code=/);
  });

  test('is refused where it was begun in another browser, changed on the way, or too long ago', async () => {
    const [mine, theirs] = [await go('C-1'), await go('C-2')];
    expect(await served().ask(mine.back)).toMatchObject(REFUSED('arrival-not-ours'));
    expect(await served().ask(mine.back, { cookie: theirs.cookie })).toMatchObject(REFUSED('arrival-not-ours'));
    const garbled = `${mine.cookie.slice(0, -8)}AAAAAAAA`;
    expect(await served().ask(mine.back, { cookie: garbled })).toMatchObject(REFUSED('arrival-not-ours'));
    served().advance(10 * MINUTE);
    expect(await served().ask(mine.back, { cookie: mine.cookie })).toMatchObject(REFUSED('arrival-not-ours'));
  });

  test('is refused where the code is used again, is made up, or the customer calls it off', async () => {
    const { cookie, back } = await go('C-1');
    expect((await served().ask(back, { cookie })).location).toBe('/customer');
    expect(await served().ask(back, { cookie })).toMatchObject(REFUSED('arrival-refused'));
    const madeUp = back.replace(/code=[^&]+/, 'code=made-up');
    expect(await served().ask(madeUp, { cookie })).toMatchObject(REFUSED('arrival-refused'));
    const left = await go(undefined);
    expect(await served().ask(left.back, { cookie: left.cookie })).toMatchObject(REFUSED('arrival-refused'));
  });

  test('is refused where what comes back is no reference', async () => {
    const { cookie, back } = await go('Ada Lovelace');
    expect(await served().ask(back, { cookie })).toMatchObject(REFUSED('link-incomplete'));
    const { rows } = await database().pool.query("select 1 from auth.customer_sessions where customer like 'Ada%'");
    expect(rows).toEqual([]);
  });

  test('while somebody who is no customer is signed in here, leads to where that is said', async () => {
    expect(await served().ask('GET /v1/customer-sign-in', { as: 'seller' })).toMatchObject(
      REFUSED('signed-in-as-another'),
    );
  });
});

test('a marketplace that does not answer is said to be away', async () => {
  const away = openOidc({
    ...{ issuer: 'http://127.0.0.1:9', clientId: 'kingston', clientSecret: undefined, claim: 'sub' },
    ...{ baseUrl: BASE_URL, key: newKey(), clock: Date.now },
  });
  expect(await away.begin()).toEqual({ code: 'marketplace-away' });
});
