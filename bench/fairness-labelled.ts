import { type Figure, figureOf } from './figure.ts';
import { judge } from './judge.ts';
import { type LabelledData, type LabelledSeller, labelledEvents } from './labelled-sellers.ts';
import { naiveFirstAction } from './naive-rule.ts';
import { median } from './rounds.ts';

const DAY = 86_400_000;
/** The late rate at which the naive rule acts. */
const NAIVE_LIMIT = 0.04;

/** When each seller was first acted on at all, and first restricted or worse. */
type Outcome = {
  readonly name: string;
  readonly acted: ReadonlyMap<string, number>;
  readonly restricted: ReadonlyMap<string, number>;
};

/** On sellers of known behaviour (policy §6): whom does the policy act on, whom does a bare rate, and when? */
export function* labelledFigures(data: LabelledData): Generator<Figure> {
  const kingston = judgeAll(data);
  yield* kingstonFigures(data.sellers, kingston);
  for (const minimum of [1, 10]) {
    const acted = new Map<string, number>();
    for (const { id } of data.sellers) {
      const at = naiveFirstAction(
        data.orders.filter(({ seller }) => seller === id),
        NAIVE_LIMIT,
        minimum,
      );
      if (at !== undefined) acted.set(id, at);
    }
    const name = minimum === 1 ? 'naive 30-day 4 % rule' : `naive rule from ${minimum} orders on`;
    yield* outcomeFigures(data.sellers, { name, acted, restricted: acted });
  }
}

function judgeAll(data: LabelledData): Outcome {
  const acted = new Map<string, number>();
  const restricted = new Map<string, number>();
  for (const { seller, at, decision } of judge(labelledEvents(data.orders))) {
    if (!acted.has(seller)) acted.set(seller, at);
    if (decision === 'restriction.applied' && !restricted.has(seller)) restricted.set(seller, at);
  }
  return { name: 'kingston', acted, restricted };
}

/** Our own figures with the limits of policy §6. */
function* kingstonFigures(sellers: readonly LabelledSeller[], outcome: Outcome): Generator<Figure> {
  const bad = sellers.filter(isBad);
  const healthy = sellers.filter(({ archetype }) => archetype === 'healthy');
  const share = (of: readonly LabelledSeller[], reached: ReadonlyMap<string, number>): number =>
    of.filter(({ id }) => reached.has(id)).length / of.length;
  const limits = [
    { figure: 'bad sellers restricted', value: share(bad, outcome.restricted), limit: 0.4, must: 'at least' as const },
    { figure: 'healthy sellers restricted', value: share(healthy, outcome.restricted), limit: 0 },
    { figure: 'bad sellers acted on', value: share(bad, outcome.acted), limit: 0.83, must: 'at least' as const },
    { figure: 'healthy sellers acted on', value: share(healthy, outcome.acted), limit: 0.013 },
  ];
  for (const each of limits) yield labelled({ ...each, figure: `labelled: ${each.figure}` });
  yield* outcomeFigures(sellers, outcome);
}

function* outcomeFigures(sellers: readonly LabelledSeller[], { name, acted, restricted }: Outcome): Generator<Figure> {
  for (const archetype of ['healthy', 'volatile_small', 'chronic_risk', 'deteriorating'] as const) {
    const all = sellers.filter((seller) => seller.archetype === archetype);
    const count = (reached: ReadonlyMap<string, number>): number => all.filter(({ id }) => reached.has(id)).length;
    const value = count(acted);
    const note = name === 'kingston' ? `of ${all.length}; restricted ${count(restricted)}` : `of ${all.length}`;
    yield labelled({ figure: `${name}: ${archetype} acted on`, value, note });
  }
  const hit = sellers.filter((seller) => isBad(seller) && acted.has(seller.id));
  if (acted.size > 0) yield labelled({ figure: `${name}: precision`, value: hit.length / acted.size });
  yield labelled({ figure: `${name}: recall`, value: hit.length / sellers.filter(isBad).length });
  for (const archetype of ['chronic_risk', 'deteriorating'] as const) {
    const days = hit
      .filter((seller) => seller.archetype === archetype)
      .map(({ id, badFrom }) => ((acted.get(id) as number) - badFrom) / DAY);
    const early = days.filter((number) => number < 0).length;
    const note = `median, ${archetype === 'deteriorating' ? `from turning bad; ${early} before it` : 'from the first order'}`;
    const later = days.filter((number) => number >= 0);
    if (later.length > 0)
      yield labelled({ figure: `${name}: days to act on ${archetype}`, value: median(later), note });
  }
}

function isBad({ archetype }: LabelledSeller): boolean {
  return archetype === 'chronic_risk' || archetype === 'deteriorating';
}

function labelled(facts: Parameters<typeof figureOf>[1]): Figure {
  return figureOf('fairness', facts);
}
