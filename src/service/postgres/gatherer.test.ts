import { expect, test } from 'vitest';
import { createGatherer } from './gatherer.ts';

test('given some who ask in one turn, then they are read with one question and each has its own answer', async () => {
  const questions: (readonly number[])[] = [];
  const ask = createGatherer(async (asked: readonly number[]) => {
    questions.push(asked);
    return asked.map((each) => each * 2);
  });
  expect(await Promise.all([ask(1), ask(2), ask(3)])).toEqual([2, 4, 6]);
  expect(await ask(4)).toBe(8);
  expect(questions).toEqual([[1, 2, 3], [4]]);
});

test('given one who asks while a question is out, then it is not answered with what was read before', async () => {
  let reading = (_: readonly string[]): void => {};
  let value = 'before';
  const asked = new Promise<void>((resolve) => {
    reading = () => resolve();
  });
  let release = (): void => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const ask = createGatherer(async (all: readonly string[]) => {
    const read = value;
    reading(all);
    if (read === 'before') await gate;
    return all.map(() => read);
  });
  const first = ask('one');
  await asked;
  value = 'after';
  const second = ask('two');
  release();
  expect([await first, await second]).toEqual(['before', 'after']);
});

test('given a question that fails, then all of it are told, and the next one is asked anew', async () => {
  let fails = true;
  const ask = createGatherer(async (asked: readonly number[]) => {
    if (fails) throw new Error('away');
    return asked;
  });
  const both = [ask(1), ask(2)].map((each) => expect(each).rejects.toThrow('away'));
  await Promise.all(both);
  fails = false;
  expect(await ask(3)).toBe(3);
});
