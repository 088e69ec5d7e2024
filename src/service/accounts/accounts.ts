import type { Pool } from 'pg';
import { NOBODY, ROLES } from '../../rulebook/accounts/actor.ts';
import { type Permission, ROLE_PERMISSIONS } from '../../rulebook/accounts/permissions.ts';
import type {
  AcceptanceRefusal,
  InvitationRefusal,
  KeyRefusal,
  RemovalRefusal,
} from '../../rulebook/accounts/refusals.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Authenticate, Credentials } from '../http/request-actor.ts';
import type { WriteActs } from '../ledger/write-act.ts';
import type { Queryable } from '../postgres/database.ts';
import { deriveKey } from '../sealing.ts';
import { truncateAddress } from '../truncate-address.ts';
import { type Log, openAuthentication } from './authentication.ts';
import { type DemoPerson, type DemoSignIn, ensureDemoPeople } from './demo-people.ts';
import { openFrontDoor } from './front-door.ts';
import { type Accepted, type Invitation, type InvitationPage, listOpenInvitations } from './invitation-store.ts';
import { type Key, type KeyPage, listKeys } from './key-store.ts';
import { type CreatedKey, createKeys, type WantedKey } from './keys.ts';
import {
  acceptInvitation,
  type ByWhom,
  type CreatedInvitation,
  type InvitationAnswer,
  invite,
  type PeopleOptions,
  removePerson,
  takeInvitationBack,
  type WantedInvitation,
} from './people.ts';
import {
  addressOfPerson,
  keepPeople,
  listPeople,
  namesOfPeople,
  type PeoplePage,
  type Person,
  peopleInRoles,
} from './people-store.ts';
import { askerOf, type RecoveryAsker } from './recovery/asker.ts';
import { createRecoveryDesk, type RecoveryDesk } from './recovery/recovery.ts';
import { type SendPersonalMail, sendRecoveryMails } from './recovery/send-mails.ts';
import {
  deleteOtherSessions,
  deletePersonSessions,
  deleteSellerSessions,
  deleteSession,
  listSessions,
  type Session,
} from './session-store.ts';
import { actorOf, createSessions, type SignedIn } from './sessions.ts';
import { createSignInLimits } from './sign-in-limits.ts';
import { createStepUp, type StepUp } from './step-up.ts';

/** What accounts need to work. */
export type AccountsOptions = {
  readonly pool: Pool;
  /** Of the service as people reach it: `https://trust.example`; passkeys need https, or the host `localhost`. */
  readonly baseUrl: string;
  /** Further origins that pages of ours come from. */
  readonly trustedOrigins: readonly string[];
  /** Seals cookies and second steps, see `accountsSecret`. */
  readonly secret: string;
  readonly clock: () => Instant;
  readonly newId: () => string;
  readonly log: Log;
  /** Writes to people about their own sign-in; undefined: there is no mail server. */
  readonly sendMail?: SendPersonalMail | undefined;
  /** Puts what people do with accounts and keys into the tamper-evident log. */
  readonly writeActs: WriteActs;
};

/** Everything about who signs in here and what they may do. */
export type Accounts = {
  /** Answers what comes to `/auth/…`. `address`: of who asks, as the server knows it; kept truncated. */
  readonly handler: (request: Request, address: string) => Promise<Response>;
  /** Who asks: by key, or else by cookie. A wrong key is nobody, also with a cookie. */
  readonly authenticate: Authenticate;
  readonly sessionOf: (credentials: Credentials) => Promise<SignedIn | undefined>;
  /** Whether a session may do grave things, and proving it anew. */
  readonly stepUp: StepUp;
  /** Lets people in who have lost their second step. */
  readonly recovery: RecoveryDesk;
  /** Whose password was right: by the session, or by a sign-in that still lacks its second step. */
  readonly askerOf: (credentials: Credentials) => Promise<RecoveryAsker | undefined>;
  /** Does what time does with requests to be let in, and sends the mail about them. */
  readonly lookAfterRecoveries: () => Promise<void>;

  readonly createKey: (wanted: WantedKey, by: string) => Promise<CreatedKey | KeyRefusal>;
  readonly listKeys: (page: KeyPage) => Promise<readonly Key[]>;
  readonly revokeKey: (id: string, by: string) => Promise<boolean>;

  /** Asks not who invites: the routes do, and the program itself may. */
  readonly invite: (wanted: WantedInvitation, by: string) => Promise<CreatedInvitation | InvitationRefusal>;
  readonly acceptInvitation: (
    token: string,
    answer: InvitationAnswer,
    address: string,
  ) => Promise<Accepted | AcceptanceRefusal>;
  /** Those that can still be accepted. */
  readonly listInvitations: (page: InvitationPage) => Promise<readonly Invitation[]>;
  /** With a seller only that seller's, here and below. */
  readonly withdrawInvitation: (id: string, asked: ByWhom) => Promise<boolean>;

  readonly listPeople: (page: PeoplePage) => Promise<readonly (Person & { readonly sortedBy: string })[]>;
  /** The names of people by their ids; who has left is missing. */
  readonly namesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Where a person is reached; undefined: they have left. */
  readonly addressOf: (id: string) => Promise<{ readonly name: string; readonly email: string } | undefined>;
  /** Everybody whose role allows something, by name. */
  readonly allowed: (permission: Permission) => Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** Who of these people is here; until the caller's transaction ends none of them is removed. */
  readonly keepHere: (database: Queryable, ids: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly removePerson: (id: string, asked: ByWhom) => Promise<true | RemovalRefusal>;

  readonly listSessions: (personId: string) => Promise<readonly Session[]>;
  readonly endSession: (personId: string, id: string) => Promise<boolean>;
  readonly endOtherSessions: (personId: string, kept: string) => Promise<number>;
  /** Signs everybody of a seller out, in the caller's transaction. How many sign-ins they were. */
  readonly signOutSeller: (database: Queryable, sellerId: string) => Promise<number>;
  /** Signs a person out everywhere, in the caller's transaction. */
  readonly signOutPerson: (database: Queryable, personId: string) => Promise<number>;
  /** Ends a key for good, in the caller's transaction, who writes it into the log. */
  readonly endKey: (database: Queryable, id: string) => Promise<void>;

  /** Counts a customer who comes from a network; seconds to wait, 0: go on. Who is let in is counted as well. */
  readonly countArrival: (network: string) => Promise<number>;
  readonly ensureDemoPeople: (people: readonly DemoPerson[], file: string) => Promise<readonly DemoSignIn[]>;
  /** Waits for what is still being written; the pool stays open. */
  readonly close: () => Promise<void>;
};

export function createAccounts(options: AccountsOptions): Accounts {
  const { pool, clock, newId, secret, baseUrl, writeActs } = options;
  const authentication = openAuthentication(options);
  const sessions = createSessions({ authentication, pool, clock, baseUrl });
  const limits = createSignInLimits(pool, secret);
  const stepUp = createStepUp({ authentication, pool, clock, sessions, limits });
  const keys = createKeys(options);
  const key = deriveKey(secret, 'recovery');
  const { sendMail } = options;
  const recovery = createRecoveryDesk({
    ...{
      pool,
      clock,
      newId,
      key,
      limits,
      sendsMail: sendMail !== undefined,
      forgetSessions: sessions.forget,
      writeActs,
    },
  });
  const people: PeopleOptions = {
    ...{ pool, clock, newId, writeActs },
    hashPassword: async (password) => (await authentication.$context).password.hash(password),
  };

  /** Ends what is kept of sessions here as soon as one was ended. */
  async function forgetting<Result>(change: Promise<Result>): Promise<Result> {
    const result = await change;
    sessions.forget();
    return result;
  }

  return {
    handler: openFrontDoor({ authentication, baseUrl, limits, sessions, stepUp }),
    authenticate(credentials) {
      const authorization = credentials.get('authorization');
      if (authorization !== null) return keys.actorOf(bearerOf(authorization));
      return sessions.of(credentials).then((session) => (session && actorOf(session)) ?? NOBODY);
    },
    sessionOf: sessions.of,
    stepUp,
    recovery,
    askerOf: (credentials) => askerOf({ authentication, pool, sessions }, credentials),
    async lookAfterRecoveries() {
      await recovery.passTime();
      if (sendMail !== undefined) await sendRecoveryMails({ pool, clock, baseUrl, key, send: sendMail });
    },
    createKey: keys.create,
    listKeys: (page) => listKeys(pool, page),
    revokeKey: keys.revoke,
    invite: (wanted, by) => invite(people, wanted, by),
    async acceptInvitation(token, answer, address) {
      const seconds = await limits.spend([['step', truncateAddress(address)]]);
      return seconds > 0 ? { code: 'too-many-attempts', seconds } : acceptInvitation(people, token, answer);
    },
    listInvitations: (page) => listOpenInvitations(pool, clock(), page),
    withdrawInvitation: (id, asked) => takeInvitationBack(people, id, asked),
    listPeople: (page) => listPeople(pool, page),
    namesOf: (ids) => namesOfPeople(pool, ids),
    addressOf: (id) => addressOfPerson(pool, id),
    allowed: (permission) =>
      peopleInRoles(
        pool,
        ROLES.filter((role) => ROLE_PERMISSIONS[role][permission] !== undefined),
      ),
    keepHere: keepPeople,
    removePerson: (id, asked) => forgetting(removePerson(people, id, asked)),
    listSessions: (personId) => listSessions(pool, personId, clock()),
    endSession: (personId, id) => forgetting(deleteSession(pool, personId, id)),
    signOutPerson: (database, personId) => forgetting(deletePersonSessions(database, personId)),
    endKey: keys.end,
    signOutSeller: (database, sellerId) => forgetting(deleteSellerSessions(database, sellerId)),
    endOtherSessions: (personId, kept) => forgetting(deleteOtherSessions(pool, personId, kept)),
    countArrival: (network) => limits.spend([['arrival', network]]),
    ensureDemoPeople: (list, file) => forgetting(ensureDemoPeople(people, list, file)),
    close: keys.settle,
  };
}

/** The key in an Authorization header; empty when it is of another kind. */
function bearerOf(authorization: string): string {
  return /^bearer +(\S+)$/i.exec(authorization)?.[1] ?? '';
}
