import { expect, test } from 'vitest';
import { ownUrl } from './own-url.ts';

test.each([
  ['127.0.0.1', 'http://localhost:8080'],
  ['0.0.0.0', 'http://localhost:8080'],
  ['::', 'http://localhost:8080'],
  ['10.0.0.5', 'http://10.0.0.5:8080'],
  ['2001:db8::5', 'http://[2001:db8::5]:8080'],
  ['trust.internal', 'http://trust.internal:8080'],
])('listening at %s it is reached at %s', (host, url) => {
  expect(ownUrl(host, 8080)).toBe(url);
  expect(new URL(url).origin).toBe(url);
});
