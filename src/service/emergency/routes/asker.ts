import type { FastifyRequest } from 'fastify';
import { may } from '../../../rulebook/accounts/may.ts';
import { EMERGENCY_ROLES } from '../../../rulebook/emergency/emergency.ts';
import type { Asker } from '../desk.ts';

/** Who asks. Only for routes that let in nobody but those who have to do with emergencies. */
export function askerOf({ actor }: Pick<FastifyRequest, 'actor'>): Asker {
  const role = actor.kind === 'person' ? EMERGENCY_ROLES.find((each) => each === actor.role) : undefined;
  if (actor.kind !== 'person' || role === undefined) throw new Error('only staff and the officer get here');
  return { by: actor.id, role };
}

/** Whether somebody sees the emergencies of all; others see those that they asked for. */
export function seesAll({ actor }: Pick<FastifyRequest, 'actor'>): boolean {
  return may(actor, 'emergencies.decide') === true;
}
