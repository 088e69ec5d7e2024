import type { Metric } from '../../src/rulebook/policy/policy.ts';
import { type Action, actionsOf, type Item, isShadowed, type Place, type World } from './world.ts';

/** The name under which an excuse is kept. */
export function excuseKey(seller: string, item: Pick<Item, 'metric' | 'cite'>): string {
  return `${seller} ${item.metric} ${item.cite}`;
}

export function isExcused(
  world: World,
  seller: string,
  item: Pick<Item, 'metric' | 'cite'> & { readonly lapse?: boolean },
): boolean {
  return item.lapse !== false && world.excused.has(excuseKey(seller, item));
}

export function isOverturned(world: World, seller: string, cite: string): boolean {
  return world.overturned.has(`${seller} ${cite}`);
}

/** Where the metric's meter starts: violations that stand, and reinstatements (ADR 18, 35). */
export function standingResets(world: World, seller: string, metric: Metric): Place[] {
  const violations = actionsOf(world, seller)
    .filter((action) => action.state !== 'undone' && action.reset?.metric === metric)
    .map((action) => (action.reset as { place: Place }).place);
  return [...violations, ...reinstatements(world, seller)];
}

export function reinstatements(world: World, seller: string): Place[] {
  return world.fresh.filter((fresh) => fresh.seller === seller).map(({ place }) => place);
}

/** Whether a lapse may still weigh: not settled in shadow (ADR 64), not passed over in a cure period (ADR 21), not used, not overturned. */
export function isCounted(world: World, seller: string, item: Item): boolean {
  return (
    !isShadowed(world, item.metric, item.place.at) &&
    !isPassedOver(world, seller, item) &&
    !isUsed(world, seller, item.cite) &&
    !isOverturned(world, seller, item.cite)
  );
}

export function isPassedOver(world: World, seller: string, item: Item): boolean {
  return actionsOf(world, seller).some(
    ({ category, cure, pastCures, because }) =>
      category === world.policy.metrics[item.metric].category &&
      !because.includes(item.cite) && // what brought the action came before it
      [...pastCures, ...(cure === undefined ? [] : [cure])].some(
        ({ from, to }) => from <= item.place.at && item.place.at < to,
      ),
  );
}

/** F8: in the `because` of an action that stands, or joined to one. */
export function isUsed(world: World, seller: string, cite: string): boolean {
  return citing(world, seller, cite).length > 0;
}

/** The actions that stand and cite an event, or that it joined. */
export function citing(world: World, seller: string, cite: string): Action[] {
  return actionsOf(world, seller).filter(
    ({ state, because, joined }) =>
      state !== 'undone' && (because.includes(cite) || joined.some(({ events }) => events.includes(cite))),
  );
}
