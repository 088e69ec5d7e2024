import type { FastifyRequest } from 'fastify';

/** Who asks: only people of the staff pass the door of these routes. */
export function personOf({ actor }: Pick<FastifyRequest, 'actor'>): string {
  if (actor.kind !== 'person') throw new Error('cases are worked on by people');
  return actor.id;
}
