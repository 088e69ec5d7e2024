import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCoveredPhoto, type PhotoFacts, type PhotoViewer, photoFor } from './photos.ts';

const AT = 1_000;
const open: PhotoFacts = { kept: 'here', covered: false, closesAt: AT + 1 };
const viewers: readonly PhotoViewer[] = ['hub', 'platform', 'dispute', 'seller', 'customer'];

describe('a photo of an inspection', () => {
  test('is for the marketplace alone once a person marked it, a program found somebody in it, or none could look', () => {
    const looked = { label: false, reading: 'read', found: false } as const;
    expect(isCoveredPhoto(looked)).toBe(false);
    expect(isCoveredPhoto({ ...looked, reading: 'unsure' })).toBe(false);
    expect(isCoveredPhoto({ ...looked, label: true })).toBe(true);
    expect(isCoveredPhoto({ ...looked, found: true })).toBe(true);
    expect(isCoveredPhoto({ ...looked, reading: 'failed' })).toBe(true);
  });

  test.each([
    ['shows nothing of a person', open, ['shown', 'shown', 'shown', 'shown', 'shown']],
    ['shows a label', { ...open, covered: true }, ['shown', 'covered', 'shown', 'covered', 'covered']],
    ['of a case that is over', { ...open, closesAt: AT }, ['shown', 'shown', 'shown', 'closed', 'shown']],
    ['of an order that is forgotten', { ...open, closesAt: undefined }, ['shown', 'shown', 'shown', 'closed', 'shown']],
    ['has not arrived', { ...open, kept: 'awaited' }, Array(5).fill('awaited')],
    ['is destroyed', { ...open, kept: 'destroyed' }, Array(5).fill('destroyed')],
  ] as const)('that %s is seen by whom it may', (_, facts, states) => {
    expect(viewers.map((viewer) => photoFor(viewer, facts, AT))).toEqual(states);
  });

  test('is never seen by a side of the order when it is covered, nor by anybody when it is not there', () => {
    const facts = fc.record({
      kept: fc.constantFrom('awaited', 'here', 'destroyed'),
      covered: fc.boolean(),
      closesAt: fc.option(fc.integer(), { nil: undefined }),
    });
    fc.assert(
      fc.property(facts, fc.constantFrom(...viewers), fc.integer(), (photo, viewer, at) => {
        const isSide = viewer === 'seller' || viewer === 'customer';
        if (photoFor(viewer, photo, at) === 'shown') {
          expect(photo.kept).toBe('here');
          expect(isSide && photo.covered).toBe(false);
        }
        // What was once closed to a seller stays so.
        if (photoFor('seller', photo, at) === 'closed') expect(photoFor('seller', photo, at + 1)).toBe('closed');
      }),
    );
  });
});
