import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedDocument } from '../../../test/changed-policy.ts';
import { POLICY_DOCUMENT, readPolicy } from '../../../test/ledger/drive.ts';
import { tellPolicy } from '../policy/tell.ts';
import { comparePolicies } from './compare.ts';
import { markOwn } from './mark-own.ts';

const version = (document: string) => ({ document, policy: readPolicy(document) });
const first = version(POLICY_DOCUMENT);

function compared(...changes: readonly (readonly [string, string])[]) {
  return comparePolicies(first, version(changedDocument(...changes)), tellPolicy);
}

describe('two versions', () => {
  test('that say the same have nothing to show', () => {
    expect(comparePolicies(first, first, tellPolicy)).toEqual({ sentences: [], values: [] });
  });

  test('differ in the sentences of a changed number, and in its value as the documents write it', () => {
    const { sentences, values } = compared(['expiresAfter: 90 d', 'expiresAfter: 60 d']);
    expect(values).toEqual([{ path: 'ladder.warning.expiresAfter', before: '90 d', after: '60 d' }]);
    expect(sentences).toEqual([
      {
        title: 'Step by step: Warning',
        changes: [
          {
            before: 'It ends by itself 90 days after it was issued, if there is no further violation in its area.',
            after: 'It ends by itself 60 days after it was issued, if there is no further violation in its area.',
          },
        ],
      },
    ]);
  });

  test('differ in what only one of them says', () => {
    const { sentences } = compared(['pause: 14 d', 'pause: 0 d']);
    expect(sentences).toMatchObject([{ title: 'Step by step: Suspension', changes: [{ after: undefined }] }]);
  });

  test('differ also in values that no sentence tells', () => {
    const { sentences, values } = compared(['fadingDays: 365', 'fadingDays: 300']);
    expect([sentences, values]).toEqual([[], [{ path: 'meter.fadingDays', before: 365, after: 300 }]]);
  });
});

describe('the marks of a changed sentence', () => {
  const text = fc.array(fc.constantFrom('a ', 'b ', 'c ', 'd ')).map((words) => words.join(''));

  test('change none of its text; what is not marked is the same in both, word for word', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [own, theirs] = [markOwn(one, other), markOwn(other, one)];
        expect(own.map((piece) => piece.text).join('')).toBe(one);
        const shared = (pieces: typeof own) => pieces.filter(({ isOwn }) => !isOwn).map((piece) => piece.text);
        expect(shared(own)).toHaveLength(shared(theirs).length);
      }),
    );
  });

  test('are on the numbers alone where only those changed', () => {
    const own = markOwn('It ends 60 days later, or after 7.', 'It ends 90 days later, or after 7.');
    expect(own.filter(({ isOwn }) => isOwn)).toEqual([{ text: '60 ', isOwn: true }]);
    expect(markOwn('same', 'same')).toEqual([{ text: 'same', isOwn: false }]);
  });
});
