import type { FastifyRequest } from 'fastify';

/** The id of the person who asks. Only for routes whose access lets no key in: no scope gives what they require. */
export function askingPerson({ actor }: Pick<FastifyRequest, 'actor'>): string {
  if (actor.kind !== 'person') throw new Error('only people get here');
  return actor.id;
}
