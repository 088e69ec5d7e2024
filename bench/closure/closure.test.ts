import { describe, expect, it } from 'vitest';
import type { ScenarioName } from '../../src/simulation/scenarios.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { kingston } from '../kingston-contestant.ts';
import { closure } from './closure.ts';

describe('the hand-written closure', () => {
  // In time order and with nothing to excuse backwards it must come to what the rulebook comes to: only then is it the
  // limit of the same job.
  it.each<[ScenarioName, number, number]>([
    ['calm', 120, 1],
    ['calm', 120, 2],
    ['fraud', 60, 1],
    ['bad-apples', 60, 2],
  ])('decides as the rulebook does: %s, %i sellers, seed %i', (scenario, sellers, seed) => {
    const events = [...simulate({ sellers, days: 300, seed, scenario }).batches].flat();
    const expected = kingston.run(events).decisions;
    expect(Object.keys(expected).length).toBeGreaterThan(4);
    expect(closure.run(events).decisions).toEqual(expected);
  });

  it('takes no event twice', () => {
    const events = [...simulate({ sellers: 30, days: 200, seed: 4, scenario: 'bad-apples' }).batches].flat();
    const twice = events.flatMap((event) => [event, event]);
    expect(closure.run(twice)).toEqual(closure.run(events));
  });
});
