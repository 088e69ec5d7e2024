import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Caller, withService } from './running.ts';

const running = withService();

/** A cursor that nobody gave. */
function forged(list: string, key: unknown): string {
  return Buffer.from(JSON.stringify([list, key])).toString('base64url');
}

/** A mistake of whoever asks is never one of ours: 500 would be an outcry in the log, and a way to find weak places. */
async function expectRefused(who: Caller, what: string, sent: object = {}): Promise<void> {
  const { status, body } = await running.as(who, what, sent);
  expect([what, status, body?.type ?? '']).toEqual([
    what,
    expect.toBeOneOf([200, 400, 404]),
    expect.not.stringContaining('internal'),
  ]);
}

const STRANGE = [
  '%00',
  'a%00b',
  '%0a',
  '%e2%80%ae',
  '%f0%9f%90%a2',
  "'",
  '%22',
  '%3b--',
  '%5c',
  '%25',
  '~',
  '*',
  '-',
  '..%00',
];

describe('what is no id', () => {
  test.each([
    'DELETE /v1/keys/',
    'DELETE /v1/people/',
    'DELETE /v1/invitations/',
    'DELETE /v1/me/sessions/',
    'GET /v1/people?seller=',
    'GET /v1/invitations?seller=',
    'GET /v1/keys?cursor=',
  ])('is refused: %s', async (begin) => {
    for (const id of STRANGE) await expectRefused('administrator', `${begin}${id}`);
  });

  test.each([
    'GET /v1/sellers?search=',
    'GET /v1/sellers?category=',
    'GET /v1/decisions?seller=',
    'GET /v1/decisions?from=',
    'GET /v1/decisions?limit=',
    'GET /v1/sellers/S-1/timeline?kinds=',
    'GET /v1/actions/',
    'GET /v1/contexts?cursor=',
  ])('nor does it get through to the database: %s', async (begin) => {
    for (const id of STRANGE) await expectRefused('staff-lead', `${begin}${id}`);
  });
});

describe('a cursor that nobody gave', () => {
  const numbers = [0, -1, 1.5, 1e15, 9e15, -9e15, 2 ** 31, 2 ** 53, 1e300, null];
  const texts = ['', '\0', '\ud800', 'x'.repeat(200), "'; drop table sellers; --", '%', '𐀀'];

  test.each([
    ['administrator', 'keys', 'keys', (number: unknown, text: string) => [number, text]],
    ['administrator', 'invitations', 'invitations', (number: unknown, text: string) => [number, text]],
    ['administrator', 'people', 'people', (_: unknown, text: string) => [text, text]],
    ['staff-lead', 'contexts', 'contexts', (number: unknown, text: string) => [number, text]],
    ['staff-lead', 'decisions', 'decisions', (number: unknown, text: string) => [1, text, number, number]],
    ['seller-owner', 'decisions', 'decisions', (number: unknown, text: string) => [number, text, number, number]],
    [
      'staff-lead',
      'sellers?sort=fullest&order=asc',
      'sellers:fullest:asc',
      (number: unknown, text: string) => [number, text],
    ],
    [
      'staff-lead',
      'sellers/S-1/timeline',
      'timeline:S-1',
      (number: unknown, text: string) => [number, 1, number, text],
    ],
  ] as const)('as %s, of %s', async (who, path, list, key) => {
    const separator = path.includes('?') ? '&' : '?';
    for (const number of numbers)
      for (const text of texts)
        await expectRefused(who, `GET /v1/${path}${separator}cursor=${forged(list, key(number, text))}`);
  });
});

test('a character that no database takes is no field of a sign-in', async () => {
  const strange = 'a\0b';
  for (const [path, body] of [
    ['sign-in/email', { email: strange, password: strange }],
    ['change-password', { currentPassword: strange, newPassword: strange }],
    ['two-factor/verify-totp', { code: strange }],
    ['two-factor/verify-backup-code', { code: strange }],
    ['passkey/update-passkey', { id: strange, name: strange }],
    ['passkey/delete-passkey', { id: strange }],
    ['passkey/verify-authentication', { response: { id: strange } }],
  ] as const) {
    const { status, body: told } = await running.as('administrator', `POST /auth/${path}`, { body });
    expect([path, status, told.type]).toEqual([path, 400, '/problems/unreadable-sign-in']);
  }
});

describe('a body that names what every object has', () => {
  const poison = '"__proto__":{"role":"administrator","polluted":1},"constructor":{"prototype":{"polluted":1}}';

  test('changes nothing: of an invitation', async () => {
    const body = `{${poison},"email":"a@example.com","role":"seller-member"}`;
    const headers = { 'content-type': 'application/json' };
    const { status, body: told } = await running.as('seller-owner', 'POST /v1/invitations', { headers, body });
    expect([status, told.invitation.role, told.invitation.sellerId]).toEqual([201, 'seller-member', 'S-1']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('nor of an event, nor of a question', async () => {
    const event = `{${poison},"specversion":"1.0","id":"e","source":"/s","type":"stock.received","subject":"S-1","time":"2026-03-02T10:00:00Z","data":{${poison},"consignmentId":"c","declared":1,"counted":1}}`;
    const headers = { 'content-type': 'application/json' };
    const { body } = await running.as('events:write', 'POST /v1/events', { headers, body: event });
    expect(body).toMatchObject({ accepted: 1 });
    // None of them is a parameter of the route, though every object has something of the name.
    for (const named of ['__proto__[rung]', 'constructor', '__proto__', 'toString']) {
      const { status, body: told } = await running.as('staff-lead', `GET /v1/sellers?${named}=1`);
      expect([named, status, told.type]).toEqual([named, 400, '/problems/invalid-request']);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('a body that is made to be much', () => {
  const LARGEST = 16 * 1024 * 1024;
  const send = (body: string | Buffer, more: Readonly<Record<string, string>> = {}) =>
    running.as('events:write', 'POST /v1/events', { headers: { 'content-type': 'application/json', ...more }, body });

  test.each([
    ['lists in lists that never end', (): string => '['.repeat(LARGEST / 8), {}, 400],
    ['lists in lists', (): string => '['.repeat(LARGEST / 16) + ']'.repeat(LARGEST / 16), {}, 200],
    ['objects in objects', (): string => `${'{"a":'.repeat(LARGEST / 32)}1${'}'.repeat(LARGEST / 32)}`, {}, 200],
    ['a number of a million digits', () => `[${'9'.repeat(1_000_000)}]`, {}, 200],
    ['an exponent of a million digits', () => `[1e${'9'.repeat(1_000_000)}]`, {}, 200],
    ['a million events', () => `[${'0,'.repeat(1_000_000)}0]`, {}, 413],
    [
      'a million lines that are no JSON',
      () => 'x\n'.repeat(1_000_000),
      { 'content-type': 'application/x-ndjson' },
      413,
    ],
    ['a million blank lines', (): string => ' \n'.repeat(1_000_000), { 'content-type': 'application/x-ndjson' }, 200],
    ['one field named twice, then a million times', () => `{${'"id":1,'.repeat(1_000_000)}"id":2}`, {}, 200],
    ['more than fits', (): string => ' '.repeat(LARGEST + 1), {}, 413],
    [
      'what comes to more than fits, packed',
      () => gzipSync(Buffer.alloc((64 * LARGEST) / 16)),
      { 'content-encoding': 'gzip' },
      413,
    ],
    ['packed twice', (): Buffer => gzipSync(gzipSync('[]')), { 'content-encoding': 'gzip, gzip' }, 415],
    ['what was never packed', (): string => '[]', { 'content-encoding': 'gzip' }, 400],
  ] as const)('%s', async (_, body, headers, expected) => {
    const began = performance.now();
    expect((await send(body(), headers)).status).toBe(expected);
    // Far more than any of them takes on a busy machine; a million lines once took a quarter of a minute.
    expect(performance.now() - began).toBeLessThan(8000);
  });
});
