import { isVaried } from '../../rulebook/variants/value-ways.ts';
import type { Access } from './access.ts';
import type { Places } from './count-store.ts';

/** Whether something is shown that is written in a way of the viewer’s own. */
export function showsVaried({ verdicts }: Pick<Access, 'verdicts'>): boolean {
  return verdicts.some(({ field, verdict }) => verdict === 'show' && isVaried(field));
}

/** Gives the viewers of orders their places, those of one commit one after the other: the same person always the same one. */
export function newSeats(): (access: Access, known: Places) => Access {
  const taken = new Map<string, number>();
  const following = new Map<string, number>();
  return (access, { own, next }) => {
    if (!showsVaried(access)) return access;
    const order = JSON.stringify([access.seller, access.order]);
    const viewer = JSON.stringify([access.seller, access.order, access.person]);
    const free = following.get(order) ?? next;
    const place = own ?? taken.get(viewer) ?? free;
    taken.set(viewer, place);
    if (place === free) following.set(order, free + 1);
    return { ...access, place };
  };
}
