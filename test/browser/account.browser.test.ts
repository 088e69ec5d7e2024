import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { expectGoodLooks } from './every-look.ts';
import { ACCOUNT } from './fixtures/account-answers.ts';
import { ME } from './fixtures/seller-answers.ts';
import { openConsole } from './page.ts';
import type { Answers } from './site.ts';

const open = (answers: Answers = {}) => openConsole({ path: '/account', answers: { ...ACCOUNT, ...answers } });

describe('the own account', () => {
  test('says who one is and where one is signed in', async () => {
    const page = await open();
    await page.getByText('marcia@bluemountain.example').waitFor();
    await page.getByText('Firefox on Windows').waitFor();
    await page.getByText('Laptop').waitFor();
    await expectGoodLooks(page);
  });

  test('changes the password, and says why not in the words of the service', async () => {
    const refusal = {
      type: '/problems/wrong-password',
      title: 'That did not fit',
      status: 400,
      detail: 'The current password is not right. Nothing was changed; try again.',
    };
    let refused = true;
    const page = await open({
      'POST /auth/change-password': () => (refused ? { status: 400, body: refusal } : { body: { status: true } }),
    });
    await page.getByLabel('Current password').fill('old words in a row');
    await page.getByLabel('New password', { exact: true }).fill('coral reef morning tide');
    await page.getByRole('button', { name: 'Change password' }).click();
    await page.getByText('The two new passwords are not the same.').waitFor();
    await page.getByLabel('New password again').fill('coral reef morning tide');
    await page.getByRole('button', { name: 'Change password' }).click();
    await page.getByRole('alert').getByText('The current password is not right.').waitFor();
    refused = false;
    await page.getByRole('button', { name: 'Change password' }).click();
    await page.getByText('Your password is changed, and every other device is signed out.').waitFor();
    expect(await page.getByLabel('Current password').inputValue()).toBe('');
  });

  test('turns the second step on: a picture drawn here, and recovery codes shown once', async () => {
    let isOn = false;
    const page = await open({
      'GET /v1/me': () => ({ body: { ...ME, secondStep: isOn } }),
      'POST /auth/two-factor/verify-totp': () => {
        isOn = true;
        return { body: { status: true } };
      },
    });
    await page.getByRole('button', { name: 'Turn it on' }).click();
    await page.getByLabel('Your password').fill('coral reef morning tide');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('img', { name: /^QR code/ }).waitFor();
    await page.getByText('JBSWY3DPEHPK3PXPJBSWY3DP').waitFor();
    await expectGoodLooks(page);
    await page.getByLabel('The six digits it shows').fill('123456');
    await page.getByRole('button', { name: 'Turn it on' }).click();
    await page.getByText('8f2k-1m9q').waitFor();
    await expectGoodLooks(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    expect(await text(await download.createReadStream())).toContain('8f2k-1m9q\nx7d3-p0wz');
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await page.getByText('It is on.').waitFor();
    expect(await page.getByText('8f2k-1m9q').count()).toBe(0);
  });

  test('ends a session', async () => {
    let ended = false;
    const page = await open({
      'DELETE /v1/me/sessions/s-2': () => {
        ended = true;
        return { status: 204 };
      },
    });
    await page.getByRole('button', { name: 'End the session on Chrome on Android' }).click();
    await page.getByText('Ended.').waitFor();
    expect(ended).toBe(true);
  });

  test('asks before it removes a passkey', async () => {
    let left = [{ id: 'p-1', name: 'Laptop', createdAt: '2026-02-08T15:00:00Z' }];
    const page = await open({
      'GET /auth/passkey/list-user-passkeys': () => ({ body: left }),
      'POST /auth/passkey/delete-passkey': () => {
        left = [];
        return { body: { status: true } };
      },
    });
    await page.getByRole('button', { name: 'Remove Laptop' }).click();
    await page.getByRole('dialog').getByText('It no longer signs you in here.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByText('You have none yet.').waitFor();
  });

  test('makes a passkey, and signs in with it', async () => {
    let isIn = true;
    let passkeys: object[] = [];
    const page = await open({
      'GET /v1/me': () =>
        isIn
          ? { body: ME }
          : { status: 401, body: { type: '/problems/sign-in-needed', title: 'Please sign in', status: 401 } },
      'GET /auth/passkey/list-user-passkeys': () => ({ body: passkeys }),
      'GET /auth/passkey/generate-register-options': {
        challenge: 'Y2hhbGxlbmdl',
        rp: { id: 'localhost', name: 'Kingston Trust' },
        user: { id: 'bWFyY2lh', name: ME.email, displayName: ME.name },
        pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      },
      'POST /auth/passkey/verify-registration': (request) => {
        const { name, response } = request.postDataJSON();
        passkeys = [{ id: response.id, name, createdAt: '2026-03-20T15:00:00Z' }];
        return { body: passkeys[0] };
      },
      'GET /auth/passkey/generate-authenticate-options': {
        challenge: 'Y2hhbGxlbmdl',
        rpId: 'localhost',
        userVerification: 'required',
      },
      'POST /auth/passkey/verify-authentication': (request) => {
        isIn = typeof request.postDataJSON().response.response.signature === 'string';
        return { body: {} };
      },
    });
    const session = await page.context().newCDPSession(page);
    await session.send('WebAuthn.enable');
    await session.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.getByLabel('A name for it').fill('My phone');
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByText('My phone').waitFor();
    isIn = false;
    await page.goto('/sign-in?to=/account');
    // The authenticator of the test may answer the offer in the field before the button is pressed, or both.
    const button = page.getByRole('button', { name: 'Sign in with a passkey' });
    const inside = page.getByText('My phone');
    await button.or(inside).first().waitFor();
    await button.click({ timeout: 3000 }).catch(() => undefined);
    await inside.waitFor();
  });
});
