import { createHmac } from 'node:crypto';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DAY, type Duration, HOUR, MINUTE, SECOND } from '../../rulebook/instant.ts';

/** What is counted, over all servers: at most so many in so long. */
type Limit = { readonly points: number; readonly within: Duration };

const LIMITS = {
  /** Passwords for one account from one network. */
  here: { points: 10, within: 15 * MINUTE },
  /**
   * Passwords for one account from everywhere. Somebody can lock another one's password out with it, for an hour at
   * most; a passkey still signs in.
   */
  anywhere: { points: 50, within: HOUR },
  /** Wrong passwords for whatever account from one network: an office of many people shares it. */
  network: { points: 100, within: 15 * MINUTE },
  /** Second steps, passkeys and invitations from one network. */
  step: { points: 200, within: 15 * MINUTE },
  /** Customers who come from the marketplace, from one network: many share one at a telephone company. */
  arrival: { points: 1_000, within: 15 * MINUTE },
  /** The current password, asked for again from somebody who is signed in. */
  again: { points: 10, within: 15 * MINUTE },
  /** Requests of one person to be let in without the second step: each is mailed to them. */
  recovery: { points: 3, within: DAY },
  /** A code of an authenticator app, which is good once; its time has passed after that. */
  code: { points: 1, within: 2 * MINUTE },
} as const satisfies Readonly<Record<string, Limit>>;

type LimitName = keyof typeof LIMITS;

/** One thing that is counted: `['here', email, network]`. */
export type Counted = readonly [limit: LimitName, ...parts: readonly string[]];

/** Counts attempts in the database, so that several servers share the count. */
export type SignInLimits = {
  /** Counts an attempt everywhere it counts, up to the first limit that is reached. Seconds to wait; 0: go on. */
  readonly spend: (attempt: readonly Counted[]) => Promise<number>;
  /** Takes the count of an attempt back that was right after all. */
  readonly giveBack: (attempt: readonly Counted[]) => Promise<void>;
};

/** `secret` hides in the database who tried what. */
export function createSignInLimits(pool: Pool, secret: string): SignInLimits {
  const limiters = Object.fromEntries(
    Object.entries(LIMITS).map(([name, limit], index) => [name, limiterOf(pool, name, limit, index === 0)]),
  ) as Readonly<Record<LimitName, RateLimiterPostgres>>;
  const keyOf = (parts: readonly string[]): string =>
    createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url');

  return {
    async spend(attempt) {
      for (const [name, ...parts] of attempt) {
        const wait = await consume(limiters[name], keyOf(parts));
        if (wait > 0) return wait;
      }
      return 0;
    },
    async giveBack(attempt) {
      for (const [name, ...parts] of attempt) await limiters[name].reward(keyOf(parts));
    },
  };
}

function limiterOf(pool: Pool, name: string, { points, within }: Limit, sweeps: boolean): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    schemaName: 'auth',
    // Its prepared statements are named after the table alone, so no other schema may have one of this name.
    tableName: 'sign_in_limits',
    tableCreated: true,
    // All share one table, so one of them is enough to take away what has run out.
    clearExpiredByTimeout: sweeps,
    keyPrefix: name,
    points,
    duration: within / SECOND,
  });
}

/** Whole seconds to wait, at least 1; 0 when there is no need to. */
async function consume(limiter: RateLimiterPostgres, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (reached) {
    if (reached instanceof RateLimiterRes) return Math.max(1, Math.ceil(reached.msBeforeNext / SECOND));
    throw reached;
  }
}
