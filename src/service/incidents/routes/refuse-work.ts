import type { FastifyReply } from 'fastify';
import { refuse } from '../../http/problems.ts';
import type { IncidentParts } from '../parts.ts';
import type { WorkRefusal } from '../work.ts';

/** Answers why nothing was done with a report. */
export async function refuseWork(
  reply: FastifyReply,
  { named }: Pick<IncidentParts, 'named'>,
  refused: WorkRefusal,
): Promise<FastifyReply> {
  if (refused.code !== 'incident-claimed') return refuse(reply, { code: refused.code });
  const name = (await named([refused.by])).get(refused.by) ?? refused.by;
  return refuse(reply, { code: refused.code, parameters: { name } });
}
