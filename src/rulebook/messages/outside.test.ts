import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POLICY } from '../../../test/policy-fixture.ts';
import { FINDINGS, SCREEN_VERDICTS, worseVerdict } from '../policy/screening.ts';
import { OUTSIDE_RULE, type OutsideFinding, withOutside, withPlace } from './outside.ts';
import { screenMessage } from './screen.ts';

const TEXTS = [
  'Hello, when does it come?',
  'Call me on 876 555 0123',
  'Write to ada@mail.example',
  'Pay me to IBAN GB29 NWBK 6016 1331 9268 19',
  'I live at 12 Hope Road, Kingston 6',
] as const;
const screened = (text: string) => screenMessage(POLICY, { text, sender: 'seller', earlier: [], known: [] });
const outsideFinding: fc.Arbitrary<OutsideFinding> = fc.record({
  kind: fc.constantFrom(...FINDINGS),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('what a service outside says besides', () => {
  test.each<readonly [what: string, text: number, said: readonly OutsideFinding[], verdict: string, goes: boolean]>([
    ['nothing', 0, [], 'deliver', true],
    ['a threat', 0, [{ kind: 'threat', confidence: 0.9 }], 'hold', false],
    ['a threat it hardly believes in', 0, [{ kind: 'threat', confidence: 0.49 }], 'deliver', true],
    ['a number that we did not find, and nobody knows where', 0, [{ kind: 'phone', confidence: 0.9 }], 'hold', false],
    ['the number that is covered already', 1, [{ kind: 'phone', confidence: 1 }], 'mask', true],
    ['a threat beside a covered number', 1, [{ kind: 'threat', confidence: 1 }], 'hold', false],
  ])('%s', (_, text, said, verdict, goes) => {
    const written = TEXTS[text] as string;
    const judged = withOutside(POLICY, written, screened(written), said);
    expect([judged.verdict, judged.delivered !== undefined]).toEqual([verdict, goes]);
  });

  test('it can only be stricter, adds nothing to what goes out, and takes away nothing that was found here', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.array(outsideFinding, { maxLength: 6 }), (text, said) => {
        const own = screened(text);
        const judged = withOutside(POLICY, text, own, said);
        expect(worseVerdict(own.verdict, judged.verdict)).toBe(judged.verdict);
        expect([own.delivered, undefined]).toContain(judged.delivered);
        expect(judged.delivered === undefined).toBe(['hold', 'block'].includes(judged.verdict));
        expect(judged.findings.filter(({ rule }) => rule !== OUTSIDE_RULE)).toEqual(own.findings);
        const kinds = judged.findings.map(({ kind }) => kind);
        for (const { kind, confidence } of said) if (confidence >= POLICY.screening.from) expect(kinds).toContain(kind);
        for (const { start, end } of judged.findings) expect(text.slice(start, end).length).toBe(end - start);
      }),
    );
  });

  test('the policy says what becomes of it, as of what is found here', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FINDINGS), fc.constantFrom(...SCREEN_VERDICTS), (kind, verdict) => {
        const screening = { ...POLICY.screening, verdicts: { ...POLICY.screening.verdicts, [kind]: verdict } };
        const text = TEXTS[0];
        const judged = withOutside({ screening }, text, screened(text), [{ kind, confidence: 1 }]);
        expect(judged.verdict).toBe(verdict === 'mask' ? 'hold' : verdict);
        expect(judged.findings).toEqual([{ kind, start: 0, end: text.length, confidence: 1, rule: OUTSIDE_RULE }]);
      }),
    );
  });

  test('staff who mask cover what has a place, and all of it where nothing has', () => {
    const text = TEXTS[1];
    const threat = [{ kind: 'threat', confidence: 1 }] as const;
    expect(withPlace(withOutside(POLICY, text, screened(text), threat).findings)).toEqual(screened(text).findings);
    const whole = withOutside(POLICY, TEXTS[0], screened(TEXTS[0]), threat).findings;
    expect(withPlace(whole)).toEqual(whole);
  });
});
