import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { withService } from '../../../../test/security/running.ts';
import { testApp } from '../../../../test/test-app.ts';
import { DAY } from '../../../rulebook/instant.ts';
import { openPool } from '../../postgres/database.ts';
import { asRole, ROLES } from '../../postgres/roles.ts';
import { openCustomerVault } from '../../start/open-vault.ts';
import { registerVaultRoutes } from './register.ts';

const CANARY = 'Canary-Lovelace';
const DEPOSIT = {
  seller: 'S-1',
  name: `Ada ${CANARY}`,
  phone: '+1 876 555 0142',
  email: `ada.${CANARY}@example.com`,
  address: { lines: [`17 ${CANARY} Road`], city: CANARY, region: 'St. Andrew', country: 'JM' },
};

const running = withService();
const put = (order: string, body: object | string) =>
  running.as('customer-data:write', `PUT /v1/orders/${order}/customer-data`, { body });

describe('a marketplace', () => {
  test('deposits customer data, again without effect, and changes it', async () => {
    const first = await put('O-1', DEPOSIT);
    expect([first.status, first.body]).toEqual([
      200,
      {
        order: 'O-1',
        seller: 'S-1',
        version: 1,
        changed: true,
        fields: ['name', 'phone', 'email', 'address'],
      },
    ]);
    expect((await put('O-1', DEPOSIT)).body).toMatchObject({ version: 1, changed: false });
    expect((await put('O-1', { seller: 'S-1', name: CANARY })).body).toMatchObject({ version: 2, fields: ['name'] });
  });

  test('has it erased, is told until when, and told the same again; nothing comes back', async () => {
    await put('O-2', DEPOSIT);
    const erase = () => running.as('customer-data:write', 'DELETE /v1/orders/O-2/customer-data?seller=S-1');
    const { status, body } = await erase();
    expect([status, Date.parse(body.unreadableFrom) - Date.parse(body.erasedAt)]).toEqual([200, 8 * DAY]);
    expect((await erase()).body).toEqual({ ...body, conversations: 'none' });
    const late = await put('O-2', DEPOSIT);
    expect([late.status, late.body.type]).toEqual([409, '/problems/customer-data-erased']);
  });

  test.each<[string, object | string, string]>([
    ['no seller', { name: 'Ada' }, '/body/seller'],
    ['nothing else', { seller: 'S-1' }, '/body'],
    ['an empty name', { seller: 'S-1', name: '  ' }, '/body/name'],
    ['a name over two lines', { seller: 'S-1', name: `Ada\n${CANARY}` }, '/body/name'],
    ['a name without end', { seller: 'S-1', name: 'a'.repeat(201) }, '/body/name'],
    ['a phone that is none', { seller: 'S-1', phone: `call ${CANARY}` }, '/body/phone'],
    ['an e-mail that is none', { seller: 'S-1', email: CANARY }, '/body/email'],
    ['an address without lines', { seller: 'S-1', address: { ...DEPOSIT.address, lines: [] } }, '/body/address/lines'],
    [
      'an address without a city',
      { seller: 'S-1', address: { lines: ['1 Road'], country: 'JM' } },
      '/body/address/city',
    ],
    [
      'a country in words',
      { seller: 'S-1', address: { ...DEPOSIT.address, country: CANARY } },
      '/body/address/country',
    ],
    ['a time that is none', { ...DEPOSIT, keepFor: -1 }, '/body/keepFor'],
    ['a longer time than the policy', { ...DEPOSIT, keepFor: 31 }, '/body/keepFor'],
    ['a date that is past', { ...DEPOSIT, eraseBy: '2001-01-01T00:00:00Z' }, '/body/eraseBy'],
    ['a date that is none', { ...DEPOSIT, eraseBy: 'soon' }, '/body/eraseBy'],
    ['a field nobody knows', { ...DEPOSIT, birthday: CANARY }, '/body'],
  ])('is told what is wrong with %s, without the value', async (_, body, pointer) => {
    const { status, body: told, text } = await put('O-3', body);
    expect([status, told.errors[0].pointer]).toEqual([400, pointer]);
    expect(text).not.toContain(CANARY);
  });

  test('is refused what is larger than any customer', async () => {
    expect((await put('O-4', { ...DEPOSIT, name: 'x'.repeat(20_000) })).status).toBe(413);
  });
});

test('nothing of a value is in a log, a metric, an answer, or a table that the service can read', async () => {
  for (const order of ['O-5', 'O-6']) {
    const answers = [await put(order, DEPOSIT), await put(order, `{"seller":"S-1","name":"${CANARY}",`)];
    expect(answers.filter(({ text }) => text.includes(CANARY))).toEqual([]);
  }
  const { text } = await running.ask('GET /metrics', { headers: { host: 'localhost' } });
  expect(text).not.toContain(CANARY);
  expect(running.logged()).toContain('/v1/orders/:id/customer-data');
  expect(running.logged()).not.toContain(CANARY);
  // The role of the service cannot read the vault, and that of the vault cannot read anything else.
  const service = openPool({ url: asRole(running.database().url, ROLES.service), connections: 1 });
  const vault = openPool({ url: asRole(running.database().url, ROLES.vault), connections: 1 });
  expect((await service.query('select from public.events')).rowCount).toBe(0);
  expect((await vault.query('select from vault.customer_values')).rowCount).toBeGreaterThan(0);
  await expect(service.query('select * from vault.customer_values')).rejects.toThrow(
    'permission denied for schema vault',
  );
  await expect(vault.query('select * from public.events')).rejects.toThrow('permission denied');
  await expect(vault.query('select * from auth.session')).rejects.toThrow('permission denied');
  await Promise.all([service.end(), vault.end()]);
});

const limits = async () => ({ shreddedAfter: 30 * DAY, clock: Date.now() });

describe('without a key ring', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kingston-keys-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const database = withDatabase();

  async function opened() {
    const told: string[] = [];
    const vault = await openCustomerVault({
      ...{ pool: database().pool, shredder: database().pool, leave: async () => randomUUID() },
      config: { keyRing: undefined, keyStore: undefined, dataDirectory: folder },
      logger: { warn: (_: object, message: string) => void told.push(message) } as never,
      now: Date.now,
    });
    const { app } = testApp({
      authenticate: async () => ({ kind: 'key', id: 'K', keyKind: 'integrator', scopes: ['customer-data:write'] }),
      routes: [(routes) => registerVaultRoutes(routes, { ...vault, limits, eraseConversations: async () => 'none' })],
      degraded: vault.degraded,
    });
    const deposit = (order: string) =>
      app.inject({ method: 'PUT', url: `/v1/orders/${order}/customer-data`, payload: DEPOSIT });
    return { app, told, deposit };
  }

  test('everything else is served, the problem says what to do, and it works again without a restart', async () => {
    const sound = await opened();
    expect([sound.told, (await sound.deposit('O-1')).statusCode]).toEqual([[], 200]);
    expect((await sound.app.inject('/readyz')).json()).toEqual({ status: 'ready' });

    chmodSync(path.join(folder, 'key-ring', '1.key'), 0o644);
    const open = await opened();
    expect(open.told).toHaveLength(1);
    const refused = await open.deposit('O-2');
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '30']);
    expect(refused.json()).toMatchObject({
      type: '/problems/keys-unavailable',
      detail: expect.stringContaining('chmod 600'),
    });
    expect(refused.body).not.toContain(folder);
    const ready = await open.app.inject('/readyz');
    expect([ready.statusCode, ready.json()]).toMatchObject([
      200,
      { status: 'ready', degraded: [{ part: 'keys', detail: expect.stringContaining('chmod 600') }] },
    ]);
    expect(
      (await open.app.inject({ method: 'DELETE', url: '/v1/orders/O-9/customer-data?seller=S-1' })).statusCode,
    ).toBe(200);

    chmodSync(path.join(folder, 'key-ring', '1.key'), 0o600);
    expect((await open.deposit('O-2')).statusCode).toBe(200);
  });

  test('none is made in the place of one that was lost', async () => {
    await (await opened()).deposit('O-3');
    rmSync(path.join(folder, 'key-ring'), { recursive: true });
    const lost = await opened();
    const refused = await lost.deposit('O-4');
    expect([refused.statusCode, refused.json().detail]).toEqual([
      503,
      expect.stringContaining('bring it back from its backup'),
    ]);
  });
});
