import { beforeAll, describe, expect, test } from 'vitest';
import { DOORS } from '../../src/service/accounts/doors.ts';
import { PASSWORD } from '../accounts/service.ts';
import { emailOf, withService } from './running.ts';

const running = withService();

/** Somebody who may do everything that people may do, and what their browser keeps of us. */
let cookie = '';

beforeAll(async () => {
  await running.join(emailOf('administrator'), 'administrator');
  cookie = await running.signIn(emailOf('administrator'));
});

/** Takes mail programs in from anywhere: its address says what may be done, and no cookie is looked at. See unsubscribe.test.ts. */
const BY_ITS_ADDRESS: readonly string[] = ['/unsubscribe/:link', '/unsubscribe/conversations/:link'];

/** Every address that changes something by the cookie of who asks, doors of the sign-in one by one. */
function changes(): readonly string[] {
  const routes = running
    .routes()
    .filter(({ method, url }) => method !== 'GET' && !['/auth/*', ...BY_ITS_ADDRESS].includes(url));
  const doors = [...DOORS.keys()].filter((door) => door.startsWith('POST')).map((door) => door.replace(' ', ' /auth'));
  return [...routes.map(({ method, url }) => `${method} ${url.replace(/:\w+/, 'S-1')}`), ...doors];
}

/** What browsers say of pages that are not ours. */
const ELSEWHERE: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  'another site': () => ({ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }),
  'a page without an origin': () => ({ origin: 'null', 'sec-fetch-site': 'cross-site' }),
  'another port of this machine': () => ({ origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' }),
  'a name that begins like ours': () => ({ origin: `${running.origin()}.evil.example` }),
  'our name by another scheme': () => ({ origin: running.origin().replace('http:', 'https:') }),
  'our origin with a path behind it': () => ({ origin: `${running.origin()}/` }),
  'a browser that says no origin': () => ({ 'sec-fetch-site': 'cross-site' }),
  'a link from another site': () => ({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }),
  'an old browser': () => ({ referer: 'https://evil.example/' }),
  'a page of ours, as it says, beside another one': () => ({ origin: `${running.origin()}, https://evil.example` }),
};

describe.each(Object.keys(ELSEWHERE))('%s', (kind) => {
  const sent = () => (ELSEWHERE[kind] as () => Readonly<Record<string, string>>)();

  test('can change nothing with the cookie of somebody who is signed in', async () => {
    for (const what of changes()) {
      const { status, body } = await running.ask(what, { headers: { ...sent(), cookie }, body: {} });
      expect([what, status, body.type]).toEqual([what, 403, '/problems/foreign-origin']);
    }
    expect((await running.ask('GET /v1/me', { headers: { cookie } })).status).toBe(200);
  });

  test('cannot sign anybody in: not into the account of an attacker either', async () => {
    if (kind === 'an old browser') return; // says what a program says; see below
    const body = { email: emailOf('administrator'), password: PASSWORD };
    const { status, headers } = await running.ask('POST /auth/sign-in/email', { headers: sent(), body });
    expect([status, headers['set-cookie']]).toEqual([403, undefined]);
  });
});

/** What a form or a script of another site can send without asking first. */
const WITHOUT_ASKING = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=b',
  'text/plain; charset=application/json',
  'text/plain, application/json',
  'application/json, text/plain',
  undefined,
];

test.each(WITHOUT_ASKING)('a body that is sent without asking first, as %s, is read nowhere', async (kind) => {
  const origin = running.origin();
  for (const what of changes().filter((each) => each.startsWith('POST'))) {
    // Accepted by every route, if only it were read.
    const body = JSON.stringify({ email: emailOf('administrator'), password: PASSWORD, kind: 'weather', events: [{}] });
    const type = kind === undefined ? {} : { 'content-type': kind };
    for (const sender of [{ origin, cookie }, { cookie }, {}]) {
      const { status, headers } = await running.ask(what, { headers: { ...sender, ...type }, body });
      expect([what, status >= 400, headers['set-cookie']]).toEqual([what, true, undefined]);
    }
  }
});

test('a picture on a page of another site uses up nobody’s attempts', async () => {
  const counted = async () => {
    const { rows } = await running.database().pool.query('select sum(points)::int as points from auth.sign_in_limits');
    return rows[0].points;
  };
  const before = await counted();
  for (const door of [...DOORS.keys()].filter((each) => each.startsWith('GET'))) {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' };
    const { status, body } = await running.ask(door.replace(' ', ' /auth'), { headers });
    expect([door, status, body.type]).toEqual([door, 403, '/problems/foreign-origin']);
  }
  expect(await counted()).toBe(before);
});

test('nobody else may read an answer: no origin is allowed in, and a question before is answered with no', async () => {
  for (const what of [
    'GET /v1/me',
    'GET /v1/marketplace',
    'GET /v1/openapi.json',
    'GET /auth/passkey/list-user-passkeys',
  ]) {
    const headers = { cookie, origin: 'https://evil.example' };
    const answer = await running.ask(what, { headers });
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    const asks = {
      ...headers,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    const before = await running.ask(what.replace('GET', 'OPTIONS'), { headers: asks });
    expect([before.status >= 400, before.headers['access-control-allow-origin']]).toEqual([true, undefined]);
  }
});
