import type { FastifyReply, FastifyRequest } from 'fastify';
import { HOUR, type Instant } from '../../rulebook/instant.ts';
import { LocalCount } from './local-count.ts';
import { refuse } from './problems.ts';
import { networkOf } from './request-limits.ts';

/** What anybody may do so many times an hour, from one address at one server. Whole villages share an address of a phone company. */
const MOST = { report: 20, add: 20, look: 120 } as const;

/** Counts what is open to everybody; undefined: go on. */
export type CallerLimits = (
  what: keyof typeof MOST,
  request: FastifyRequest,
  reply: FastifyReply,
) => FastifyReply | undefined;

/** Whoever is signed in is counted as themself, everybody else by their address. */
export function countCallers(now: () => Instant): CallerLimits {
  const counts = { report: new LocalCount(HOUR), add: new LocalCount(HOUR), look: new LocalCount(HOUR) };
  return (what, { actor, ip }, reply) => {
    const subject = actor.kind === 'nobody' ? networkOf(ip) : `${actor.kind}:${actor.id}`;
    const wait = counts[what].count(subject, MOST[what], now());
    if (wait === 0) return undefined;
    const seconds = Math.max(1, Math.ceil(wait / 1000));
    return refuse(reply, { code: 'too-many-requests', parameters: { seconds }, retryAfter: seconds });
  };
}
