import type { FastifyRequest } from 'fastify';
import { isSellerRole, type SellerRole } from '../../rulebook/accounts/actor.ts';
import type { Side } from '../../rulebook/threads/standing.ts';
import { readThreadId } from '../../rulebook/threads/thread-id.ts';
import type { OfThread, ThreadParts } from './parts.ts';

/** Who reads or writes: somebody of the seller, or the customer. */
export type Talker =
  | { readonly side: 'seller'; readonly person: string; readonly role: SellerRole; readonly seller: string }
  | { readonly side: 'customer'; readonly person: string };

/** Who asks. Only for routes that let in nobody but sellers' people and customers. */
export function talkerOf({ actor }: Pick<FastifyRequest, 'actor'>): Talker {
  if (actor.kind !== 'person') throw new Error('only people get here');
  if (isSellerRole(actor.role) && 'sellerId' in actor)
    return { side: 'seller', person: actor.id, role: actor.role, seller: actor.sellerId };
  if (actor.role === 'customer') return { side: 'customer', person: actor.id };
  throw new Error('only sellers and customers get here');
}

/** Which conversation somebody means. Of a seller it is looked for in the own book only; a foreign order of a customer is none. */
export async function threadOf(
  { ownOrder }: Pick<ThreadParts, 'ownOrder'>,
  talker: Talker,
  id: string,
): Promise<OfThread | undefined> {
  const { order, about } = readThreadId(id);
  if (talker.side === 'seller') return { seller: talker.seller, order, about };
  const own = await ownOrder(talker.person, order);
  return own === undefined ? undefined : { seller: own.seller, order, about };
}

/** The id by which a person is counted, also across sellers and customers. */
export function subjectOf({ side, person }: { readonly side: Side; readonly person: string }): string {
  return `${side === 'seller' ? 'person' : 'customer'}:${person}`;
}
