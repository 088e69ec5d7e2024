import type { FastifyRequest } from 'fastify';
import type { SubjectRequestParts } from '../parts.ts';

/** The customer who asks, and in which session. Only for routes that let in nobody else. */
export async function askingCustomer(
  { actor, headers }: Pick<FastifyRequest, 'actor' | 'headers'>,
  { sessionOf }: Pick<SubjectRequestParts, 'sessionOf'>,
): Promise<{ readonly customer: string; readonly session: string | undefined }> {
  if (actor.kind !== 'person' || actor.role !== 'customer') throw new Error('only customers get here');
  return { customer: actor.id, session: await sessionOf({ get: (name) => headers[name] ?? null }) };
}

/** The person of the staff who decides. */
export function decidingPerson({ actor }: Pick<FastifyRequest, 'actor'>): string {
  if (actor.kind !== 'person') throw new Error('only people decide');
  return actor.id;
}
