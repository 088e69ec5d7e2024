import { describe, expect, test } from 'vitest';
import { problem, withAccountsApp } from '../../../../test/accounts/app.ts';
import { BASE_URL, join } from '../../../../test/accounts/service.ts';
import { withDatabase } from '../../../../test/database.ts';

const { accounts, ask, signIn } = withAccountsApp(withDatabase());

describe('/v1/invitations', () => {
  test('bring somebody in: invited by an owner, accepted by link, signed in', async () => {
    const body = { email: 'New@Example.com', role: 'seller-member' };
    const created = await ask('POST /v1/invitations', { as: 'owner', body });
    expect(created).toMatchObject({ status: 201, body: { invitation: { email: 'new@example.com', sellerId: 'S-1' } } });
    const token = created.body.link.replace(`${BASE_URL}/invitation#`, '');
    const list = async (as: string) => (await ask('GET /v1/invitations', { as })).body.items;
    expect(await list('owner')).toMatchObject([{ email: 'new@example.com' }]);
    expect(await list('other')).toEqual([]);

    const acceptance = { body: { token, name: 'Nia New', password: 'granite-lullaby-77-fern' } };
    const accepted = await ask('POST /v1/invitations/acceptance', acceptance);
    expect(accepted).toMatchObject({ status: 201, body: { email: 'new@example.com', role: 'seller-member' } });
    expect(await ask('POST /v1/invitations/acceptance', acceptance)).toMatchObject(problem(410, 'invitation-over'));
    expect(await list('owner')).toEqual([]);
    await signIn('new@example.com', 'granite-lullaby-77-fern');
  });

  test('are withdrawn by the own team and by administrators', async () => {
    const body = { email: 'late@example.com', role: 'seller-member', sellerId: 'S-1' };
    const { id } = (await ask('POST /v1/invitations', { as: 'admin', body })).body.invitation;
    expect(await ask(`DELETE /v1/invitations/${id}`, { as: 'other' })).toMatchObject(
      problem(404, 'no-such-invitation'),
    );
    expect((await ask(`DELETE /v1/invitations/${id}`, { as: 'owner' })).status).toBe(204);
  });

  test('look the same whether somebody signs in here already or not', async () => {
    const invite = async (email: string) => {
      const answer = await ask('POST /v1/invitations', { as: 'other', body: { email, role: 'seller-member' } });
      return { status: answer.status, fields: Object.keys(answer.body.invitation) };
    };
    expect(await invite('admin@example.com')).toEqual(await invite('nobody-yet@example.com'));
  });

  test('are refused where they lead too far', async () => {
    const invite = (as: string, body: object) =>
      ask('POST /v1/invitations', { as, body: { email: 'x@example.com', ...body } });
    expect(await invite('owner', { role: 'administrator' })).toMatchObject(problem(403, 'not-permitted'));
    expect(await invite('owner', { role: 'administrator', sellerId: 'S-1' })).toMatchObject(
      problem(400, 'seller-not-wanted'),
    );
    expect(await invite('owner', { role: 'seller-owner', sellerId: 'S-2' })).toMatchObject(
      problem(403, 'another-seller'),
    );
    expect(await invite('member', { role: 'seller-member' })).toMatchObject(problem(403, 'not-permitted'));
    expect(await invite('agent', { role: 'staff-agent' })).toMatchObject(problem(403, 'not-permitted'));
    expect(await invite('admin', { role: 'customer' })).toMatchObject(problem(400, 'role-not-invitable'));
    expect(await invite('admin', { role: 'seller-owner' })).toMatchObject(problem(400, 'seller-needed'));
    expect(await invite('admin', { role: 'staff-agent', email: 'nobody' })).toMatchObject(
      problem(400, 'invalid-request'),
    );
  });
});

describe('/v1/people', () => {
  test('are seen by owners as their team, by administrators as everybody, by nobody else', async () => {
    const emails = async (as: string, query = '') =>
      (await ask(`GET /v1/people${query}`, { as })).body.items.map(({ email }: { email: string }) => email);
    expect(await emails('other')).toEqual(['other@example.com']);
    expect(await emails('admin')).toContain('agent@example.com');
    expect(await emails('admin', '?seller=S-2')).toEqual(['other@example.com']);
    expect(await ask('GET /v1/people?seller=S-2', { as: 'owner' })).toMatchObject(problem(403, 'another-seller'));
    expect(await ask('GET /v1/people', { as: 'agent' })).toMatchObject(problem(403, 'not-permitted'));
    expect((await ask('GET /v1/people?limit=1', { as: 'admin' })).body.next).toEqual(expect.any(String));
    expect(await ask('GET /v1/people?cursor=bm8', { as: 'admin' })).toMatchObject(problem(400, 'bad-cursor'));
  });

  test('are removed by their owner, not by another one; the last administrator never', async () => {
    await join(accounts(), 'gone@example.com', 'seller-member', { sellerId: 'S-1' });
    const idOf = async (email: string) =>
      (await accounts().listPeople({ limit: 100 })).find((person) => person.email === email)?.id ?? '';
    const gone = await idOf('gone@example.com');
    expect(await ask(`DELETE /v1/people/${gone}`, { as: 'other' })).toMatchObject(problem(404, 'no-such-person'));
    expect((await ask(`DELETE /v1/people/${gone}`, { as: 'owner' })).status).toBe(204);
    const admin = await idOf('admin@example.com');
    expect(await ask(`DELETE /v1/people/${admin}`, { as: 'admin' })).toMatchObject(problem(409, 'last-administrator'));
    expect(await ask(`DELETE /v1/people/${admin}`, { as: 'owner' })).toMatchObject(problem(404, 'no-such-person'));
  });
});
