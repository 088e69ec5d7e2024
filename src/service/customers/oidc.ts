import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientError,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  None,
  ResponseBodyError,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { LINK_LASTS } from '../../rulebook/accounts/arrivals.ts';
import type { ArrivalRefusal } from '../../rulebook/accounts/refusals.ts';
import { type Instant, SECOND } from '../../rulebook/instant.ts';
import type { Credentials } from '../http/request-actor.ts';
import { seal, unseal } from '../sealing.ts';
import { ownCookie } from './cookies.ts';
import { isReference } from './read-link.ts';

/** The marketplace's own sign-in, as it is set up. */
export type OidcSettings = {
  /** Its issuer: what `/.well-known/openid-configuration` lies under. */
  readonly issuer: string;
  readonly clientId: string;
  /** None: a public client, which PKCE alone protects. */
  readonly clientSecret: string | undefined;
  /** Which claim of the ID token is the customer's reference. */
  readonly claim: string;
};

/** Signing in by the marketplace's OIDC. */
export type Oidc = {
  /** Where the browser goes, and the cookie that says that it began here. */
  readonly begin: () => Promise<{ readonly url: string; readonly cookie: string } | ArrivalRefusal>;
  /** Who came back. `url`: what was asked, with its parameters; `forget`: the header that takes the cookie away. */
  readonly finish: (
    url: URL,
    credentials: Credentials,
  ) => Promise<{ readonly customer: string; readonly forget: string } | ArrivalRefusal>;
};

type Options = OidcSettings & {
  readonly baseUrl: string;
  /** Seals what a browser keeps meanwhile. */
  readonly key: Buffer;
  readonly clock: () => Instant;
};

/** What a browser keeps between going and coming back. */
type Going = { readonly state: string; readonly nonce: string; readonly verifier: string; readonly at: Instant };

/** Where the marketplace sends people back to. */
export const CALLBACK = '/v1/customer-sign-in/callback';

const PLACE = 'customer-arrival';

/**
 * The authorization code flow with PKCE, state and nonce (OpenID Connect Core §3.1, RFC 9700 §2.1). Of what comes back one claim is
 * kept, and no token.
 */
export function openOidc(options: Options): Oidc {
  const { clientId, claim, baseUrl, key, clock } = options;
  const cookie = ownCookie('customer_arrival', baseUrl);
  const configuration = configurationOf(options);
  const redirect = new URL(CALLBACK, baseUrl).href;

  function goingOf(credentials: Credentials): Going | undefined {
    try {
      const sealed = Buffer.from(cookie.of(credentials) ?? '', 'base64url');
      const going = JSON.parse(unseal(key, sealed, PLACE).toString()) as Going;
      return Math.abs(clock() - going.at) < LINK_LASTS ? going : undefined;
    } catch {
      return undefined;
    }
  }

  return {
    async begin() {
      const known = await configuration();
      if ('code' in known) return known;
      const going: Going = {
        ...{ state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), at: clock() },
      };
      const url = buildAuthorizationUrl(known.configuration, {
        ...{ client_id: clientId, redirect_uri: redirect, scope: 'openid', response_type: 'code' },
        ...{ state: going.state, nonce: going.nonce },
        ...{ code_challenge: await calculatePKCECodeChallenge(going.verifier), code_challenge_method: 'S256' },
      });
      const sealed = seal(key, Buffer.from(JSON.stringify(going)), PLACE).toString('base64url');
      return { url: url.href, cookie: cookie.set(sealed, LINK_LASTS / SECOND) };
    },
    async finish(url, credentials) {
      const going = goingOf(credentials);
      if (going === undefined || url.searchParams.get('state') !== going.state) return { code: 'arrival-not-ours' };
      const known = await configuration();
      if ('code' in known) return known;
      try {
        const tokens = await authorizationCodeGrant(known.configuration, url, {
          ...{ pkceCodeVerifier: going.verifier, expectedState: going.state, expectedNonce: going.nonce },
          idTokenExpected: true,
        });
        const reference = tokens.claims()?.[claim];
        if (!isReference(reference)) return { code: 'link-incomplete', claim };
        return { customer: reference, forget: cookie.clear() };
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal === undefined) throw error;
        return refusal;
      }
    },
  };
}

/** Asks the marketplace how its sign-in works: when it is first needed, and again while it does not answer. */
function configurationOf({ issuer, clientId, clientSecret }: OidcSettings) {
  let known: Promise<Configuration> | undefined;
  return async (): Promise<{ readonly configuration: Configuration } | ArrivalRefusal> => {
    const server = new URL(issuer);
    known ??= discovery(server, clientId, clientSecret, clientSecret === undefined ? None() : undefined, {
      execute: server.protocol === 'http:' ? [allowInsecureRequests] : [],
    });
    try {
      return { configuration: await known };
    } catch {
      // Away, or not what was named: whoever runs the service is told by the problem.
      known = undefined;
      return { code: 'marketplace-away' };
    }
  };
}

function refusalOf(error: unknown): ArrivalRefusal | undefined {
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError)
    return { code: 'arrival-refused' };
  if (error instanceof ClientError)
    return { code: error.code === 'OAUTH_TIMEOUT' ? 'marketplace-away' : 'arrival-refused' };
  if (error instanceof TypeError && error.cause !== undefined) return { code: 'marketplace-away' };
  return undefined;
}
