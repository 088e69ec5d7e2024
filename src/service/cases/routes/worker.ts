import type { FastifyRequest } from 'fastify';
import type { CaseWorker } from '../../../rulebook/cases/work.ts';

/** Who works on a case: only people of the staff pass the door of these routes. */
export function workerOf({ actor }: Pick<FastifyRequest, 'actor'>): CaseWorker {
  if (actor.kind !== 'person') throw new Error('cases are worked on by people');
  return { person: actor.id, isLead: actor.role === 'staff-lead' };
}
