import { expect, test } from 'vitest';
import { join, PASSWORD, serverOver } from '../../../test/accounts/service.ts';
import { codeOf } from '../../../test/accounts/totp.ts';
import { visitor } from '../../../test/accounts/visitor.ts';
import { withDatabase } from '../../../test/database.ts';

const database = withDatabase();

test('whoever signs in with a recovery code puts a new app in the place of the lost one, which works until then', async () => {
  const accounts = serverOver(database().pool);
  await join(accounts, 'ada@example.com', 'seller-owner', { sellerId: 'S-1' });
  const phone = visitor(accounts);
  await phone.signIn('ada@example.com');
  expect(await phone.post('/auth/two-factor/replace', { password: PASSWORD })).toMatchObject({
    status: 409,
    body: { type: '/problems/second-step-off' },
  });
  const { body: old } = await phone.post('/auth/two-factor/enable', { password: PASSWORD });
  await phone.post('/auth/two-factor/verify-totp', { code: codeOf(old.totpURI, 0) });

  const desk = visitor(accounts);
  await desk.signIn('ada@example.com');
  expect(await desk.post('/auth/two-factor/verify-backup-code', { code: old.backupCodes[0] })).toMatchObject({
    status: 200,
  });
  expect(await desk.post('/auth/two-factor/replace', { password: 'not the password' })).toMatchObject({
    status: 400,
    body: { type: '/problems/wrong-password' },
  });
  expect(await desk.post('/auth/two-factor/confirm-replacement', { code: '123456' })).toMatchObject({ status: 401 });
  const { body: fresh } = await desk.post('/auth/two-factor/replace', { password: PASSWORD });
  expect(fresh.totpURI).toMatch(
    /^otpauth:\/\/totp\/Kingston%20Trust:ada%40example\.com\?secret=[A-Z2-7]{52}&issuer=Kingston%20Trust/,
  );
  expect(fresh.backupCodes).toHaveLength(10);
  // Begun and left, it changes nothing.
  const still = visitor(accounts);
  await still.signIn('ada@example.com');
  expect(await still.post('/auth/two-factor/verify-totp', { code: codeOf(old.totpURI, 1) })).toMatchObject({
    status: 200,
  });

  const wrong = String((Number(codeOf(fresh.totpURI, 0)) + 500_000) % 1_000_000).padStart(6, '0');
  expect(await desk.post('/auth/two-factor/confirm-replacement', { code: wrong })).toMatchObject({
    status: 401,
    body: { type: '/problems/wrong-code' },
  });
  const confirmed = await desk.post('/auth/two-factor/confirm-replacement', { code: codeOf(fresh.totpURI, 0) });
  expect(confirmed).toMatchObject({ status: 200 });
  expect(confirmed.body).not.toHaveProperty('token');
  expect(await desk.post('/auth/two-factor/confirm-replacement', { code: codeOf(fresh.totpURI, 1) })).toMatchObject({
    status: 401,
    body: { type: '/problems/code-step-over' },
  });
  // Whoever holds the lost phone is signed out there.
  expect(await accounts.authenticate(desk.headers())).toMatchObject({ kind: 'person' });
  for (const gone of [phone, still]) expect(await accounts.authenticate(gone.headers())).toEqual({ kind: 'nobody' });

  const after = visitor(accounts);
  await after.signIn('ada@example.com');
  expect(await after.post('/auth/two-factor/verify-backup-code', { code: old.backupCodes[1] })).toMatchObject({
    status: 401,
  });
  expect(await after.post('/auth/two-factor/verify-totp', { code: codeOf(old.totpURI, -1) })).toMatchObject({
    status: 401,
  });
  expect(await after.post('/auth/two-factor/verify-totp', { code: codeOf(fresh.totpURI, 1) })).toMatchObject({
    status: 200,
  });
});
