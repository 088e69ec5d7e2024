import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALIAS_BYTES, readAlias, writeAlias } from './alias.ts';
import { ANSWERED, answerTo } from './answer.ts';
import { isPassedOver, type MailHeader, ROBOTS, robotOf, type SeenMail } from './robots.ts';
import { type CheckResult, isSameAddress, judgeSender, type SenderChecks } from './sender.ts';

const DOMAIN = 'reply.example.com';
const someBytes = fc.uint8Array({ minLength: ALIAS_BYTES, maxLength: ALIAS_BYTES });

describe('an alias', () => {
  test('holds all 128 bits: no two of them are written alike, and mail servers may write it as they like', () => {
    fc.assert(
      fc.property(someBytes, someBytes, (one, other) => {
        const written = writeAlias(one);
        expect(written).toMatch(/^[a-z2-7]{26}$/);
        expect(written === writeAlias(other)).toBe(Buffer.from(one).equals(Buffer.from(other)));
        expect(readAlias(`${written.toUpperCase()}@${DOMAIN.toUpperCase()}`, DOMAIN)).toBe(written);
      }),
    );
  });

  test('as any other writer of RFC 4648 has it, in small letters', () => {
    expect(writeAlias(Buffer.from('foobarfoobarfoob'))).toBe('mzxw6ytbojtg633cmfzgm33pmi');
  });

  test('nothing else is one', () => {
    const written = writeAlias(new Uint8Array(ALIAS_BYTES));
    for (const address of [
      ...[written, `${written}@`, `@${DOMAIN}`, '', `${written}@evil.example`, `${written}@x.${DOMAIN}`],
      ...[`${written}a@${DOMAIN}`, `${written.slice(1)}@${DOMAIN}`, `${written.slice(1)}1@${DOMAIN}`],
      ...[`${written}+x@${DOMAIN}`, `"${written}"@${DOMAIN}`, `${written}%evil.example@${DOMAIN}`],
    ])
      expect(readAlias(address, DOMAIN), address).toBeUndefined();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (address) => {
        const read = readAlias(address, DOMAIN);
        if (read !== undefined) expect(address.toLowerCase()).toBe(`${read}@${DOMAIN}`);
      }),
    );
  });
});

const RESULTS = ['pass', 'fail', 'softfail', 'neutral', 'none', 'temperror', 'permerror', 'policy'] as const;
const someChecks: fc.Arbitrary<SenderChecks> = fc.record({
  dmarc: fc.constantFrom<CheckResult>('pass', 'fail', 'none', 'temperror', 'permerror'),
  spf: fc.constantFrom<CheckResult>(...RESULTS),
  signed: fc.boolean(),
  unsure: fc.boolean(),
  sameEnvelope: fc.boolean(),
});

describe('whether a mail is from whom it says', () => {
  test('nothing is proven without a signature or a server that may send; what fails is never proven', () => {
    fc.assert(
      fc.property(someChecks, (checks) => {
        const verdict = judgeSender(checks);
        if (!checks.signed && checks.spf !== 'pass') expect(verdict).not.toBe('proven');
        if (checks.dmarc === 'fail' || checks.dmarc === 'permerror') expect(verdict).not.toBe('proven');
        // Of another address's envelope SPF says nothing, where the domain itself does not say what counts.
        if (checks.dmarc === 'none' && !checks.signed && !checks.sameEnvelope) expect(verdict).not.toBe('proven');
        if (verdict === 'later')
          expect([checks.dmarc, checks.spf, checks.unsure && 'temperror']).toContain('temperror');
      }),
    );
  });

  test('addresses differ by more than case', () => {
    expect(isSameAddress('Ada@Example.COM', ' ada@example.com')).toBe(true);
    expect(isSameAddress('ada@example.com', 'ada@example.co')).toBe(false);
  });
});

const PERSON: SeenMail = {
  headers: [
    { key: 'message-id', value: '<1@example.com>' },
    { key: 'auto-submitted', value: 'no' },
    { key: 'received', value: 'from a by b' },
  ],
  types: ['text/plain', 'image/jpeg'],
  nobody: false,
  ownDomain: 'kingston.example',
};

describe('mail that no person wrote', () => {
  const withHeader = (key: string, value: string): MailHeader[] => [...PERSON.headers, { key, value }];

  test('a person’s mail is none, with pictures too', () => {
    expect(robotOf(PERSON)).toBeUndefined();
  });

  test.each([
    ['bounce', { nobody: true }],
    ['bounce', { types: ['multipart/report'] }],
    ['bounce', { types: ['multipart/mixed', 'message/delivery-status'] }],
    ['receipt', { types: ['multipart/report', 'message/disposition-notification'] }],
    ['auto-reply', { headers: withHeader('auto-submitted', 'auto-replied (vacation)') }],
    ['auto-reply', { headers: withHeader('precedence', 'auto_reply') }],
    ['list', { headers: withHeader('precedence', 'list') }],
    ['list', { headers: withHeader('list-id', '<a.example>') }],
    ['invitation', { types: ['multipart/mixed', 'text/calendar'] }],
    ['own', { headers: withHeader('message-id', '<notice.x@Kingston.example>') }],
    ['loop', { headers: Array.from({ length: 51 }, () => ({ key: 'received', value: 'x' })) }],
  ] as const)('%s', (kind, more: Partial<SeenMail>) => {
    expect(robotOf({ ...PERSON, ...more })).toBe(kind);
  });

  test('whoever is a person behind it is told', () => {
    expect(ROBOTS.filter((kind) => !isPassedOver(kind))).toEqual(['list', 'invitation', 'loop']);
  });
});

test('what needs saying is said: everything but a message that went out whole, without files', () => {
  for (const outcome of ANSWERED) expect(answerTo(outcome, 0)).toBe(outcome);
  expect(answerTo('delivered', 0)).toBeUndefined();
  expect(answerTo('delivered', 2)).toBe('delivered');
});
