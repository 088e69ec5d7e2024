import type { Decision } from '../../rulebook/decision.ts';
import { parseFact } from '../../rulebook/facts/parse.ts';
import { DAY, type Instant } from '../../rulebook/instant.ts';
import type { Marketplace } from '../../rulebook/marketplace.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { LapseView } from '../../rulebook/standing/view-lapse.ts';
import { answersTo } from '../answers.ts';
import type { CloudEvent } from '../event.ts';
import { playOut } from '../play-out.ts';
import { Random } from '../random.ts';
import type { Seller } from '../sellers.ts';
import { eventCounter } from './count-events.ts';
import { type Figures, noFigures } from './figures.ts';
import { daysLimited, type Limit } from './limited.ts';
import { numberOf } from './sides.ts';

/** One side, to be judged. */
export type Judging = {
  readonly sellers: readonly Seller[];
  readonly batches: Iterable<readonly CloudEvent[]>;
  readonly start: Instant;
  readonly end: Instant;
  readonly policy: Policy;
  readonly seed: number;
};

/** How often it is looked at what has become of lapses: well within the 200 days for which they are held. */
const LOOK = 60 * DAY;

/** Lets the rulebook judge one side, with people who answer it as they do in a demonstration, and counts what comes of it for each seller. */
export function judgeSide(judging: Judging): ReadonlyMap<string, Figures> {
  const { sellers, batches, start, end, policy, seed } = judging;
  const figures = new Map(sellers.map(({ id }) => [id, noFigures()]));
  const of = (seller: string): Figures => figures.get(seller) as Figures;
  const count = eventCounter({ rules: policy.disputes, calendar: policy.calendar, zone: policy.zone }, of);
  const lapses = new Map<string, LapseView['state']>();
  const limits = new Map<string, Limit>();
  const seen = new Set<string>();
  let looked = start;

  const marketplace = playOut({
    ...{ batches, start, policy },
    answer(decision, clock) {
      countAction(of(decision.seller), limits, seen, decision);
      // The same decision about the same action is answered alike on both sides.
      return answersTo(decision, clock, new Random(seed, numberOf(`${decision.action} ${decision.decision}`)));
    },
    told(event) {
      const fact = parseFact(event, Number.POSITIVE_INFINITY);
      if (fact.type === 'refused' || fact.type === 'unknown') throw new Error(`bad event: ${JSON.stringify(event)}`);
      count(fact);
    },
    judged(sofar) {
      if (sofar.clock - looked < LOOK) return;
      looked = sofar.clock;
      lookAtLapses(sofar, sellers, lapses);
    },
  });
  marketplace.finish(end);
  lookAtLapses(marketplace, sellers, lapses);
  countLapses(lapses, of);
  for (const [action, ended] of endsOf(marketplace, sellers)) {
    const limit = limits.get(action);
    if (limit !== undefined) limits.set(action, { ...limit, to: ended });
  }
  for (const { id } of sellers) {
    const own = [...limits.values()].filter(({ seller }) => seller === id);
    of(id)['days-limited'] = daysLimited(own, end);
  }
  return figures;
}

function countAction(figures: Figures, limits: Map<string, Limit>, seen: Set<string>, decision: Decision): void {
  const kind = KINDS[decision.decision];
  if (kind === undefined) return;
  if (kind !== 'warnings' && !ONLY_TOLD.has(decision.decision)) {
    const begun = limits.get(decision.action) ?? { seller: decision.seller, from: decision.at, to: undefined };
    limits.set(decision.action, begun);
  }
  const name = `${decision.action} ${kind}`;
  if (seen.has(name)) return;
  seen.add(name);
  figures[kind] += 1;
}

/** What a decision counts as, once for each action. */
const KINDS: Partial<
  Record<Decision['decision'], 'warnings' | 'restrictions' | 'suspensions' | 'removals' | 'taken-back'>
> = {
  'warning.issued': 'warnings',
  'restriction.applied': 'restrictions',
  'suspension.applied': 'suspensions',
  'removal.proposed': 'removals',
  'removal.noticed': 'removals',
  'account.removed': 'removals',
  'action.withdrawn': 'taken-back',
};

/** These limit nothing by themselves. */
const ONLY_TOLD: ReadonlySet<Decision['decision']> = new Set([
  'removal.proposed',
  'removal.noticed',
  'action.withdrawn',
]);

function lookAtLapses(
  marketplace: Marketplace,
  sellers: readonly Seller[],
  known: Map<string, LapseView['state']>,
): void {
  for (const { id } of sellers)
    for (const { metric, id: event, state } of marketplace.find(id)?.views.lapses() ?? [])
      known.set(JSON.stringify([id, metric, event]), state);
}

/** A lapse that is excused, merged into another or taken back is no item of its metric. */
function countLapses(known: ReadonlyMap<string, LapseView['state']>, of: (seller: string) => Figures): void {
  for (const [key, state] of known) {
    const [seller, metric] = JSON.parse(key) as [string, LapseView['metric']];
    if (state === 'excused') of(seller).excused += 1;
    else if (state !== 'merged' && state !== 'overturned') of(seller)[`lapses.${metric}`] += 1;
  }
}

function endsOf(marketplace: Marketplace, sellers: readonly Seller[]): readonly (readonly [string, Instant])[] {
  return sellers.flatMap(({ id }) =>
    (marketplace.find(id)?.views.actions() ?? []).flatMap(({ action, endedAt, status }) =>
      endedAt === undefined || status === 'done' ? [] : [[action, endedAt] as const],
    ),
  );
}
