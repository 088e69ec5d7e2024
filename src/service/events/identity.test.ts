import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../rulebook/facts.ts';
import { fingerprint, LANES } from './fingerprint.ts';
import { IdentityRegister } from './identity.ts';

function fact(seller: string, source: string, id: string, digest: number): Fact {
  return { type: 'context.withdrawn', id, source, seller, at: 0, contextId: 'X-1', digest };
}

function printOf(...identity: [string, string, string]): string {
  fingerprint(...identity);
  return LANES.join();
}

describe('IdentityRegister', () => {
  test('the first is new, the same again a duplicate, another one a conflict', () => {
    const register = new IdentityRegister();
    expect(register.meet(fact('S-1', '/shop', 'e-1', 5))).toBe('new');
    expect(register.meet(fact('S-1', '/shop', 'e-1', 5))).toBe('duplicate');
    expect(register.meet(fact('S-1', '/shop', 'e-1', 6))).toBe('conflict');
    expect(register.meet(fact('S-1', '/shop', 'e-1', 5 + 2 ** 40))).toBe('conflict');
    expect(register.meet(fact('S-2', '/shop', 'e-1', 5))).toBe('new');
    expect(register.meet(fact('S-1', '/hub', 'e-1', 5))).toBe('new');
    expect(register.meet(fact('S-1', '/shop', 'e-2', 5))).toBe('new');
    expect(register.size).toBe(4);
  });

  test('a digest of 0 is one too', () => {
    const register = new IdentityRegister();
    expect([0, 0, 1].map((digest) => register.meet(fact('S-1', '/shop', 'e-1', digest)))).toEqual([
      'new',
      'duplicate',
      'conflict',
    ]);
  });

  test('answers as a map of whole identities does', () => {
    const short = fc.string({ maxLength: 2, unit: fc.constantFrom('a', 'b', '\u0101', 'é') });
    const events = fc.array(fc.tuple(short, short, short, fc.nat(3)), { maxLength: 3000, size: 'max' });
    fc.assert(
      fc.property(events, (some) => {
        const register = new IdentityRegister();
        const digests = new Map<string, number>();
        for (const [seller, source, id, digest] of some) {
          const key = JSON.stringify([seller, source, id]);
          const before = digests.get(key);
          if (before === undefined) digests.set(key, digest);
          const expected = before === undefined ? 'new' : before === digest ? 'duplicate' : 'conflict';
          expect(register.meet(fact(seller, source, id, digest))).toBe(expected);
        }
        expect(register.size).toBe(digests.size);
      }),
      { numRuns: 20 },
    );
  });

  test('remembers 200,000 much alike ids', () => {
    const register = new IdentityRegister();
    const meetAll = () => {
      const answers = new Set<string>();
      for (let index = 0; index < 200_000; index++) {
        answers.add(register.meet(fact(`S-${index % 7}`, '/shop', `e-${Math.floor(index / 7)}`, index)));
      }
      return [...answers];
    };
    expect(meetAll()).toEqual(['new']);
    expect(meetAll()).toEqual(['duplicate']);
  });
});

describe('fingerprint', () => {
  test('tells apart what only differs in where a text ends, or in wide characters', () => {
    const alike: readonly [string, string, string][] = [
      ['ab', 'c', 'd'],
      ['a', 'bc', 'd'],
      ['a', 'b', 'cd'],
      ['', 'abcd', ''],
      ['AA', '', ''],
      ['\u0141@', '', ''],
      ['\u4141', '', ''],
      ['A\u0000', '', ''],
      ['A', '', ''],
    ];
    expect(new Set(alike.map((identity) => printOf(...identity))).size).toBe(alike.length);
  });

  test('each word alone is spread: 500,000 ids share no word more often than chance', () => {
    const words = [new Set<number>(), new Set<number>(), new Set<number>()];
    for (let index = 0; index < 500_000; index++) {
      fingerprint(`S-${index % 1000}`, '/shop', `e-${index}`);
      for (const [lane, seen] of words.entries()) seen.add(LANES[lane] as number);
    }
    // By chance 500,000² / 2³³ = 29 pairs of them share one word of 32 bits.
    for (const seen of words) expect(500_000 - seen.size).toBeLessThan(70);
  });
});
