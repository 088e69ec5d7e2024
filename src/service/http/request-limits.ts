import type { Pool } from 'pg';
import type { Actor } from '../../rulebook/accounts/actor.ts';
import { type Instant, MINUTE } from '../../rulebook/instant.ts';
import { addUse, forgetUse } from './limits-store.ts';
import { LocalCount } from './local-count.ts';
import { SharedCount } from './shared-count.ts';

/** How many requests a minute. */
export type Quotas = {
  /** Of a key, over all servers. */
  readonly key: number;
  /** Of a person, over all servers. */
  readonly person: number;
  /** Of everybody at one address who is not signed in, at one server. */
  readonly address: number;
  /** Of a key or a person at one server, where a request costs next to nothing. */
  readonly local: number;
};

export const QUOTAS: Quotas = { key: 6_000, person: 600, address: 600, local: 3_000_000 };

/** Says of each request whether whoever sent it has sent too many. */
export type RequestLimits = {
  /** `cost`: as how many requests it counts. 0: go on; otherwise how many milliseconds to wait. */
  count(actor: Actor, address: string, how: 'shared' | 'local', cost?: number): number | Promise<number>;
};

/** What counting needs; `quotas` where they differ from the usual ones. */
export type RequestLimitsOptions = {
  readonly pool: Pool;
  readonly clock: () => Instant;
  readonly quotas?: Partial<Quotas>;
};

/** Counts by key and by person through the database, by address in memory. */
export function createRequestLimits({ pool, clock, quotas }: RequestLimitsOptions): RequestLimits {
  const allowed = { ...QUOTAS, ...quotas };
  const addresses = new LocalCount(MINUTE);
  const local = { key: new LocalCount(MINUTE), person: new LocalCount(MINUTE) };
  const tidy = onceAWindow((start) => forgetUse(pool, start - MINUTE));
  const shared = new SharedCount(async (subject, start, amount) => {
    const limit = subject.startsWith('key:') ? allowed.key : allowed.person;
    const used = await addUse(pool, subject, start, amount);
    tidy(start);
    return Math.max(0, Math.min(amount, limit - (used - amount)));
  }, MINUTE);

  return {
    count(actor, address, how, cost) {
      const now = clock();
      if (actor.kind === 'nobody') return addresses.count(networkOf(address), allowed.address, now);
      if (how === 'local') return local[actor.kind].count(actor.id, allowed.local, now);
      return shared.count(`${actor.kind}:${actor.id}`, allowed[actor.kind], now, cost);
    },
  };
}

/** Calls `work` for the first of each window; whether it succeeds is of no matter, the next window tries again. */
function onceAWindow(work: (start: number) => Promise<void>): (start: number) => void {
  let latest = Number.NEGATIVE_INFINITY;
  return (start) => {
    if (start <= latest) return;
    latest = start;
    work(start).catch(() => undefined);
  };
}

/** Whoever has one IPv6 address has a whole network of them: the first 56 bits stand for one caller. */
export function networkOf(address: string): string {
  return address.includes(':') && !address.includes('.') ? expand(address).slice(0, 17) : address;
}

/** All eight groups of an IPv6 address, without its zone. */
function expand(address: string): string {
  const [head = '', tail] = address.replace(/%.*$/, '').split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after].map((group) => group.padStart(4, '0')).join(':');
}
