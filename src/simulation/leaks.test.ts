import { expect, test } from 'vitest';
import { LEAKS, type LeakTrial, tryLeaks } from './leaks.ts';

const TRIED = 120;
const whole: Omit<LeakTrial, 'leak' | 'viewers'> = {
  ...{ fields: ['name', 'address', 'phone'], kind: 'flat', tried: TRIED, seed: 20260302 },
};

test('over 50 viewers a copy of what one was shown is theirs at first sight, 95 times of 100', () => {
  for (const leak of ['verbatim', 'flattened'] as const) {
    const { first, named, wrong } = tryLeaks({ ...whole, leak, viewers: 50 });
    expect([first, named, wrong].map((count) => count / TRIED)).toEqual([1, 1, 0]);
    const address = tryLeaks({ ...whole, leak, viewers: 50, fields: ['address'] });
    expect(address.first / TRIED).toBeGreaterThanOrEqual(0.95);
    expect(address.wrong).toBe(0);
  }
});

test('whatever else is found, and however many were shown it, hardly anybody is named who it was not', () => {
  const trials = [50, 10, 3].flatMap((viewers) =>
    LEAKS.flatMap((leak) => [
      { ...whole, leak, viewers, tried: 60 },
      { ...whole, leak, viewers, tried: 60, fields: ['address'], kind: 'street' } as const,
      { ...whole, leak, viewers, tried: 60, fields: ['phone'] } as const,
    ]),
  );
  const wrong = trials.map((trial) => tryLeaks(trial).wrong);
  expect(wrong.reduce((sum, each) => sum + each, 0) / (trials.length * 60)).toBeLessThanOrEqual(0.005);
});

test('the same seed tries the same', () => {
  const trial = { ...whole, leak: 'retyped', viewers: 5, tried: 20 } as const;
  expect(tryLeaks(trial)).toEqual(tryLeaks(trial));
});
