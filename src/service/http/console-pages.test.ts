import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { testApp } from '../../../test/test-app.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'console-'));
mkdirSync(path.join(folder, 'assets'));
writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>console</title>');
writeFileSync(path.join(folder, 'assets/start-4f3a.js'), 'start()');
writeFileSync(path.join(folder, 'assets/start-4f3a.js.gz'), gzipSync('start()'));
writeFileSync(path.join(folder, 'assets/.secret'), 'secret');
writeFileSync(path.join(folder, 'favicon.svg'), '<svg/>');
afterAll(() => rmSync(folder, { recursive: true }));

const { app } = testApp({ consoleDirectory: folder });

describe('the console', () => {
  test.each([
    '/',
    '/sign-in',
    '/account',
    '/invitation',
    '/recovery',
    '/recovery/finish',
    '/seller',
    '/seller/actions/S-1~2',
    '/staff/sellers?rung=warned',
  ])('%s is its page', async (url) => {
    const { statusCode, headers, body } = await app.inject(url);
    expect(statusCode).toBe(200);
    expect(body).toContain('<title>console</title>');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'cross-origin-opener-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'permissions-policy': expect.stringContaining('camera=(self)'),
      'content-security-policy': expect.stringContaining("script-src 'self'; style-src 'self'"),
    });
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });

  test.each([
    '/v1',
    '/v1/nothing',
    '/sellers',
    '/sign-in/else',
    '/index.html',
    '/assets/',
    '/assets/none.js',
    '/assets/.secret',
    '/assets/../index.html',
  ])('%s is not', async (url) => {
    const { statusCode, headers } = await app.inject(url);
    expect(statusCode).toBe(404);
    expect(headers['content-type']).toContain('application/problem+json');
  });

  test('its files are kept for ever, packed where the browser unpacks', async () => {
    const plain = await app.inject('/assets/start-4f3a.js');
    expect(plain.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': expect.stringContaining('javascript'),
    });
    const packed = await app.inject({ url: '/assets/start-4f3a.js', headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers['content-type']).toContain('javascript');
  });

  test('and what lies beside its page is found', async () => {
    expect((await app.inject('/favicon.svg')).headers['content-type']).toContain('image/svg+xml');
    expect((await app.inject('/favicon.ico')).statusCode).toBe(404);
  });
});

test('without a console there is none', async () => {
  expect((await testApp().app.inject('/')).statusCode).toBe(404);
});
