import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { OutageKind } from '../../words/database-en.ts';
import { describeOutage, describeOutageToOthers } from '../../words/database-en.ts';
import { describeBytes } from '../../words/http-en.ts';
import { outageOf } from '../postgres/outage.ts';
import { describeError } from './log.ts';
import { type Problem, refuse } from './problems.ts';
import type { App } from './registrar.ts';
import { RequestRefused } from './request-refused.ts';

/** When it is worth coming again, in seconds. */
const PATIENCE: Readonly<Record<OutageKind, number>> = {
  unreachable: 5,
  stopping: 5,
  'too-busy': 5,
  'timed-out': 10,
  'disk-full': 60,
  'disk-error': 60,
  'read-only': 60,
  'sign-in-refused': 60,
  'no-such-database': 60,
};

/** Everything that goes wrong is answered as a problem, and nothing of how it went wrong is told. */
export function handleFailures(app: App): void {
  app.setErrorHandler((error, request, reply) => refuseError(error, request, reply));
  app.setNotFoundHandler((request, reply) => {
    const allowed = METHODS.filter((method) => app.findRoute({ method, url: pathOf(request) }) !== null);
    // A route that takes the method and looked for something that is not there.
    const isMissing = allowed.some((method) => method === request.method);
    if (allowed.length === 0 || isMissing) return refuse(reply, { code: 'no-such-page' });
    reply.header('allow', allowed.join(', '));
    return refuse(reply, { code: 'method-not-allowed', parameters: { allowed: allowed.join(', ') } });
  });
}

/** Answers an error. Used for requests that reach no route, too. */
export function refuseError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof RequestRefused) return refuse(reply, error.problem);
  const known = problemOf(error as Partial<FastifyError>, request);
  if (known !== undefined) return refuse(reply, known);
  const outage = outageOf(error);
  if (outage !== undefined) {
    request.log.error({ outage, failure: describeError(error) }, describeOutage(outage));
    const seconds = PATIENCE[outage];
    const why = describeOutageToOthers(outage);
    return refuse(reply, { code: 'unavailable', parameters: { why, seconds }, retryAfter: seconds });
  }
  request.log.error({ route: request.routeOptions.url, failure: describeError(error) }, 'failed');
  return refuse(reply, { code: 'internal', parameters: { reference: request.id } });
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0] ?? '/';
}

/** What the parts below our routes refuse by errors of their own. */
function problemOf({ code, statusCode }: Partial<FastifyError>, request: FastifyRequest): Problem | undefined {
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return { code: 'too-large', parameters: { most: describeBytes(request.routeOptions.bodyLimit ?? 0) } };
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return { code: 'unsupported-content', parameters: { wanted: 'application/json' } };
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return unreadable('Content-Length is not the length of the body; let your HTTP library set it');
    case 'FST_ERR_BAD_URL':
      return unreadable('The address has a % that is not followed by two hexadecimal digits of UTF-8');
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return unreadable('A part of the address is longer than any id');
    case 'FST_ERR_HANDLER_TIMEOUT':
      return { code: 'took-too-long', parameters: { seconds: secondsOf(request) }, retryAfter: 5 };
  }
  if (statusCode === undefined || statusCode < 400 || statusCode >= 500) return undefined;
  if (statusCode === 403 || statusCode === 404) return { code: 'no-such-page' };
  return unreadable('The body broke off, or is not packed as Content-Encoding says');
}

function secondsOf({ routeOptions }: FastifyRequest): number {
  return Math.round((routeOptions.handlerTimeout ?? 0) / 1000);
}

function unreadable(why: string): Problem {
  return { code: 'unreadable-request', parameters: { why } };
}
