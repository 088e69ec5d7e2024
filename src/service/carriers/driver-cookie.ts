import { NOBODY } from '../../rulebook/accounts/actor.ts';
import type { Authenticate } from '../http/request-actor.ts';
import type { Passes } from './passes.ts';

/** Where a driver's cookie is sent: nowhere else, so that a driver's phone can be somebody's who signs in here too. */
const PLACES = ['/v1/labels/resolutions', '/v1/labels/calls', '/v1/carrier'];

/** `isSecure`: people reach us by https, and the cookie travels by nothing else. */
export function driverCookieName(isSecure: boolean): string {
  return `${isSecure ? '__Secure-' : ''}kingston-driver`;
}

/** The cookies of a session, one for each place; `seconds` 0 takes them away. No script can read them, no other site sends them. */
export function driverCookies(session: string, seconds: number, isSecure: boolean): string[] {
  const rest = `Max-Age=${seconds}; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;
  return PLACES.map((place) => `${driverCookieName(isSecure)}=${session}; Path=${place}; ${rest}`);
}

/** Says who asks: a driver where a cookie of one comes, and otherwise whoever `others` says. A key stands above any cookie. */
export function orDriver(others: Authenticate, passes: Pick<Passes, 'of'>, isSecure: boolean): Authenticate {
  const name = driverCookieName(isSecure);
  return (credentials) => {
    const session = credentials.get('authorization') === null ? cookieOf(credentials.get('cookie'), name) : undefined;
    if (session === undefined) return others(credentials);
    return passes.of(session).then((pass) => {
      return pass === undefined ? NOBODY : { kind: 'driver', id: pass.id, carrier: pass.carrier };
    });
  };
}

/** The session in a cookie header; undefined: there is none. */
export function cookieOf(header: string | null, name: string): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const [key = '', value = ''] = part.trim().split('=');
    if (key === name && value !== '') return value;
  }
  return undefined;
}
