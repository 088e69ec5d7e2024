import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideLot, type LotCommand, needsTwo } from './decide-lot.ts';
import { LOT_ACTS, LOT_GROUNDS, type Lot, QUARANTINE_REASONS } from './lot.ts';
import { isConserved, moveStock, NO_STOCK, type Stock } from './stock.ts';

const ANA = { by: 'P-ana', at: 1 };
const BEN = { by: 'P-ben', at: 2 };
const apart = (more: Partial<Lot> = {}): Lot => ({ why: 'damaged', left: 3, proposal: undefined, ...more });

const quantity = fc.integer({ min: 1, max: 4 });
const command: fc.Arbitrary<LotCommand> = fc.oneof(
  fc.record({
    ...{ kind: fc.constant('release' as const), quantity, ground: fc.constantFrom(...LOT_GROUNDS.release) },
    place: fc.constantFrom('A-1', 'B-2'),
  }),
  fc.record({ kind: fc.constant('send_back' as const), quantity, ground: fc.constantFrom(...LOT_GROUNDS.send_back) }),
  fc.record({ kind: fc.constant('dispose' as const), quantity, ground: fc.constantFrom(...LOT_GROUNDS.dispose) }),
  fc.constant({ kind: 'confirm' as const }),
  fc.constant({ kind: 'keep' as const }),
);

describe('what lies apart', () => {
  test('is what the lots say, whatever is done: no unit appears, none goes, and none is sold from there', () => {
    let moved = 0;
    const returned = fc.record({ why: fc.constantFrom(...QUARANTINE_REASONS), quantity });
    const done = fc.record({ lot: fc.nat(3), command, by: fc.constantFrom(ANA, BEN) });
    fc.assert(
      fc.property(
        fc.array(returned, { minLength: 1, maxLength: 4 }),
        fc.array(done, { maxLength: 30, size: 'max' }),
        (lots, acts) => {
          const now: Lot[] = lots.map((each) => ({ why: each.why, left: each.quantity, proposal: undefined }));
          let stock: Stock = NO_STOCK;
          for (const each of lots)
            stock = moveStock(stock, { kind: 'return', to: undefined, quantity: each.quantity }) as Stock;
          for (const each of acts) {
            const index = each.lot % now.length;
            const before = now[index] as Lot;
            const decided = decideLot(before, each.command, each.by);
            if ('refused' in decided) continue;
            now[index] = decided.lot;
            if (decided.moved === undefined) expect(decided.lot.left).toBe(before.left);
            else {
              const after = moveStock(stock, decided.moved);
              if ('code' in after) throw new Error(`${after.code}: what a lot gives out is there`);
              moved++;
              stock = after;
            }
            expect(stock.quarantined).toBe(now.reduce((sum, { left }) => sum + left, 0));
            expect(isConserved(stock)).toBe(true);
          }
        },
      ),
    );
    expect(moved).toBeGreaterThan(30);
  });

  test('is destroyed by nobody alone, nor sold by one person where it may be counterfeit or was recalled', () => {
    fc.assert(
      fc.property(fc.constantFrom(...QUARANTINE_REASONS), fc.array(command, { maxLength: 12 }), (why, commands) => {
        let lot = apart({ why });
        for (const each of commands) {
          const decided = decideLot(lot, each, ANA);
          if ('refused' in decided) continue;
          const isReleased = decided.moved?.kind === 'release';
          expect(decided.moved?.kind === 'remove' && each.kind !== 'send_back').toBe(false);
          if (isReleased) expect(needsTwo('release', why)).toBe(false);
          lot = decided.lot;
        }
      }),
    );
    const asked = decideLot(apart(), { kind: 'dispose', quantity: 2, ground: 'worthless' }, ANA);
    if ('refused' in asked) throw new Error(asked.refused.code);
    expect(asked).toMatchObject({ lot: { left: 3, proposal: { act: 'dispose', by: 'P-ana' } }, moved: undefined });
    expect(decideLot(asked.lot, { kind: 'confirm' }, ANA)).toEqual({
      refused: { code: 'same-person', act: 'dispose' },
    });
    expect(decideLot(asked.lot, { kind: 'confirm' }, BEN)).toEqual({
      lot: apart({ left: 1 }),
      moved: { kind: 'remove', quantity: 2 },
    });
    expect(decideLot(asked.lot, { kind: 'keep' }, ANA)).toEqual({ lot: apart(), moved: undefined });
  });

  test('says why not', () => {
    const release = { kind: 'release', quantity: 1, ground: 'found_good', place: 'A-1' } as const;
    const why = (lot: Lot, one: LotCommand) => {
      const decided = decideLot(lot, one, ANA);
      return 'refused' in decided ? decided.refused : undefined;
    };
    expect(why(apart({ left: 0 }), release)).toEqual({ code: 'lot-over' });
    expect(why(apart(), { ...release, quantity: 4 })).toEqual({ code: 'lot-too-few', there: 3 });
    expect(why(apart(), { ...release, ground: 'worthless' })).toEqual({ code: 'ground-otherwise', act: 'release' });
    expect(why(apart(), { kind: 'confirm' })).toEqual({ code: 'nothing-asked' });
    const asked = decideLot(apart({ why: 'recalled' }), release, BEN);
    if ('refused' in asked) throw new Error(asked.refused.code);
    expect(why(asked.lot, { kind: 'send_back', quantity: 1, ground: 'seller_asks' })).toEqual({
      ...{ code: 'lot-asked', act: 'release' },
    });
    expect(LOT_ACTS.filter((act) => needsTwo(act, 'unsure'))).toEqual(['dispose']);
  });
});
