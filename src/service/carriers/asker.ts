import type { Actor, DriverActor } from '../../rulebook/accounts/actor.ts';
import type { AccessRefusal } from '../../rulebook/accounts/refusals.ts';
import type { CarrierBinding } from '../../rulebook/legs.ts';

/** Who scans a label: a carrier's system, or one of its drivers. */
export type Asker = {
  readonly role: 'carrier' | 'driver';
  /** Of the key, or of the pass. */
  readonly id: string;
  readonly carrier: CarrierBinding;
};

const NOT_PERMITTED: AccessRefusal = { code: 'not-permitted', permission: 'labels.resolve' };

/** Who scans, for routes that let in nobody else; a key without a carrier opens nothing. */
export function askerOf(actor: Actor): Asker | AccessRefusal {
  if (actor.kind === 'driver') return { role: 'driver', id: actor.id, carrier: actor.carrier };
  if (actor.kind === 'key' && actor.carrier !== undefined)
    return { role: 'carrier', id: actor.id, carrier: actor.carrier };
  return NOT_PERMITTED;
}

/** A carrier's system, where it is no thing for drivers. */
export function systemOf(actor: Actor): Asker | AccessRefusal {
  return actor.kind === 'key' ? askerOf(actor) : NOT_PERMITTED;
}

/** A driver, where it is no thing for systems. */
export function driverOf(actor: Actor): DriverActor | AccessRefusal {
  return actor.kind === 'driver' ? actor : NOT_PERMITTED;
}
