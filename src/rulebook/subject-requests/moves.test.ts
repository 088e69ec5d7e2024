import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOVES, type Movable, type Move, type Mover, moved } from './moves.ts';
import { isRunning, REQUEST_KINDS, REQUEST_STATUSES } from './request.ts';

const MOVERS: readonly Mover[] = ['customer', 'service', 'officer'];
const MOVE_NAMES = Object.keys(MOVES) as readonly Move[];
const OPEN: Movable = { kind: 'erasure', status: 'open', dueAt: 1000, extended: false };

const requests = fc.record<Movable>({
  kind: fc.constantFrom(...REQUEST_KINDS),
  status: fc.constantFrom(...REQUEST_STATUSES),
  dueAt: fc.integer({ min: 0, max: 2000 }),
  extended: fc.boolean(),
});
const steps = fc.record({
  move: fc.constantFrom(...MOVE_NAMES),
  by: fc.constantFrom(...MOVERS),
  now: fc.integer({ min: 0, max: 2000 }),
});

describe('what can be done with a request', () => {
  test('an erasure is held, goes on and ends', () => {
    expect(moved(OPEN, 'hold', { by: 'service', now: 0 })).toEqual({ status: 'held' });
    expect(moved({ ...OPEN, status: 'held' }, 'finish', { by: 'service', now: 5000 })).toEqual({ status: 'done' });
  });

  test('a refusal is for the officer alone, a withdrawal not for the officer', () => {
    for (const by of MOVERS) {
      expect(['refused' in moved(OPEN, 'refuse', { by, now: 0 }), by]).toEqual([by !== 'officer', by]);
      expect(['refused' in moved(OPEN, 'withdraw', { by, now: 0 }), by]).toEqual([by === 'officer', by]);
    }
  });

  test('it is extended once, and only while the first time limit runs', () => {
    const extend = { by: 'officer', now: 999 } as const;
    expect(moved(OPEN, 'extend', extend)).toEqual({ status: 'open' });
    expect(moved({ ...OPEN, extended: true }, 'extend', extend)).toEqual({ refused: 'extended-already' });
    expect(moved(OPEN, 'extend', { ...extend, now: 1000 })).toEqual({ refused: 'extension-late' });
  });

  test('law: what is over stays as it is, whoever tries what', () => {
    fc.assert(
      fc.property(requests, steps, (request, { move, ...step }) => {
        fc.pre(!isRunning(request.status));
        expect(moved(request, move, step)).toEqual({ refused: 'request-over' });
      }),
    );
  });

  test('law: whatever happens, nobody but the service says that it is done, and a correction is never refused by anybody', () => {
    fc.assert(
      fc.property(requests, fc.array(steps, { maxLength: 12 }), (request, walk) => {
        let now = request;
        for (const { move, ...step } of walk) {
          const next = moved(now, move, step);
          if ('refused' in next) continue;
          if (next.status === 'done') expect(step.by).toBe('service');
          if (next.status === 'refused') expect([step.by, now.kind === 'correction']).toEqual(['officer', false]);
          now = { ...now, status: next.status, extended: now.extended || move === 'extend' };
        }
      }),
    );
  });

  test('law: from every running request there is a way to each end that its kind has', () => {
    for (const kind of REQUEST_KINDS)
      for (const status of ['open', 'held'] as const) {
        const ends = MOVE_NAMES.flatMap((move) =>
          MOVERS.flatMap((by) => {
            const next = moved({ ...OPEN, kind, status }, move, { by, now: 0 });
            return 'status' in next && !isRunning(next.status) ? [next.status] : [];
          }),
        );
        const known = kind === 'correction' ? ['done', 'withdrawn'] : ['done', 'refused', 'withdrawn'];
        expect([...new Set(ends)].toSorted()).toEqual(known);
      }
  });
});
