import type { FastifyReply, FastifyRequest } from 'fastify';
import { AskerGone } from '../../accesses/record.ts';
import { requires } from '../../http/access.ts';
import { ownSeller } from '../../http/own-seller.ts';
import { refuse, refuseAccount } from '../../http/problems.ts';
import { clockNow } from '../../ledger/clock-now.ts';
import type { OfThread } from '../parts.ts';
import { type SeenThread, seeThread } from '../read.ts';
import { type Talker, talkerOf, threadOf } from '../who.ts';
import type { ThreadRoutes } from './register.ts';

/** Sellers’ people for their own seller, customers for themselves; no key has it. */
export const TALKING = requires('threads.talk', ownSeller);

/** Every route of conversations may refuse with these. */
export const ADMITTING = ['attestation-needed', 'step-up-needed', 'unknown-thread', 'keys-unavailable'] as const;

/** What of a request says who asks. */
type Asking = Pick<FastifyRequest, 'actor' | 'headers'>;

/**
 * Lets in whoever may read and write: customers as they are; of sellers, people with a fresh enough proof of who they are who keep to the
 * privacy briefing (policy §5). Undefined: it was refused.
 */
export async function admit(
  { askReader, attestation, ledger, now }: ThreadRoutes,
  request: Asking,
  reply: FastifyReply,
): Promise<Talker | undefined> {
  const talker = talkerOf(request);
  if (talker.side === 'customer') return talker;
  const { headers } = request;
  const [refusal, attested, at] = await Promise.all([
    askReader({ get: (name) => headers[name] ?? null }),
    attestation(talker),
    clockNow(ledger.clock, now),
  ]);
  if (refusal !== undefined) refuseAccount(reply, refusal);
  else if (!attested.isGoodAt(at)) refuse(reply, { code: 'attestation-needed' });
  else return talker;
  return undefined;
}

/** The same, with the conversation that is meant. */
export async function admitTo(
  parts: ThreadRoutes,
  request: Asking,
  reply: FastifyReply,
  id: string,
): Promise<{ readonly talker: Talker; readonly of: OfThread } | undefined> {
  const talker = await admit(parts, request, reply);
  if (talker === undefined) return undefined;
  const of = await threadOf(parts, talker, id);
  if (of !== undefined) return { talker, of };
  refuseThread(reply, id);
  return undefined;
}

/** The same, as the conversation stands. */
export async function admitAndSee(
  parts: ThreadRoutes,
  request: Asking,
  reply: FastifyReply,
  id: string,
): Promise<{ readonly talker: Talker; readonly found: SeenThread } | undefined> {
  const admitted = await admitTo(parts, request, reply, id);
  if (admitted === undefined) return undefined;
  const { talker, of } = admitted;
  const found = await seeThread(parts, of, talker.side);
  if (found !== undefined) return { talker, found };
  refuseThread(reply, id);
  return undefined;
}

/** A foreign conversation is answered like one that there is not. */
export function refuseThread(reply: FastifyReply, thread: string): FastifyReply {
  return refuse(reply, { code: 'unknown-thread', parameters: { thread } });
}

/** Whoever was removed while the request was under way is nobody any more. */
export function refuseIfGone(reply: FastifyReply): (error: unknown) => FastifyReply {
  return (error) => {
    if (error instanceof AskerGone) return refuseAccount(reply, { code: 'sign-in-needed' });
    throw error;
  };
}
