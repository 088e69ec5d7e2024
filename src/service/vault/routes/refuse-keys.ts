import type { FastifyReply } from 'fastify';
import { describeKeyTrouble } from '../../../words/vault-en.ts';
import { refuse } from '../../http/problems.ts';
import { KeysUnavailable, type KeyTrouble } from '../key-ring/key-ring.ts';

/** When it is worth coming again, in seconds: somebody has to mend it. */
const PATIENCE = 30;

/** Answers that keys cannot be had, with what to do; throws what is something else. */
export function refuseKeys(error: unknown, reply: FastifyReply): FastifyReply {
  if (!(error instanceof KeysUnavailable)) throw error;
  const { trouble } = error;
  reply.request.log.error({ keys: trouble satisfies KeyTrouble }, 'keys of customer values cannot be used');
  const keys = describeKeyTrouble(trouble.code, trouble.reason);
  return refuse(reply, { code: 'keys-unavailable', parameters: { keys }, retryAfter: PATIENCE });
}
