import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerAccountRoutes } from '../../src/service/accounts/routes/register.ts';
import type { App } from '../../src/service/http/registrar.ts';
import { findChromium } from '../browser/chromium.ts';
import { withDatabase } from '../database.ts';
import { testApp } from '../test-app.ts';
import { join, PASSWORD, serverOver } from './service.ts';

const database = withDatabase();
let browser: Browser;
let app: App;
let baseUrl = '';

beforeAll(async () => {
  const { executablePath, env } = await findChromium();
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'];
  browser = await chromium.launch({ executablePath, env: env as Record<string, string>, args });
  // The address has to be known before there is a server at it.
  const { app: probe } = testApp();
  const port = new URL(await probe.listen({ port: 0, host: '127.0.0.1' })).port;
  await probe.close();
  baseUrl = `http://localhost:${port}`;
  const accounts = serverOver(database().pool, { baseUrl });
  await join(accounts, 'ada@example.com', 'seller-owner', { sellerId: 'S-1' });
  const routes = [
    (routes: App) => registerAccountRoutes(routes, { accounts, baseUrl, customerOf: async () => undefined }),
  ];
  ({ app } = testApp({ authenticate: accounts.authenticate, baseUrl, routes }));
  await app.listen({ port: Number(port), host: '127.0.0.1' });
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** In the page: asks the server, and says the status and the body. As text, since it runs where there is no import. */
const ASK = `async (path, body) => {
  const init = body === undefined ? {} : {
    method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' },
  };
  const response = await fetch(path, init);
  return { status: response.status, body: await response.json() };
}`;

async function ask(
  page: Page,
  path: string,
  body?: object,
): Promise<{ status: number; body: Record<string, unknown> }> {
  return page.evaluate(`(${ASK})(${JSON.stringify(path)}, ${JSON.stringify(body)})`);
}

/** What the console does with the browser's own interface for passkeys. */
async function register(page: Page): Promise<{ status: number }> {
  return page.evaluate(`(async () => {
    const ask = ${ASK};
    const { body } = await ask('/auth/passkey/generate-register-options');
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(body);
    const credential = await navigator.credentials.create({ publicKey });
    return ask('/auth/passkey/verify-registration', { response: credential.toJSON(), name: 'Laptop' });
  })()`);
}

async function signIn(page: Page): Promise<{ status: number }> {
  return page.evaluate(`(async () => {
    const ask = ${ASK};
    const { body } = await ask('/auth/passkey/generate-authenticate-options');
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(body);
    const credential = await navigator.credentials.get({ publicKey });
    return ask('/auth/passkey/verify-authentication', { response: credential.toJSON() });
  })()`);
}

test('a real browser registers a passkey, and signs in with it and nothing else', async () => {
  // The pages of the API allow no scripts at all; the console's do.
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...({ protocol: 'ctap2', transport: 'internal' } as const),
      ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
    },
  });
  await page.goto(`${baseUrl}/healthz`);
  const password = await ask(page, '/auth/sign-in/email', { email: 'ada@example.com', password: PASSWORD });
  expect(password.status).toBe(200);
  expect((await register(page)).status).toBe(200);
  expect((await ask(page, '/auth/sign-out', {})).status).toBe(200);
  expect((await ask(page, '/v1/me')).status).toBe(401);

  expect((await signIn(page)).status).toBe(200);
  expect(await ask(page, '/v1/me')).toMatchObject({ status: 200, body: { email: 'ada@example.com', sellerId: 'S-1' } });
  expect(await page.evaluate('document.cookie')).toBe('');
  await context.close();
});
