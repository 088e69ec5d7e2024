import type { Affected, ContextDeclared, PlatformFact } from './facts.ts';
import type { Instant } from './instant.ts';
import { NEVER } from './instant.ts';
import type { Circumstances } from './items.ts';

/** A declared happening that excuses what lies in it (policy §4). */
export type Context = {
  readonly id: string;
  readonly kind: ContextDeclared['kind'];
  readonly from: Instant;
  readonly to: Instant;
  readonly affects: readonly Affected[];
  readonly regions: readonly string[] | undefined;
  readonly carriers: readonly string[] | undefined;
  readonly countries: readonly string[] | undefined;
  /** The id of the event that declared it. */
  readonly event: string;
  /** What settles from this instant on is no longer excused by it (policy §4: an excuse once given stays). */
  readonly withdrawnAt: Instant;
};

/**
 * The contexts once one more is declared or withdrawn, at the clock: one declared again under its id takes the place of
 * the one before from the clock on (policy §4; reading 40). What was is left as it was.
 */
export function contextsAfter(contexts: readonly Context[], fact: PlatformFact, clock: Instant): readonly Context[] {
  const left = contexts.map((context) =>
    context.id === fact.contextId && clock < context.withdrawnAt ? { ...context, withdrawnAt: clock } : context,
  );
  return fact.type === 'context.declared' ? [...left, contextOf(fact)] : left;
}

/** The context that an event declares. */
export function contextOf(fact: ContextDeclared): Context {
  const { contextId, kind, from, to, affects, regions, carriers, countries, id } = fact;
  return { id: contextId, kind, from, to, affects, regions, carriers, countries, event: id, withdrawnAt: NEVER };
}

/**
 * Whether a context excuses a failure that settled at an instant. `sellerRegion` is the seller's own region, which
 * counts like the destination's (policy §4). An order never handed over matches any carrier.
 */
export function excuses(
  context: Context,
  circumstances: Circumstances,
  sellerRegion: string | undefined,
  settledAt: Instant,
): boolean {
  const { due, affected, region, country } = circumstances;
  if (due < context.from || due > context.to || settledAt >= context.withdrawnAt) return false;
  if (affected !== 'either' && !context.affects.includes(affected)) return false;
  if (context.regions !== undefined && !named(context.regions, region) && !named(context.regions, sellerRegion))
    return false;
  if (context.countries !== undefined && !context.countries.includes(country)) return false;
  if (context.carriers === undefined || !circumstances.handedOver) return true;
  return circumstances.carriers.some((carrier) => named(context.carriers as readonly string[], carrier));
}

function named(names: readonly string[], name: string | undefined): boolean {
  return name !== undefined && names.includes(name);
}
