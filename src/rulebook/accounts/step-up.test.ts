import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MINUTE } from '../instant.ts';
import { ROLES } from './actor.ts';
import { graveInvitation } from './grave-acts.ts';
import { isProvedLately, type Means, PROOF_WAYS, type Proof, provedUntil, waysToProve } from './step-up.ts';

const PLAIN: Means = { secondStep: false, passkey: false };
const APP: Means = { secondStep: true, passkey: false };
const KEY: Means = { secondStep: false, passkey: true };

describe('a proof of who somebody is', () => {
  test.each<[string, Means, readonly string[]]>([
    ['nothing but a password', PLAIN, ['password']],
    ['an authenticator app', APP, ['code', 'recovery-code']],
    ['a passkey', KEY, ['passkey']],
    ['both', { secondStep: true, passkey: true }, ['passkey', 'code', 'recovery-code']],
  ])('given %s, then it is given with what is hardest to steal', (_, means, ways) => {
    expect(waysToProve(means)).toEqual(ways);
  });

  test('given a proof, then it is good for ten minutes and not a moment longer', () => {
    const proof: Proof = { at: 1000, by: 'password' };
    expect(isProvedLately(proof, PLAIN, 1000)).toBe(true);
    expect(isProvedLately(proof, PLAIN, 1000 + 10 * MINUTE - 1)).toBe(true);
    expect(isProvedLately(proof, PLAIN, 1000 + 10 * MINUTE)).toBe(false);
    expect(isProvedLately(proof, PLAIN, 999)).toBe(false);
    expect(isProvedLately(undefined, PLAIN, 1000)).toBe(false);
  });

  test('given a password, when the person has an app or a passkey, then it proves nothing', () => {
    for (const means of [APP, KEY]) expect(isProvedLately({ at: 0, by: 'password' }, means, 0)).toBe(false);
    expect(isProvedLately({ at: 0, by: 'recovery-code' }, APP, 0)).toBe(true);
    expect(isProvedLately({ at: 0, by: 'code' }, KEY, 0)).toBe(false);
  });

  test('for whatever means, way and times: nobody is without a way, and proved now is proved before the end told', () => {
    const means = fc.record({ secondStep: fc.boolean(), passkey: fc.boolean() });
    const proof = fc.record({ at: fc.nat(), by: fc.constantFrom(...PROOF_WAYS) });
    fc.assert(
      fc.property(means, proof, fc.nat(), (has, given, now) => {
        expect(waysToProve(has).length).toBeGreaterThan(0);
        const until = provedUntil(given, has);
        expect(isProvedLately(given, has, now)).toBe(until !== undefined && now >= given.at && now < until);
      }),
    );
  });
});

test('to invite anybody but the people of a seller is grave', () => {
  expect(ROLES.filter((role) => graveInvitation(role) === undefined)).toEqual(['seller-owner', 'seller-member']);
});
