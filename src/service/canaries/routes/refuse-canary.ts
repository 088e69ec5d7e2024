import type { FastifyReply } from 'fastify';
import { refuse } from '../../http/problems.ts';
import type { CanaryRefusal } from '../judge.ts';

/** Answers why nothing came of it. */
export function refuseCanary(reply: FastifyReply, refused: CanaryRefusal) {
  return 'seller' in refused
    ? refuse(reply, { code: refused.code, parameters: { seller: refused.seller } })
    : refuse(reply, { code: refused.code });
}
