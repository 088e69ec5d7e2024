import { describe, expect, test } from 'vitest';
import { at, day, declared, withdrawn } from '../../test/builders.ts';
import { POLICY } from '../../test/policy-fixture.ts';
import { NEVER } from './instant.ts';
import { PlatformLog } from './platform-log.ts';
import { Versions } from './policy/versions.ts';
import { emptyTallies } from './standing/steps.ts';

const rain = declared({ contextId: 'rain', at: day(1), from: day(1), to: day(3) });

describe('the log of the platform', () => {
  test('numbers its entries from 1', () => {
    const log = new PlatformLog(Versions.of(POLICY));
    expect(log.version).toBe(0);
    expect(log.append({ kind: 'context', at: day(1), fact: rain })).toBe(1);
    expect(log.append({ kind: 'record', at: day(7, 5), tallies: emptyTallies() })).toBe(2);
    expect(log.version).toBe(2);
    expect(log.entry(1)).toMatchObject({ kind: 'context', at: day(1) });
    expect(() => log.entry(3)).toThrow('there is no entry 3');
    expect(() => log.view(3)).toThrow('there is no version 3');
  });

  test('what was known at a version never changes: a withdrawal is not there before it came', () => {
    const log = new PlatformLog(Versions.of(POLICY));
    log.append({ kind: 'context', at: day(1), fact: rain });
    log.append({ kind: 'context', at: day(2), fact: withdrawn({ contextId: 'rain', at: day(2) }) });
    log.append({ kind: 'context', at: day(4), fact: { ...rain, id: 'again' } });
    const withdrawals = [0, 1, 2, 3].map((version) => log.view(version).contexts.map((each) => each.withdrawnAt));
    expect(withdrawals).toEqual([[], [NEVER], [day(2)], [day(2), NEVER]]);
  });

  test('a branch goes its own way', () => {
    const log = new PlatformLog(Versions.of(POLICY));
    log.append({ kind: 'record', at: day(0, 5), tallies: emptyTallies() });
    const branch = log.branch();
    branch.append({ kind: 'context', at: day(1), fact: rain });
    expect([log.version, branch.version]).toEqual([1, 2]);
    expect(log.view(1).contexts).toEqual([]);
    expect(branch.next(day(-9))).toEqual(log.next(day(-9)));
  });
});

describe('what time alone brings next', () => {
  test('the first Monday 00:00 after the very first event, then each Monday', () => {
    const log = new PlatformLog(Versions.of(POLICY));
    expect(log.next(day(0))).toEqual({ kind: 'record', at: at('2026-03-02 05:00') });
    expect(log.next(day(0, 5))).toEqual({ kind: 'record', at: at('2026-03-09 05:00') });
    log.append({ kind: 'record', at: at('2026-03-02 05:00'), tallies: emptyTallies() });
    log.append({ kind: 'context', at: day(1), fact: rain });
    expect(log.next(day(0))).toEqual({ kind: 'record', at: at('2026-03-09 05:00') });
  });

  test('a policy version when it takes effect, before the record of the same instant', () => {
    const from = [Number.NEGATIVE_INFINITY, day(3), at('2026-03-09 05:00')];
    const log = new PlatformLog(new Versions(from.map((each) => ({ policy: POLICY, from: each }))));
    log.append({ kind: 'record', at: at('2026-03-02 05:00'), tallies: emptyTallies() });
    for (const expected of [
      { kind: 'version', at: day(3) },
      { kind: 'version', at: at('2026-03-09 05:00') },
    ] as const) {
      expect(log.next(day(0))).toEqual(expected);
      log.append(expected);
    }
    expect(log.next(day(0))).toEqual({ kind: 'record', at: at('2026-03-09 05:00') });
  });

  test('every eighth record is one at which sellers forget', () => {
    const log = new PlatformLog(Versions.of(POLICY));
    const forgets = Array.from({ length: 17 }, () => {
      const { at: when } = log.next(day(0));
      return log.view(log.append({ kind: 'record', at: when, tallies: emptyTallies() })).forgets;
    });
    expect(forgets.flatMap((each, index) => (each ? [index + 1] : []))).toEqual([8, 16]);
  });
});
