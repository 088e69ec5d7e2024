import type { FastifyReply } from 'fastify';
import { refuse } from '../../http/problems.ts';
import { lookAtReturn } from '../find.ts';
import type { ReturnParts } from '../parts.ts';
import { problemOf, type Refusal } from '../refusal.ts';
import type { OfReturn } from '../store.ts';
import { type Looker, toDetail } from '../view.ts';

/** Answers what was done to a return with the return as it is now, or with why nothing was done. */
export async function sendDone(
  parts: ReturnParts,
  reply: FastifyReply,
  of: OfReturn,
  looker: Looker,
  done: true | { readonly refused: Refusal },
): Promise<FastifyReply> {
  if (done !== true) return refuse(reply, problemOf(done.refused));
  const whole = await lookAtReturn(parts, of, looker);
  return whole === undefined ? refuse(reply, { code: 'unknown-return' }) : reply.send(toDetail(whole, looker));
}
