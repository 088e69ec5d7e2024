import type { FastifyRequest } from 'fastify';

/** Who changes the policy: only people pass the door of these routes. */
export function personOf({ actor }: Pick<FastifyRequest, 'actor'>): string {
  if (actor.kind !== 'person') throw new Error('the policy is changed by people');
  return actor.id;
}
