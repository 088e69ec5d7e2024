import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { newSecret, seal, sealingKey, unseal } from './sealing.ts';
import { signedHeaders } from './sign.ts';

const KEY = sealingKey('the secret of an installation');

describe('a sealed secret', () => {
  test('is opened by the same installation, for the same endpoint', () => {
    const secret = newSecret();
    const sealed = seal(KEY, secret, 'E-1');
    expect(unseal(sealingKey('the secret of an installation'), sealed, 'E-1')).toBe(secret);
    expect(unseal(KEY, sealed, 'E-2')).toBeUndefined();
    expect(unseal(sealingKey('another one'), sealed, 'E-1')).toBeUndefined();
    expect(sealed.toString('latin1')).not.toContain(secret.slice(6));
    expect(seal(KEY, secret, 'E-1')).not.toEqual(sealed);
  });

  test('that was changed anywhere is not opened', () => {
    const sealed = seal(KEY, newSecret(), 'E-1');
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const changed = Buffer.from(sealed);
        changed.writeUInt8(changed.readUInt8(place) ^ change, place);
        expect(unseal(KEY, changed, 'E-1')).toBeUndefined();
        expect(unseal(KEY, sealed.subarray(0, place), 'E-1')).toBeUndefined();
      }),
    );
  });
});

describe('a signature', () => {
  test('verifies for any message, with any of its secrets, and for nothing else', () => {
    fc.assert(
      fc.property(fc.json(), fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 3 }), (json, text, count) => {
        const secrets = Array.from({ length: count }, newSecret);
        for (const body of [json, JSON.stringify({ text: text.toWellFormed() })]) {
          const headers = signedHeaders('msg_1', Date.now(), body, secrets);
          for (const secret of secrets)
            expect(() => new Webhook(secret).verify(body, headers, { jsonParse: false })).not.toThrow();
          expect(() => new Webhook(newSecret()).verify(body, headers)).toThrow();
          expect(() => new Webhook(secrets[0] ?? '').verify(`${body} `, headers)).toThrow();
          expect(() => new Webhook(secrets[0] ?? '').verify(body, { ...headers, 'webhook-id': 'msg_2' })).toThrow();
        }
      }),
      { numRuns: 15 },
    );
  });
});
