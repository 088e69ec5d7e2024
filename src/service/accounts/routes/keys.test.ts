import { describe, expect, test } from 'vitest';
import { problem, withAccountsApp } from '../../../../test/accounts/app.ts';
import { withDatabase } from '../../../../test/database.ts';

const { accounts, ask, signIn } = withAccountsApp(withDatabase());

describe('GET /v1/me', () => {
  test('tells people who they are and what they may do', async () => {
    const { body } = await ask('GET /v1/me', { as: 'owner' });
    expect(body).toMatchObject({
      ...{
        kind: 'person',
        name: 'Ada of the tests',
        email: 'owner@example.com',
        role: 'seller-owner',
        sellerId: 'S-1',
      },
      secondStep: false,
      permissions: { 'standing.read': 'own', 'people.invite': 'own', 'policy.read': 'all' },
    });
    expect(body.signedInUntil).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect((await ask('GET /v1/me', { as: 'agent' })).body).not.toHaveProperty('sellerId');
  });

  test('tells programs their scopes, and nobody nothing', async () => {
    const created = await accounts().createKey({ kind: 'integrator', name: 'K', scopes: ['standing:read'] }, 'P-1');
    if ('code' in created) throw new Error(created.code);
    const { body } = await ask('GET /v1/me', { headers: { authorization: `Bearer ${created.secret}` } });
    expect(body).toEqual({
      ...{ kind: 'key', id: created.key.id, keyKind: 'integrator', scopes: ['standing:read'] },
      permissions: { 'standing.read': 'all' },
    });
    expect(await ask('GET /v1/me')).toMatchObject(problem(401, 'sign-in-needed'));
  });
});

describe('/v1/me/sessions', () => {
  test('are listed with the current one marked, and ended by their person only', async () => {
    const before = (await ask('GET /v1/me/sessions', { as: 'member' })).body.items.length;
    await signIn('member@example.com');
    await signIn('member@example.com');
    const { body } = await ask('GET /v1/me/sessions', { as: 'member' });
    expect(body.items).toHaveLength(before + 2);
    expect(body.items.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
    const [other] = body.items.filter(({ current }: { current: boolean }) => !current);

    expect(await ask(`DELETE /v1/me/sessions/${other.id}`, { as: 'agent' })).toMatchObject(
      problem(404, 'no-such-session'),
    );
    expect((await ask(`DELETE /v1/me/sessions/${other.id}`, { as: 'member' })).status).toBe(204);
    expect((await ask('DELETE /v1/me/sessions', { as: 'member' })).body).toEqual({ ended: before });
    expect((await ask('GET /v1/me/sessions', { as: 'member' })).body.items).toMatchObject([{ current: true }]);
  });
});

describe('/v1/keys', () => {
  test('are made, listed and revoked by an administrator', async () => {
    const body = {
      kind: 'integrator',
      name: 'Shop engine',
      scopes: ['events:write'],
      expiresAt: '2999-01-01T00:00:00Z',
    };
    const created = await ask('POST /v1/keys', { as: 'admin', body });
    expect(created).toMatchObject({ status: 201, body: { key: body } });
    const { secret, key } = created.body;
    const me = { headers: { authorization: `Bearer ${secret}` } };
    expect((await ask('GET /v1/me', me)).status).toBe(200);

    const listed = await ask('GET /v1/keys?limit=1', { as: 'admin' });
    expect(listed.body.items).toMatchObject([{ id: key.id, prefix: secret.slice(0, 9) }]);
    expect(JSON.stringify(listed.body)).not.toContain(secret);
    const next = await ask(`GET /v1/keys?limit=1&cursor=${listed.body.next}`, { as: 'admin' });
    expect(next.body.items.map(({ id }: { id: string }) => id)).not.toContain(key.id);

    expect((await ask(`DELETE /v1/keys/${key.id}`, { as: 'admin' })).status).toBe(204);
    expect(await ask(`DELETE /v1/keys/${key.id}`, { as: 'admin' })).toMatchObject(problem(404, 'no-such-key'));
    expect(await ask('GET /v1/me', me)).toMatchObject(problem(401, 'sign-in-needed'));
  });

  test('of a carrier are bound to it and to a leg, and say so', async () => {
    const carrier = { carrier: 'Island Couriers', leg: 'delivery' };
    const body = { kind: 'carrier', name: 'Depot', scopes: ['labels:resolve'], carrier };
    const created = await ask('POST /v1/keys', { as: 'admin', body });
    expect(created).toMatchObject({ status: 201, body: { key: { carrier } } });
    const me = await ask('GET /v1/me', { headers: { authorization: `Bearer ${created.body.secret}` } });
    expect(me.body).toMatchObject({ keyKind: 'carrier', carrier, permissions: { 'labels.resolve': 'all' } });
    const listed = await ask('GET /v1/keys?limit=1', { as: 'admin' });
    expect(listed.body.items).toMatchObject([{ carrier }]);
  });

  test('that cannot be are refused with the field', async () => {
    const good = { kind: 'integrator', name: 'K', scopes: ['events:write'] };
    const make = (change: object) => ask('POST /v1/keys', { as: 'admin', body: { ...good, ...change } });
    expect(await make({ kind: 'carrier' })).toMatchObject(problem(400, 'scope-not-for-kind'));
    const carrier = { carrier: 'Island Couriers', leg: 'delivery' };
    expect(await make({ carrier })).toMatchObject(problem(400, 'carrier-not-wanted'));
    const ofCarrier = { kind: 'carrier', scopes: ['labels:resolve'] };
    expect(await make(ofCarrier)).toMatchObject(problem(400, 'carrier-missing'));
    for (const bad of [{ carrier: 'Island Couriers' }, { ...carrier, leg: 'sea' }, { ...carrier, carrier: '' }])
      expect(await make({ ...ofCarrier, carrier: bad })).toMatchObject(problem(400, 'invalid-request'));
    expect(await make({ expiresAt: '2001-01-01T00:00:00Z' })).toMatchObject(problem(400, 'expiry-past'));
    for (const bad of [{ scopes: [] }, { scopes: ['all'] }, { name: ' ' }, { name: 'a\nb' }, { expiresAt: 'soon' }]) {
      expect(await make(bad)).toMatchObject(problem(400, 'invalid-request'));
    }
  });

  test.each(['agent', 'owner'])('are no business of %s', async (as) => {
    expect(await ask('GET /v1/keys', { as })).toMatchObject(problem(403, 'not-permitted'));
    expect(await ask('POST /v1/keys', { as, body: {} })).toMatchObject(problem(403, 'not-permitted'));
    expect(await ask('DELETE /v1/keys/x', { as })).toMatchObject(problem(403, 'not-permitted'));
  });
});
