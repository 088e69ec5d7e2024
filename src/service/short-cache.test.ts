import { describe, expect, test } from 'vitest';
import { shortCache } from './short-cache.ts';

function counted(answers: (key: string) => string | undefined, most = 10) {
  const state = { now: 1_000, loads: [] as string[] };
  const cache = shortCache({
    clock: () => state.now,
    lifetime: 100,
    most,
    load: async (key) => {
      state.loads.push(key);
      return answers(key);
    },
  });
  return { state, cache };
}

describe('what was looked up a moment ago', () => {
  test('is not looked up again within its lifetime, and is afterwards', async () => {
    const { state, cache } = counted((key) => `value of ${key}`);
    expect(await cache.get('a')).toBe('value of a');
    state.now += 99;
    expect(await cache.get('a')).toBe('value of a');
    expect(state.loads).toEqual(['a']);
    state.now += 1;
    await cache.get('a');
    expect(state.loads).toEqual(['a', 'a']);
  });

  test('is at hand as soon as it was looked up, and as long as it is kept', async () => {
    const { state, cache } = counted((key) => (key === 'a' ? 'found' : undefined));
    expect(cache.atHand('a')).toBeUndefined();
    const looked = cache.get('a');
    expect(cache.atHand('a')).toBeUndefined();
    await looked;
    expect(cache.atHand('a')).toBe('found');
    state.now += 99;
    expect(cache.atHand('a')).toBe('found');
    state.now += 1;
    expect(cache.atHand('a')).toBeUndefined();
    await cache.get('a');
    cache.clear();
    expect(cache.atHand('a')).toBeUndefined();
    await cache.get('b');
    expect(cache.atHand('b')).toBeUndefined();
    expect(state.loads).toEqual(['a', 'a', 'b']);
  });

  test('is looked up once for all who ask at once', async () => {
    const { state, cache } = counted((key) => key);
    await Promise.all([cache.get('a'), cache.get('a'), cache.get('a')]);
    expect(state.loads).toEqual(['a']);
  });

  test('is looked up again after something was changed, and when the clock was put back', async () => {
    const { state, cache } = counted((key) => key);
    await cache.get('a');
    cache.clear();
    await cache.get('a');
    state.now -= 50;
    await cache.get('a');
    expect(state.loads).toEqual(['a', 'a', 'a']);
  });

  test('makes room for others when there are too many, the oldest first', async () => {
    const { state, cache } = counted((key) => key, 2);
    for (const key of ['a', 'b', 'c', 'b', 'a']) await cache.get(key);
    expect(state.loads).toEqual(['a', 'b', 'c', 'a']);
  });

  test('what is not there is not kept, nor what failed', async () => {
    const state = { tries: 0 };
    const cache = shortCache<string>({
      clock: () => 0,
      lifetime: 100,
      most: 10,
      load: async (key) => {
        state.tries++;
        if (key === 'broken') throw new Error('no database');
        return undefined;
      },
    });
    expect(await cache.get('unknown')).toBeUndefined();
    expect(await cache.get('unknown')).toBeUndefined();
    await expect(cache.get('broken')).rejects.toThrow('no database');
    await expect(cache.get('broken')).rejects.toThrow('no database');
    expect(state.tries).toBe(4);
  });
});
