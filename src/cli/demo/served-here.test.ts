import { expect, test } from 'vitest';
import { isServedHereOnly } from './served-here.ts';

const HERE = { host: '127.0.0.1', baseUrl: undefined, trustedProxies: [] };

test.each([
  HERE,
  { ...HERE, host: 'localhost' },
  { ...HERE, host: '::1' },
  { ...HERE, baseUrl: 'http://localhost:9000' },
])('$host as $baseUrl is served to this machine only', (config) => {
  expect(isServedHereOnly(config)).toBe(true);
});

test.each([
  { ...HERE, host: '0.0.0.0' },
  { ...HERE, host: '::' },
  { ...HERE, host: '192.0.2.7' },
  { ...HERE, host: 'trust.example' },
  // A proxy on this machine that says nothing of itself asks as a program of this machine would.
  { ...HERE, baseUrl: 'https://trust.example' },
  { ...HERE, trustedProxies: ['127.0.0.1'] },
])('$host as $baseUrl is served to others, too', (config) => {
  expect(isServedHereOnly(config)).toBe(false);
});
