import { expect, test } from 'vitest';
import { withService } from './running.ts';

// A server of its own: every address is asked for in `answers.test.ts`, as often as one network may ask in a minute.
const running = withService();

test('no spelling of an address gets past who may use it', async () => {
  const spellings = [
    ...['/V1/keys', '//v1/keys', '/v1//keys', '/v1/keys/', '/v1/keys;x', '/v1/./keys', '/v1/x/../keys', '/v1/%6beys'],
    ...['/v1/keys%2f', '/v1/keys%00', '/v1/keys?a=/docs', '/docs/../v1/keys', '/assets/../v1/keys', '/auth/../v1/keys'],
    ...['/v1/ｋeys', '/v1/keys\u212a', '/v1/keys%e2%80%8b', 'http://evil.example/v1/keys'],
  ];
  for (const path of spellings)
    for (const who of ['nobody', 'seller-owner'] as const) {
      const { status, text } = await running.as(who, `GET ${encodeURI(path).replaceAll('%25', '%')}`);
      expect([path, status]).toEqual([path, expect.toBeOneOf([400, 401, 403, 404, 405])]);
      expect(text).not.toContain('"items"');
    }
});
