import { errors, type JWTPayload, jwtVerify } from 'jose';
import { CLOCKS_APART, LINK_LASTS } from '../../rulebook/accounts/arrivals.ts';
import type { ArrivalRefusal } from '../../rulebook/accounts/refusals.ts';
import { type Instant, MINUTE, SECOND } from '../../rulebook/instant.ts';
import { LINK_ALGORITHMS, type LinkKeys } from './link-keys.ts';

/** What a good link says. */
export type ReadLink = { readonly customer: string; readonly id: string; readonly expiresAt: Instant };

/** What a link is held against. `audience`: where people reach us. */
type Against = { readonly keys: LinkKeys; readonly audience: string; readonly now: Instant };

/** As references of customers and ids of links are written (contract §1). */
const REFERENCE = /^[A-Za-z0-9._-]{1,128}$/;
const LINK_ID = /^[\x21-\x7e]{8,128}$/;

/**
 * Reads a link that the marketplace has signed (a JWT, RFC 7519): who the customer is, and how long it is good. It says nothing else.
 * Whether it was used before says the database.
 */
export async function readLink(token: string, { keys, audience, now }: Against): Promise<ReadLink | ArrivalRefusal> {
  const verified = await verify(token, { keys, audience, now });
  if ('refused' in verified) return verified.refused;
  const { sub, jti, iat, exp } = verified.said;
  if (typeof sub !== 'string' || !REFERENCE.test(sub)) return { code: 'link-incomplete', claim: 'sub' };
  if (typeof jti !== 'string' || !LINK_ID.test(jti)) return { code: 'link-incomplete', claim: 'jti' };
  if (iat === undefined) return { code: 'link-incomplete', claim: 'iat' };
  if (exp === undefined) return { code: 'link-incomplete', claim: 'exp' };
  if (iat * SECOND > now + CLOCKS_APART) return { code: 'link-too-early' };
  if ((exp - iat) * SECOND > LINK_LASTS) return { code: 'link-lasts-too-long', minutes: LINK_LASTS / MINUTE };
  return { customer: sub, id: jti, expiresAt: exp * SECOND };
}

async function verify(token: string, { keys, audience, now }: Against): Promise<Verified> {
  try {
    const { payload } = await jwtVerify(token, keys.find, {
      ...{ algorithms: [...LINK_ALGORITHMS], audience, requiredClaims: ['aud', 'exp'] },
      ...{ currentDate: new Date(now), clockTolerance: CLOCKS_APART / SECOND },
    });
    return { said: payload };
  } catch (error) {
    const refusal = refusalOf(error, audience);
    if (refusal === undefined) throw error;
    return { refused: refusal };
  }
}

type Verified = { readonly said: JWTPayload } | { readonly refused: ArrivalRefusal };

function refusalOf(error: unknown, audience: string): ArrivalRefusal | undefined {
  if (error instanceof errors.JWTExpired) return { code: 'link-expired', minutes: LINK_LASTS / MINUTE };
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'nbf' || error.claim === 'iat') return { code: 'link-too-early' };
    const isThere = error.reason !== 'missing' && error.reason !== 'invalid';
    return error.claim === 'aud' && isThere
      ? { code: 'link-elsewhere', audience }
      : { code: 'link-incomplete', claim: error.claim };
  }
  if (
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSEAlgNotAllowed ||
    error instanceof errors.JOSENotSupported
  )
    return { code: 'link-not-signed' };
  if (error instanceof errors.JWTInvalid || error instanceof errors.JWSInvalid) return { code: 'link-unreadable' };
  // The keys cannot be fetched, or what came is none.
  if (error instanceof errors.JOSEError || isAway(error)) return { code: 'marketplace-away' };
  return undefined;
}

/** `fetch` failed: it says so with a TypeError that has a cause. */
function isAway(error: unknown): boolean {
  return error instanceof TypeError && error.cause !== undefined;
}
