import { checkPassword } from '../../rulebook/accounts/passwords.ts';
import type { AccountRefusal, PasswordRefusal } from '../../rulebook/accounts/refusals.ts';
import { truncateAddress } from '../truncate-address.ts';
import { ADDRESS_HEADER, type Authentication } from './authentication.ts';
import { refusalOf } from './better-auth-errors.ts';
import { DOORS, type Guard } from './doors.ts';
import { problemResponse } from './problem-response.ts';
import type { Sessions } from './sessions.ts';
import type { Counted, SignInLimits } from './sign-in-limits.ts';
import type { StepUp } from './step-up.ts';

/** What the way in needs of the rest. */
export type FrontDoorOptions = {
  readonly authentication: Authentication;
  readonly baseUrl: string;
  readonly limits: SignInLimits;
  readonly sessions: Sessions;
  readonly stepUp: Pick<StepUp, 'needed'>;
};

/** A request that has been looked at. */
type Visit = {
  readonly guard: Guard;
  readonly grave: boolean;
  readonly url: URL;
  readonly request: Request;
  /** The fields of the body that may be said there; none when it is no object. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly network: string;
};

/**
 * The way in to better-auth: closes what is not needed, counts attempts over all servers, refuses common passwords,
 * and says everything in our words. `address` is that of who asks, as the server knows it.
 */
export function openFrontDoor(options: FrontDoorOptions): (request: Request, address: string) => Promise<Response> {
  const { limits, sessions, stepUp } = options;
  return async (request, address) => {
    const visit = await look(request, address, options.baseUrl);
    if (visit === undefined) return problemResponse({ code: 'no-such-sign-in-path' });
    // Nothing is told to pages of others anyway; but what they have browsers ask must not use up anybody's attempts.
    if (isAskedFromElsewhere(request)) return problemResponse({ code: 'foreign-origin' });
    const common = refusePassword(visit);
    if (common !== undefined) return problemResponse(common, '/body/newPassword');
    const unproved = visit.grave ? await stepUp.needed(request.headers, visit.guard === 'again') : undefined;
    if (unproved !== undefined) return problemResponse(unproved);
    const attempt = await countedOf(visit, sessions);
    const seconds = await limits.spend(attempt);
    if (seconds > 0) return problemResponse({ code: 'too-many-attempts', seconds });
    const answer = await answerOf(visit, options);
    if (answer.refusal !== undefined) return problemResponse(answer.refusal, undefined, answer.headers);
    await limits.giveBack(attempt);
    // Who is signed in may be another one now.
    if (request.method !== 'GET') sessions.forget();
    return Response.json(answer.body, { headers: answer.headers });
  };
}

async function look(request: Request, address: string, baseUrl: string): Promise<Visit | undefined> {
  const asked = new URL(request.url);
  // Part by part: a path that begins with two slashes would be taken for a host. Nothing is asked by parameters.
  const url = Object.assign(new URL(baseUrl), { pathname: asked.pathname, search: '' });
  const door = DOORS.get(`${request.method} ${url.pathname.replace(/^\/auth/, '')}`);
  if (door === undefined) return undefined;
  const fields = request.method === 'GET' ? {} : fieldsOf(await request.text(), door.fields);
  return { guard: door.guard, grave: door.grave, url, request, fields, network: truncateAddress(address) };
}

/** Browsers say where a question comes from; programs say nothing. */
function isAskedFromElsewhere({ headers }: Request): boolean {
  return (headers.get('sec-fetch-site') ?? 'same-origin') !== 'same-origin';
}

function fieldsOf(text: string, known: readonly string[]): Readonly<Record<string, unknown>> {
  // No database takes it in a text, and nobody types it.
  if (text.includes('\\u0000')) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter(([name]) => known.includes(name)));
  } catch {
    return {};
  }
}

function refusePassword({ url, fields }: Visit): PasswordRefusal | undefined {
  const { newPassword } = fields as { newPassword?: unknown };
  if (url.pathname !== '/auth/change-password' || typeof newPassword !== 'string') return undefined;
  const good = checkPassword(newPassword);
  return good === true ? undefined : good;
}

/** The local limit comes first, so that guesses that it stops do not lock the account for everybody else. */
async function countedOf({ guard, fields, network, request }: Visit, sessions: Sessions): Promise<readonly Counted[]> {
  switch (guard) {
    case 'password': {
      const email = String((fields as { email?: unknown }).email).toLowerCase();
      return [
        ['network', network],
        ['here', email, network],
        ['anywhere', email],
      ];
    }
    case 'again': {
      const session = await sessions.of(request.headers);
      return session === undefined ? [] : [['again', session.person.id]];
    }
    case 'step':
    case 'code':
      return [['step', network]];
    case 'none':
      return [];
  }
}

type Answer = {
  readonly headers: Headers;
  readonly body?: unknown;
  readonly refusal?: AccountRefusal;
};

async function answerOf(visit: Visit, options: FrontDoorOptions): Promise<Answer> {
  const response = await options.authentication.handler(passedOn(visit));
  const headers = new Headers(response.headers);
  for (const name of ['content-type', 'content-length', 'location']) headers.delete(name);
  headers.set('cache-control', 'no-store');
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) return { headers, refusal: refusalOf(response.status, body) };
  if (visit.guard === 'code' && !(await isFirstUse(visit, body, options))) {
    return { headers: new Headers({ 'cache-control': 'no-store' }), refusal: { code: 'wrong-code' } };
  }
  return { headers, body: withoutTokens(body) };
}

/** The request as better-auth gets it: at our own address, from the network that we know of. */
function passedOn({ request, url, fields, network }: Visit): Request {
  const headers = new Headers(request.headers);
  for (const name of ['content-length', 'x-forwarded-host', 'x-forwarded-proto']) headers.delete(name);
  headers.set(ADDRESS_HEADER, network);
  if (request.method === 'GET') return new Request(url, { headers });
  const changesPassword = url.pathname === '/auth/change-password';
  // Whoever changes a password may do so because somebody else knows it.
  const sent = changesPassword ? { ...fields, revokeOtherSessions: true } : fields;
  return new Request(url, { method: request.method, headers, body: JSON.stringify(sent) });
}

/**
 * Whether a code was not used before: whoever looks over a shoulder must not use it again (RFC 6238 §5.2), and
 * better-auth lets them. The session that came of it is ended before anybody has its cookie.
 */
async function isFirstUse(visit: Visit, body: unknown, { limits, authentication }: FrontDoorOptions): Promise<boolean> {
  const { token, user } = body as { readonly token: string; readonly user: { readonly id: string } };
  const { code } = visit.fields as { code?: unknown };
  if ((await limits.spend([['code', user.id, String(code).trim()]])) === 0) return true;
  const { internalAdapter } = await authentication.$context;
  await internalAdapter.deleteSession(token);
  return false;
}

/** Tokens of sessions are for the cookie alone, which no script can read. */
function withoutTokens(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body ?? {};
  const { token: _token, session: _session, ...rest } = body as Record<string, unknown>;
  return rest;
}
