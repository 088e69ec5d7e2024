import type { Actor } from '../../../rulebook/accounts/actor.ts';
import { may } from '../../../rulebook/accounts/may.ts';

/** Whether somebody may know which customer an order of a seller is of: then traces are for them as they are. */
export function seesCustomers(actor: Actor, seller: string): boolean {
  return may(actor, 'traces.read', seller) === true;
}
