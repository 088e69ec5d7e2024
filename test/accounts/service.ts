import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Role } from '../../src/rulebook/accounts/actor.ts';
import type { Instant } from '../../src/rulebook/instant.ts';
import { type Accounts, type AccountsOptions, createAccounts } from '../../src/service/accounts/accounts.ts';
import { writeActsOf } from '../acts.ts';

export const BASE_URL = 'http://localhost:8080';

/** A password that nothing has against it. */
export const PASSWORD = 'ostrich-vellum-9-quay';

/** What the servers of the tests share. */
export const SECRET = 'a-secret-of-the-tests-that-is-long-enough-0123456789';

/** A server's accounts; several over one pool are several servers. */
export function serverOver(pool: Pool, changes: Partial<AccountsOptions> = {}): Accounts {
  return createAccounts({
    pool,
    baseUrl: BASE_URL,
    trustedOrigins: [],
    secret: SECRET,
    clock: Date.now,
    newId: randomUUID,
    log: { warn: () => {}, error: () => {} },
    writeActs: writeActsOf(pool),
    ...changes,
  });
}

/** A clock that a test moves: away from the real one, or, with a beginning, from one that stands still. */
export function movableClock(beginning?: Instant): {
  readonly clock: () => Instant;
  readonly advance: (by: number) => void;
} {
  let ahead = 0;
  return {
    clock: () => (beginning ?? Date.now()) + ahead,
    advance: (by) => {
      ahead += by;
    },
  };
}

/** Invites somebody and accepts for them, with `PASSWORD` unless another is given. */
export async function join(
  accounts: Accounts,
  email: string,
  role: Role = 'staff-agent',
  more: { readonly sellerId?: string; readonly password?: string } = {},
): Promise<void> {
  const invited = await accounts.invite({ email, role, sellerId: more.sellerId }, 'the tests');
  if ('code' in invited) throw new Error(invited.code);
  const answer = { name: 'Ada of the tests', password: more.password ?? PASSWORD };
  const accepted = await accounts.acceptInvitation(invited.token, answer, '192.0.2.1');
  if ('code' in accepted) throw new Error(accepted.code);
}
