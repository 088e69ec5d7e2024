import type { Pool } from 'pg';
import { checkPlace, type WantedPlace } from '../../rulebook/accounts/invitations.ts';
import { checkPassword } from '../../rulebook/accounts/passwords.ts';
import type {
  InvitationOver,
  InvitationRefusal,
  PasswordRefusal,
  RemovalRefusal,
} from '../../rulebook/accounts/refusals.ts';
import { DAY, type Instant } from '../../rulebook/instant.ts';
import type { WriteActs } from '../ledger/write-act.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { hashToken, newToken } from '../tokens.ts';
import {
  type Accepted,
  acceptOpenInvitation,
  type Invitation,
  insertInvitation,
  isOpenToken,
  withdrawInvitation,
} from './invitation-store.ts';
import { deletePerson, lockAdministrators } from './people-store.ts';

/** How long an invitation can be accepted. */
const INVITATION = 7 * DAY;

/** Whom to invite, to be what. */
export type WantedInvitation = WantedPlace & { readonly email: string };

/** `token` is what the invited person needs, and is not to be had again. */
export type CreatedInvitation = { readonly invitation: Invitation; readonly token: string };

/** What somebody gives who accepts. */
export type InvitationAnswer = { readonly name: string; readonly password: string };

/** Who does something, and for whose people alone: of a seller, or undefined: of everybody. */
export type ByWhom = { readonly by: string; readonly sellerId?: string | undefined };

/** What people need of the rest. */
export type PeopleOptions = {
  readonly pool: Pool;
  readonly clock: () => Instant;
  readonly newId: () => string;
  readonly hashPassword: (password: string) => Promise<string>;
  /** Puts who invited or removed whom into the tamper-evident log, by ids. */
  readonly writeActs: WriteActs;
};

/**
 * Invites somebody. Whether the address signs in here already is not looked at: then a seller could find out about
 * anybody by inviting them.
 */
export async function invite(
  { pool, clock, newId, writeActs }: PeopleOptions,
  { email, role, sellerId }: WantedInvitation,
  by: string,
): Promise<CreatedInvitation | InvitationRefusal> {
  const allowed = checkPlace({ role, sellerId });
  if (allowed !== true) return allowed;
  const token = newToken();
  const now = clock();
  const invitation: Invitation = {
    ...{ id: newId(), email: email.toLowerCase(), role },
    ...(sellerId !== undefined && { sellerId }),
    ...{ invitedBy: by, invitedAt: now, expiresAt: now + INVITATION },
  };
  await inTransaction(pool, async (transaction) => {
    await insertInvitation(transaction, invitation, hashToken(token));
    await writeActs(transaction, [{ act: 'person.invited', at: now, by, seller: sellerId, about: invitation.id }]);
  });
  return { invitation, token };
}

/** Takes an open invitation back; with a seller only one of that seller. */
export async function takeInvitationBack(
  { pool, clock, writeActs }: PeopleOptions,
  id: string,
  { by, sellerId }: ByWhom,
): Promise<boolean> {
  const at = clock();
  return inTransaction(pool, async (transaction) => {
    const done = await withdrawInvitation(transaction, id, at, sellerId);
    if (done) await writeActs(transaction, [{ act: 'invitation.withdrawn', at, by, seller: sellerId, about: id }]);
    return done;
  });
}

/** Makes the invited person one who signs in here. They sign in with the password afterwards. */
export async function acceptInvitation(
  { pool, clock, newId, hashPassword }: PeopleOptions,
  token: string,
  { name, password }: InvitationAnswer,
): Promise<Accepted | InvitationOver | PasswordRefusal> {
  const good = checkPassword(password);
  if (good !== true) return good;
  const tokenHash = hashToken(token);
  // Hashing a password is slow by design; nobody makes us do it with an invented token.
  if (!(await isOpenToken(pool, tokenHash, clock()))) return { code: 'invitation-over' };
  const passwordHash = await hashPassword(password);
  const acceptance = { tokenHash, personId: newId(), accountId: newId(), name, passwordHash, now: clock() };
  try {
    return (await acceptOpenInvitation(pool, acceptance)) ?? { code: 'invitation-over' };
  } catch (error) {
    if (isUniqueViolation(error)) return { code: 'invitation-over' };
    throw error;
  }
}

/** Removes somebody, with a seller one of that seller's people only. Their sign-ins end with them. */
export async function removePerson(
  { pool, clock, writeActs }: PeopleOptions,
  personId: string,
  { by, sellerId }: ByWhom,
): Promise<true | RemovalRefusal> {
  return inTransaction(pool, async (transaction) => {
    const administrators = await lockAdministrators(transaction);
    if (sellerId === undefined && administrators.length === 1 && administrators[0] === personId) {
      return { code: 'last-administrator' };
    }
    const at = clock();
    const removed = await deletePerson(transaction, personId, sellerId, at);
    if (removed) await writeActs(transaction, [{ act: 'person.removed', at, by, seller: sellerId, about: personId }]);
    return removed || { code: 'no-such-person' };
  });
}

const UNIQUE_VIOLATION = '23505';

function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION;
}
