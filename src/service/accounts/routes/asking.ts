import type { FastifyRequest } from 'fastify';
import type { Actor, PersonActor } from '../../../rulebook/accounts/actor.ts';
import type { AccessRefusal } from '../../../rulebook/accounts/refusals.ts';
import type { Asked } from '../../http/access.ts';

/** The seller that somebody belongs to: what they look after is that seller's. */
export function ownSeller(actor: Actor): string | undefined {
  return actor.kind === 'person' && 'sellerId' in actor ? actor.sellerId : undefined;
}

/** Which seller a list is of: the one asked for, or else one's own. */
export function listedSeller({ query, actor }: Asked): string | undefined {
  const { seller } = query as { readonly seller?: unknown };
  return typeof seller === 'string' ? seller : ownSeller(actor);
}

/** The person with an account who asks, where it is no thing for programs. */
export function personOf(actor: Actor): PersonActor | AccessRefusal {
  switch (actor.kind) {
    case 'person':
      // A customer has no account here, and a reference of the marketplace is no id of ours.
      return actor.role === 'customer' ? { code: 'sign-in-needed' } : actor;
    case 'key':
      return { code: 'scope-missing', scope: null };
    case 'nobody':
      return { code: 'sign-in-needed' };
  }
}

/** The headers that say whose session it is. */
export function sessionHeaders({ headers }: FastifyRequest): Headers {
  return new Headers(headers.cookie === undefined ? {} : { cookie: headers.cookie });
}
