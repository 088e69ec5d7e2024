import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serverOver } from '../../../test/accounts/service.ts';
import { visitor } from '../../../test/accounts/visitor.ts';
import { withDatabase } from '../../../test/database.ts';
import type { DemoPerson } from './demo-people.ts';
import { accountsSecret } from './secret.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'accounts-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function rightsOf(file: string): Promise<string> {
  return ((await stat(file)).mode & 0o777).toString(8);
}

describe('the secret', () => {
  async function secretOf(configured: string | undefined, data = folder): Promise<string> {
    const answer = await accountsSecret(configured, data);
    if ('refused' in answer) throw new Error(answer.refused.code);
    return answer.secret;
  }

  test('is made at the first start for its owner alone, and stays the same', async () => {
    const data = path.join(folder, 'data');
    const secret = await secretOf(undefined, data);
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(await rightsOf(path.join(data, 'auth-secret'))).toBe('600');
    expect(await secretOf(undefined, data)).toBe(secret);
    expect(await readdir(data)).toEqual(['auth-secret']);
  });

  test('is that of the file that is named, which is made when it is not there, and nothing is written elsewhere', async () => {
    const file = path.join(folder, 'secrets', 'sessions');
    const made = await secretOf(file, path.join(folder, 'data'));
    expect(made).toMatch(/^[\w-]{43}$/);
    expect(await rightsOf(file)).toBe('600');
    expect(await readdir(folder)).toEqual(['secrets']);

    await writeFile(file, 'forty characters that somebody has chosen\n');
    expect(await secretOf(file)).toBe('forty characters that somebody has chosen');
  });

  test('is the same for servers that start at the same time', async () => {
    const secrets = await Promise.all(Array.from({ length: 8 }, () => secretOf(undefined)));
    expect(new Set(secrets).size).toBe(1);
    expect(await readdir(folder)).toEqual(['auth-secret']);
  });

  test('that was damaged is said so, and not replaced in silence', async () => {
    const file = path.join(folder, 'auth-secret');
    await writeFile(file, 'x\n');
    expect(await accountsSecret(undefined, folder)).toEqual({ refused: { code: 'secret-too-short', file, least: 32 } });
    expect(await readFile(file, 'utf8')).toBe('x\n');
  });

  test('that cannot be read is said so', async () => {
    const refused = { code: 'secret-unreadable', file: folder, reason: 'EISDIR' };
    expect(await accountsSecret(folder, folder)).toEqual({ refused });
  });
});

describe('the people of the demonstration', () => {
  const database = withDatabase();
  const PEOPLE: readonly DemoPerson[] = [
    { email: 'owner@demo.example', name: 'Olive', role: 'seller-owner', sellerId: 'S-1' },
    { email: 'lead@demo.example', name: 'Lena', role: 'staff-lead' },
  ];

  test('have passwords of their own, kept for their owner alone, that work after the next start too', async () => {
    const file = path.join(folder, 'demo', 'sign-ins.json');
    const accounts = serverOver(database().pool);
    const first = await accounts.ensureDemoPeople(PEOPLE, file);
    expect(first.map(({ password, ...person }) => person)).toEqual(PEOPLE);
    for (const { password } of first) expect(password).toMatch(/^(?:[a-z2-9]{5}-){3}[a-z2-9]{5}$/);
    expect(new Set(first.map(({ password }) => password)).size).toBe(2);
    expect(await rightsOf(file)).toBe('600');

    expect(await serverOver(database().pool).ensureDemoPeople(PEOPLE, file)).toEqual(first);
    for (const { email, password } of first) {
      expect((await visitor(accounts).signIn(email, password)).status).toBe(200);
    }
  });

  test('get new passwords when the file is lost, and old sign-ins end', async () => {
    const file = path.join(folder, 'sign-ins.json');
    const accounts = serverOver(database().pool);
    const [before] = await accounts.ensureDemoPeople(PEOPLE, file);
    const olive = visitor(accounts);
    await olive.signIn('owner@demo.example', before?.password);
    await rm(file);

    const [after] = await accounts.ensureDemoPeople(PEOPLE, file);
    expect(after?.password).not.toBe(before?.password);
    expect(await accounts.authenticate(olive.headers())).toEqual({ kind: 'nobody' });
    expect((await olive.signIn('owner@demo.example', before?.password)).status).toBe(401);
    expect((await olive.signIn('owner@demo.example', after?.password)).status).toBe(200);
  });

  test('get a file that only its owner reads, also when an old one was open to all', async () => {
    const file = path.join(folder, 'sign-ins.json');
    await writeFile(file, '{}');
    await chmod(file, 0o644);
    await serverOver(database().pool).ensureDemoPeople(PEOPLE, file);
    expect(await rightsOf(file)).toBe('600');
    expect(Object.keys(JSON.parse(await readFile(file, 'utf8')))).toEqual(PEOPLE.map(({ email }) => email));
  });
});
