import type { Actor } from '../../rulebook/accounts/actor.ts';

/** Who answers. Keys never do: no scope gives what these routes require. */
export function personId(actor: Actor): string {
  if (actor.kind !== 'person') throw new Error('only people answer');
  return actor.id;
}
