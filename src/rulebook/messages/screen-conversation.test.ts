import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POLICY } from '../../../test/policy-fixture.ts';
import { screenMessage } from './screen.ts';
import type { EarlierMessage, Screened } from './screening.ts';

function screen(text: string, earlier: readonly EarlierMessage[] = [], known: readonly string[] = []): Screened {
  return screenMessage(POLICY, { text, sender: 'seller', earlier, known });
}

describe('over a conversation (T8)', () => {
  const of = (by: 'seller' | 'customer', ...texts: readonly string[]) => texts.map((text) => ({ text, sender: by }));

  test.each([
    [['my number starts with 876', 'then 555'], 'and last four 0142', 'phone'],
    [['eight seven six', 'five five five'], 'zero one four two', 'phone'],
    [['adalove', '@gmail'], '.com', 'url'],
    [['my insta is'], 'shop_jm', 'handle'],
    [['whats'], 'app me', 'off_platform_contact'],
  ] as const)('%j, and then %s', (before, text, kind) => {
    const earlier = of('seller', ...before);

    expect(screen(text).verdict).toBe('deliver');
    expect(screen(text, earlier).findings.map((finding) => finding.kind)).toContain(kind);
  });

  test('a number in any pieces is found at the message that completes it, answers in between or not', () => {
    const digits = '8765550142';
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
        fc.array(fc.constantFrom('ok', 'go on', 'yes please', 'thanks'), { minLength: 4, maxLength: 4 }),
        fc.boolean(),
        (cuts, answers, isAnswered) => {
          const places = [0, ...cuts.toSorted((one, other) => one - other), digits.length];
          const pieces = places.slice(1).map((to, at) => digits.slice(places[at], to));
          const last = pieces.pop() as string;
          const earlier = pieces.flatMap((text, at) => [
            { text, sender: 'seller' as const },
            ...(isAnswered ? [{ text: answers[at % 4] as string, sender: 'customer' as const }] : []),
          ]);

          expect(screen(last, earlier).findings.map(({ kind }) => kind)).toContain('phone');
        },
      ),
    );
  });

  test('figures of an order in turn are no number', () => {
    const earlier = [...of('customer', 'size 10 please'), ...of('seller', '10 or 12?'), ...of('customer', '12')];

    expect(screen('that is 4500', earlier).verdict).toBe('deliver');
  });
});
