import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NEVER } from '../instant.ts';
import { type DeadlineKind, DeadlineQueue } from './deadline-queue.ts';

type Deadline = { readonly at: number; readonly order: number; readonly kind: DeadlineKind };

const arbitraryDeadline: fc.Arbitrary<Deadline> = fc.record({
  at: fc.integer({ min: 0, max: 30 }),
  order: fc.nat(2000),
  kind: fc.constantFrom<DeadlineKind>(0, 1, 2, 3),
});

/** By instant; those of one instant stay in the order in which they were set. */
function sorted(deadlines: readonly Deadline[]): Deadline[] {
  return deadlines.toSorted((one, other) => one.at - other.at);
}

test('an empty queue is never due', () => {
  expect(new DeadlineQueue().next).toBe(NEVER);
});

test('deadlines come by instant, then in the order in which they were set, whatever comes in between', () => {
  // Undefined: the next one is taken out.
  const changes = fc.array(fc.option(arbitraryDeadline, { nil: undefined, freq: 3 }), { maxLength: 150, size: 'max' });
  fc.assert(
    fc.property(changes, (all) => {
      const queue = new DeadlineQueue();
      let left: Deadline[] = [];
      for (const deadline of all) {
        if (deadline !== undefined) {
          queue.push(deadline.at, deadline.order, deadline.kind);
          left = sorted([...left, deadline]);
        } else if (left.length > 0) {
          const [{ at, ...what }] = left as [Deadline];
          expect(queue.next).toBe(at);
          expect(queue.pop()).toEqual(what);
          left = left.slice(1);
        }
        expect(queue.next).toBe(left[0]?.at ?? NEVER);
      }
    }),
    { numRuns: 300, seed: 2026_03 },
  );
});

test('they can be read in the order in which they will come, and all stay', () => {
  fc.assert(
    fc.property(fc.array(arbitraryDeadline, { maxLength: 60, size: 'max' }), (all) => {
      const queue = new DeadlineQueue();
      for (const { at, order, kind } of all) queue.push(at, order, kind);
      expect(queue.inOrder()).toEqual(sorted(all));
      expect(all.map(() => ({ at: queue.next, ...queue.pop() }))).toEqual(sorted(all));
    }),
  );
});
