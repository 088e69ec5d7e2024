import { isAPIError } from 'better-auth/api';
import type { Pool } from 'pg';
import type { AccessRefusal, SignInRefusal, StepUpRefusal } from '../../rulebook/accounts/refusals.ts';
import {
  isProvedLately,
  PROOF_LASTS,
  type Proof,
  type ProofWay,
  provedUntil,
  waysToProve,
} from '../../rulebook/accounts/step-up.ts';
import { type Duration, type Instant, MINUTE } from '../../rulebook/instant.ts';
import type { Credentials } from '../http/request-actor.ts';
import type { Authentication } from './authentication.ts';
import { refusalOf } from './better-auth-errors.ts';
import { readProof, writeProof } from './session-store.ts';
import type { Sessions, SignedIn } from './sessions.ts';
import type { SignInLimits } from './sign-in-limits.ts';

/** What a browser makes of a passkey. */
type PasskeyResponse = { readonly id: string; readonly [name: string]: unknown };

/** What is given as a proof. */
export type GivenProof =
  | { readonly by: 'password'; readonly password: string }
  | { readonly by: 'code' | 'recovery-code'; readonly code: string }
  | { readonly by: 'passkey'; readonly response: PasskeyResponse };

/** How a session stands: by what its person can prove who they are, and until when the last proof is good, if it is. */
export type Standing = { readonly ways: readonly ProofWay[]; readonly until?: Instant };

/** Why grave things may not be done. */
export type NotProved = StepUpRefusal | Extract<AccessRefusal, { code: 'sign-in-needed' }>;

/** Why a proof was not taken. */
export type ProofRefusal = AccessRefusal | SignInRefusal | StepUpRefusal;

/** Asks people, before something grave, to prove once more who they are. */
export type StepUp = {
  /**
   * Why a session may not do grave things now; undefined: it may. A session that was ended on another server may not at once.
   * `withPassword`: the password comes with what is asked, so those who have nothing else need not give it twice.
   */
  readonly needed: (credentials: Credentials, withPassword?: boolean) => Promise<NotProved | undefined>;
  /** The same where a proof lasts for longer: for what somebody does all day. */
  readonly neededWithin: (credentials: Credentials, lasts: Duration) => Promise<NotProved | undefined>;
  readonly standing: (credentials: Credentials) => Promise<Standing | AccessRefusal>;
  /** Checks a proof, and keeps that it was given. Attempts are counted by person. */
  readonly prove: (credentials: Credentials, given: GivenProof) => Promise<Standing | ProofRefusal>;
};

/** What it needs of the rest. */
export type StepUpOptions = {
  readonly authentication: Authentication;
  readonly pool: Pool;
  readonly clock: () => Instant;
  readonly sessions: Sessions;
  readonly limits: SignInLimits;
};

const NOBODY_THERE = { code: 'sign-in-needed' } as const;

/** Proofs are read from the database each time: another server may have taken them a moment ago. */
export function createStepUp({ authentication, pool, clock, sessions, limits }: StepUpOptions): StepUp {
  async function look(credentials: Credentials) {
    const session = await sessions.of(credentials);
    const proved = session && (await readProof(pool, session.sessionId));
    return session === undefined || proved === undefined ? undefined : { session, ...proved };
  }

  return {
    async needed(credentials, withPassword = false) {
      const found = await look(credentials);
      if (found === undefined) return NOBODY_THERE;
      if (isProvedLately(found.proof, found.means, clock())) return undefined;
      const ways = waysToProve(found.means);
      return withPassword && ways.includes('password') ? undefined : notProved(ways);
    },
    async neededWithin(credentials, lasts) {
      const found = await look(credentials);
      if (found === undefined) return NOBODY_THERE;
      return isProvedLately(found.proof, found.means, clock(), lasts) ? undefined : notProved(waysToProve(found.means));
    },
    async standing(credentials) {
      const found = await look(credentials);
      if (found === undefined) return NOBODY_THERE;
      const { proof, means } = found;
      const until = isProvedLately(proof, means, clock()) ? provedUntil(proof, means) : undefined;
      return { ways: waysToProve(means), ...(until !== undefined && { until }) };
    },
    async prove(credentials, given) {
      const found = await look(credentials);
      if (found === undefined) return NOBODY_THERE;
      const { session, means } = found;
      const ways = waysToProve(means);
      if (!ways.includes(given.by)) return notProved(ways);
      const attempt = [['again', session.person.id]] as const;
      const seconds = await limits.spend(attempt);
      if (seconds > 0) return { code: 'too-many-attempts', seconds };
      const refusal = await check(authentication, session, credentials.get('cookie') ?? '', given);
      if (refusal !== undefined) return refusal;
      // A code that somebody saw being typed is used up, here as at the sign-in (RFC 6238 §5.2).
      if (given.by === 'code' && (await limits.spend([['code', session.person.id, given.code]])) > 0)
        return { code: 'wrong-code' };
      await limits.giveBack(attempt);
      const proof: Proof = { at: clock(), by: given.by };
      if (!(await writeProof(pool, session.sessionId, proof))) return NOBODY_THERE;
      return { ways, until: proof.at + PROOF_LASTS };
    },
  };
}

function notProved(ways: readonly ProofWay[]): StepUpRefusal {
  return { code: 'step-up-needed', ways, minutes: PROOF_LASTS / MINUTE };
}

async function check(
  authentication: Authentication,
  { person }: SignedIn,
  cookie: string,
  given: GivenProof,
): Promise<SignInRefusal | undefined> {
  const headers = new Headers({ cookie });
  const { api } = authentication;
  try {
    switch (given.by) {
      case 'password':
        await api.verifyPassword({ headers, body: { password: given.password } });
        return undefined;
      case 'code':
        await api.verifyTOTP({ headers, body: { code: given.code } });
        return undefined;
      case 'recovery-code':
        await api.verifyBackupCode({ headers, body: { code: given.code, disableSession: true } });
        return undefined;
      case 'passkey':
        return await checkPasskey(authentication, headers, person.id, given.response);
    }
  } catch (error) {
    if (!isAPIError(error)) throw error;
    return refusalOf(error.statusCode, error.body) as SignInRefusal;
  }
}

type PasskeyBody = NonNullable<Parameters<Authentication['api']['verifyPasskeyAuthentication']>[0]>['body'];

/** better-auth checks a passkey by signing in with it: that session is ended before anybody has its cookie. */
async function checkPasskey(
  { api, $context }: Authentication,
  headers: Headers,
  personId: string,
  response: PasskeyResponse,
): Promise<SignInRefusal | undefined> {
  // Looked at by better-auth, whatever it is.
  const body = { response } as unknown as PasskeyBody;
  const { session } = await api.verifyPasskeyAuthentication({ headers, body });
  await (await $context).internalAdapter.deleteSession(session.token);
  return session.userId === personId ? undefined : { code: 'passkey-refused' };
}
