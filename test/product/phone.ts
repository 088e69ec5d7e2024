import type { CDPSession, Page } from 'playwright-core';

/**
 * How much of `work` a mid phone does in a millisecond: a quarter of what the machine did on which the budget was first
 * met. A quarter is what Lighthouse leaves of a desk machine for a mid phone.
 */
const PHONE_SPEED = 3.4;

/** How long this machine is looked at, in milliseconds. */
const LOOKED_AT = 250;

/** A mobile network: 10 Mbit/s down, 5 up, 40 ms. */
const NETWORK = { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 5e6 / 8 };

/**
 * Makes a page as slow as on a mid phone, whatever the machine and whatever else it does: as Lighthouse advises, how fast it
 * is now says by how much it has to be slowed down. Answers what share of a time counts: 1, less on a machine that is
 * slower than the phone already.
 */
export async function likeOnAPhone(page: Page, session: CDPSession): Promise<number> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  const rate = (await page.evaluate(work, LOOKED_AT)) / PHONE_SPEED;
  await session.send('Emulation.setCPUThrottlingRate', { rate: Math.max(1, rate) });
  return Math.min(1, rate);
}

/** Strings, objects, sorting, JSON, as pages do; how many rounds of them a millisecond takes. */
function work(time: number): number {
  const begin = performance.now();
  let rounds = 0;
  for (; performance.now() - begin < time; rounds++) {
    let letters = '';
    for (let index = 0; index < 1000; index++) letters += 'a';
    const all = Array.from({ length: 1000 }, (_, index) => ({ index, letter: letters[index] }));
    all.sort((one, other) => other.index - one.index);
    JSON.parse(JSON.stringify(all.slice(0, 100)));
  }
  return rounds / (performance.now() - begin);
}
