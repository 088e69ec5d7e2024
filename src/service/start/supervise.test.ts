import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { EmbeddedRefusal } from '../postgres/embedded/refusal.ts';
import type { Embedded } from '../postgres/embedded/start.ts';
import { supervise } from './supervise.ts';

const FULL: EmbeddedRefusal = { code: 'disk-full', parameters: { path: '/data' } };
const BROKEN: EmbeddedRefusal = { code: 'did-not-start', parameters: { said: 'PANIC' } };

/** A server that a test ends when it likes. */
type Server = Embedded & { die(): void; readonly isStopped: () => boolean };

function server(): Server {
  let stopped = false;
  let die = (): void => {};
  const died = new Promise<void>((resolve) => {
    die = resolve;
  });
  const stop = async (): Promise<void> => {
    stopped = true;
  };
  return { url: 'postgresql://', adopted: false, died, stop, die: () => die(), isStopped: () => stopped };
}

/** Starts that answer in turn what is given; the last answer again and again. */
function starts(...answers: readonly ((count: number) => Server | EmbeddedRefusal)[]) {
  const made: Server[] = [];
  let count = 0;
  return {
    made,
    count: () => count,
    async start() {
      const answer = answers[Math.min(count, answers.length - 1)]?.(count) as Server | EmbeddedRefusal;
      count++;
      if ('code' in answer) return { refused: answer };
      made.push(answer);
      return answer;
    },
  };
}

function log() {
  const lines: string[] = [];
  const take = (_fields: object, message: string): void => void lines.push(message);
  return { lines, log: { warn: take, info: take } };
}

async function supervised(given: ReturnType<typeof starts>, pauses: readonly number[], steady = 60_000) {
  const told = log();
  const running = await supervise({ start: given.start, log: told.log, pauses, steady });
  if ('refused' in running) throw new Error(running.refused.code);
  return { ...running, lines: told.lines };
}

describe('a supervised server', () => {
  test('that cannot be started the first time is not tried again', async () => {
    const given = starts(() => BROKEN);
    expect(await supervise({ start: given.start, log: log().log })).toEqual({ refused: BROKEN });
    expect(given.count()).toBe(1);
  });

  test('is started again when it ends by itself, after its data directory was given free', async () => {
    const given = starts(server);
    const running = await supervised(given, [0, 0, 0]);
    expect(running.trouble()).toBeUndefined();
    given.made[0]?.die();
    await expect.poll(() => given.count()).toBe(2);
    expect(given.made[0]?.isStopped()).toBe(true);
    expect(running.trouble()).toBeUndefined();
    expect(running.lines).toEqual(['the database ended by itself and is started again', 'the database runs again']);
    await running.stop();
    expect(given.made[1]?.isStopped()).toBe(true);
  });

  test('is given up after so many attempts, with the last reason', async () => {
    const given = starts(server, () => BROKEN);
    const running = await supervised(given, [0, 1, 2]);
    given.made[0]?.die();
    expect(await running.givenUp).toEqual(BROKEN);
    expect(given.count()).toBe(4);
    expect(running.trouble()).toEqual({ refusal: BROKEN });
    // The same reason is told once.
    expect(running.lines).toHaveLength(2);
    await running.stop();
  });

  test('is given up when it ends again and again, unless it ran for a while', async () => {
    const given = starts(server);
    const running = await supervised(given, [0, 0]);
    for (let round = 0; round < 3; round++) {
      await expect.poll(() => given.made.length).toBe(round + 1);
      given.made[round]?.die();
    }
    expect(await running.givenUp).toBeUndefined();

    const steady = starts(server);
    const sound = await supervised(steady, [0, 0], 5);
    for (let round = 0; round < 6; round++) {
      await expect.poll(() => steady.made.length).toBe(round + 1);
      await sleep(10);
      steady.made[round]?.die();
    }
    await expect.poll(() => steady.made.length).toBe(7);
    await sound.stop();
  });

  test('whose disk is full is waited for, and says so meanwhile', async () => {
    const given = starts(server, () => FULL);
    const running = await supervised(given, [0]);
    given.made[0]?.die();
    await expect.poll(() => running.trouble()).toEqual({ refusal: FULL });
    // Stopped in the middle of the pause, it does not wait for its end.
    const asked = performance.now();
    await running.stop();
    expect(performance.now() - asked).toBeLessThan(2000);
  });
});
