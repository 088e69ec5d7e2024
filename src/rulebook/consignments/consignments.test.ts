import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOX_CODE_BYTES, boxCode, boxCodeInGroups, looksLikeBox, readBoxCode } from './box-code.ts';
import {
  CONSIGNMENT_MOVES,
  CONSIGNMENT_STATES,
  type Consignment,
  type ConsignmentCommand,
  type ConsignmentCommandKind,
  type ConsignmentState,
  differencesOf,
  totalOf,
} from './consignment.ts';
import { decideConsignment } from './decide.ts';

const KINDS = Object.keys(CONSIGNMENT_MOVES) as readonly ConsignmentCommandKind[];
const FINAL: readonly ConsignmentState[] = ['received', 'closed', 'cancelled'];

describe('the moves of a consignment', () => {
  const targets = (state: ConsignmentState) => KINDS.flatMap((kind) => CONSIGNMENT_MOVES[kind][state] ?? []);

  test('every state is reached, every one that is not final has a way out, and final ones have none', () => {
    const reached = new Set<ConsignmentState>(['planned']);
    for (const state of reached) for (const next of targets(state)) reached.add(next);
    expect([...reached].sort()).toEqual([...CONSIGNMENT_STATES].sort());
    for (const state of CONSIGNMENT_STATES) expect(targets(state).length > 0, state).toBe(!FINAL.includes(state));
  });
});

const units = fc.record({ listing: fc.constantFrom('L-1', 'L-2', 'L-3'), quantity: fc.integer({ min: 0, max: 6 }) });
const plan = fc.array(fc.array(units, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
const box = fc.integer({ min: 1, max: 4 });
const command: fc.Arbitrary<ConsignmentCommand> = fc.oneof(
  fc.constantFrom<ConsignmentCommand>({ kind: 'send' }, { kind: 'cancel' }),
  { arbitrary: fc.record({ kind: fc.constant('arrive' as const), box }), weight: 4 },
  {
    arbitrary: fc.record({ kind: fc.constant('count' as const), box, found: fc.array(units, { maxLength: 4 }) }),
    weight: 5,
  },
  fc.record({ kind: fc.constant('close' as const), missing: fc.boolean() }),
);
const step = fc.record({
  command,
  isAsPlanned: fc.boolean(),
  hub: fc.constantFrom('Kingston', 'Kingston', 'Kingston', 'Montego Bay'),
});

const planned = (boxes: readonly (readonly { listing: string; quantity: number }[])[]): Consignment => ({
  ...{ hub: 'Kingston', state: 'planned' },
  boxes: boxes.map((declared, index) => ({ number: index + 1, declared, counted: undefined, hasArrived: false })),
});

describe('a consignment', () => {
  test('keeps the table; what the dock was given is what was counted last, whatever was counted before', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(plan, fc.array(step, { maxLength: 30, size: 'max' }), (boxes, steps) => {
        let consignment = planned(boxes);
        const dock = new Map<string, number>();
        for (const { command: drawn, isAsPlanned, hub } of steps) {
          const own = consignment.boxes.find(({ number }) => 'box' in drawn && number === drawn.box);
          const each =
            isAsPlanned && drawn.kind === 'count' && own !== undefined ? { ...drawn, found: own.declared } : drawn;
          const at = each.kind === 'send' || each.kind === 'cancel' ? undefined : hub;
          const decided = decideConsignment(consignment, each, at);
          if ('refused' in decided) {
            seen.add(decided.refused.code);
            continue;
          }
          expect(CONSIGNMENT_MOVES[each.kind][consignment.state]).toContain(decided.consignment.state);
          for (const { listing, quantity } of decided.received) dock.set(listing, (dock.get(listing) ?? 0) + quantity);
          consignment = decided.consignment;
          seen.add(consignment.state);
        }
        const counted = new Map(differencesOf(consignment.boxes).map((each) => [each.listing, each.counted]));
        for (const listing of ['L-1', 'L-2', 'L-3']) expect(dock.get(listing) ?? 0).toBe(counted.get(listing) ?? 0);
        if (consignment.state === 'received')
          for (const { declared, counted: found } of differencesOf(consignment.boxes)) expect(found).toBe(declared);
        if (consignment.state === 'closed')
          expect(differencesOf(consignment.boxes).some((each) => each.declared !== each.counted)).toBe(true);
      }),
      { numRuns: 800 },
    );
    expect([...seen].sort()).toEqual(
      [
        ...CONSIGNMENT_STATES.filter((state) => state !== 'planned'),
        ...['consignment-state', 'consignment-elsewhere', 'no-such-box', 'box-arrived', 'box-not-arrived'],
        ...['boxes-not-counted', 'boxes-missing'],
      ].sort(),
    );
  });

  test('tells what was declared and counted of each listing, and in all', () => {
    const differences = differencesOf([
      { declared: [{ listing: 'L-2', quantity: 3 }], counted: [{ listing: 'L-9', quantity: 1 }] },
      { declared: [{ listing: 'L-1', quantity: 2 }], counted: undefined },
    ]);
    expect(differences).toEqual([
      { listing: 'L-1', declared: 2, counted: 0 },
      { listing: 'L-2', declared: 3, counted: 0 },
      { listing: 'L-9', declared: 0, counted: 1 },
    ]);
    expect(totalOf(differences)).toEqual({ declared: 5, counted: 1 });
  });
});

describe('the code of a box', () => {
  const bytes = fc.uint8Array({ minLength: BOX_CODE_BYTES, maxLength: BOX_CODE_BYTES });

  test('is read as it was made, however it is typed; one wrong character, or two that changed places, is found out', () => {
    fc.assert(
      fc.property(
        bytes,
        fc.nat(13),
        fc.nat(13),
        fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
        (made, at, to, wrong) => {
          const code = boxCode(made);
          expect(looksLikeBox(code)).toBe(true);
          expect(readBoxCode(` ${boxCodeInGroups(code).toLowerCase()} `)).toBe(code);
          const typo = [...code].toSpliced(at + 2, 1, wrong).join('');
          if (typo !== code) expect(readBoxCode(typo)).toBeUndefined();
          const swapped = [...code]
            .toSpliced(at + 2, 1, code[to + 2] ?? '')
            .toSpliced(to + 2, 1, code[at + 2] ?? '')
            .join('');
          if (swapped !== code) expect(readBoxCode(swapped)).toBeUndefined();
        },
      ),
    );
  });

  test.each(['', 'BU', 'O-1', '7K2M9QXT', 'BU00000000000000', `BU${'0'.repeat(200)}`])('is not %j', (text) => {
    expect(readBoxCode(text)).toBeUndefined();
  });
});
