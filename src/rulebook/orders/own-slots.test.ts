import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OwnSlots } from './own-slots.ts';

test('the oldest are forgotten, up to the first that may not be', () => {
  const arbitrarySteps = fc.array(fc.record({ slots: fc.array(fc.nat(40)), below: fc.nat(40) }), { maxLength: 12 });
  fc.assert(
    fc.property(arbitrarySteps, (steps) => {
      const own = new OwnSlots();
      let expected: number[] = [];
      for (const { slots, below } of steps) {
        for (const slot of slots) own.add(slot);
        expected.push(...slots);
        const kept = expected.findIndex((slot) => slot >= below);
        const gone = kept < 0 ? expected : expected.slice(0, kept);
        expected = expected.slice(gone.length);
        const forgotten: number[] = [];
        own.forget(
          (slot) => slot < below,
          (slot) => forgotten.push(slot),
        );
        expect(forgotten).toEqual(gone);
        expect(own.all).toEqual(expected);
      }
    }),
  );
});
