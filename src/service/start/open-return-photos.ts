import { randomUUID } from 'node:crypto';
import { appendEntry } from '../hub/custody-store.ts';
import type { ReturnPhotoParts } from '../return-photos/parts.ts';

/** Puts together what photos of inspections are made of: what conversations have, and the record of custody. */
export function openReturnPhotos(parts: Omit<ReturnPhotoParts, 'noteCustody'>): ReturnPhotoParts {
  return {
    ...parts,
    // Each is an entry of its own: the inspection has waited for none of them.
    noteCustody: (transaction, { seller, order, return: id, hub, person, place, at, hash }) =>
      appendEntry(transaction, {
        ...{
          seller_id: seller,
          command_id: randomUUID(),
          kind: 'photograph_return',
          at,
          done_at: at,
          person_id: person,
          hub,
        },
        ...{ order_id: order, return_id: id, quantity: place, consignment_id: null, box: null, listing_id: null },
        ...{ place: null, carrier: null, lot: null, ground: null, refused: null },
        asked: JSON.stringify([person, hub, ['photo', hash]]),
      }),
  };
}
