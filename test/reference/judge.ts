import { METRICS, type Metric } from '../../src/rulebook/policy/policy.ts';
import { judgeBreach, judgeStock } from './breaches.ts';
import { judgeSignals } from './fakings.ts';
import { forgetVanished, giveExcuses, isKnown, itemsOf, noteKnown, overturnedBy, rawItems } from './items.ts';
import { inCure, isClosed, meterCause, mostly, restrict, violate } from './ladder.ts';
import { isFull, meterAt, weighsAt } from './meter.ts';
import { takeFindingBack } from './people.ts';
import { clearBreaches } from './takeovers.ts';
import { undoWhatFails } from './undo.ts';
import { isUsed, reinstatements } from './weight.ts';
import {
  compare,
  distinct,
  type Evidence,
  type Item,
  isShadowed,
  isSuspended,
  keyOf,
  live,
  type Place,
  type Received,
  type World,
} from './world.ts';

/** One step for one seller: an event of its own or of the platform, or an order deadline (then without `received`). */
export function judge(world: World, seller: string, received?: Received): void {
  const raw = rawItems(world, seller);
  forgetVanished(world, seller, raw);
  noteKnown(world, seller, raw, false);
  undoWhatFails(world, seller, 'late evidence');
  giveExcuses(
    world,
    seller,
    raw.filter((item) => isKnown(world, seller, item)),
  );
  const cleared = received?.fact.type === 'takeover.confirmed' ? clearBreaches(world, seller) : [];
  undoWhatFails(world, seller, 'excused', cleared);
  if (received !== undefined && received.fact.seller === seller) {
    const wrong = overturnedBy(received.fact);
    if (wrong !== undefined) takeFindingBack(world, seller, wrong);
    judgeBreach(world, received);
    judgeStock(world, received);
  }
  judgeSignals(world, seller);
  const added = noteKnown(world, seller, raw, true);
  giveExcuses(world, seller, added);
  judgeLapses(world, seller, added);
}

/** ADR 19: each new lapse at its own place, then at each later one, until one violation of its metric is found. */
function judgeLapses(world: World, seller: string, added: readonly Item[]): void {
  const inOrder = [...added].sort(
    (a, b) =>
      a.place.at - b.place.at || a.place.phase - b.place.phase || METRICS.indexOf(a.metric) - METRICS.indexOf(b.metric),
  );
  const found = new Set<Metric>();
  for (const lapse of inOrder) {
    if (!found.has(lapse.metric) && judgeLapse(world, seller, lapse)) found.add(lapse.metric);
  }
}

function judgeLapse(world: World, seller: string, lapse: Item): boolean {
  if (movesNobody(world, lapse)) return false;
  const lapses = itemsOf(world, seller).filter((item) => item.lapse && item.metric === lapse.metric);
  const own = lapses.find((item) => keyOf(item) === keyOf(lapse));
  if (own === undefined) return false; // excused, too late, or part of a burst that stands for it
  return lapses.some((later) => {
    if (compare(later.place, own.place) < 0 || movesNobody(world, later)) return false;
    if (isAcute(world, seller, later)) return true;
    const weigh = weighsAt(world, seller, own, later.place) && weighsAt(world, seller, later, later.place);
    return weigh && isViolation(world, seller, later.metric, later.place);
  });
}

/** ADR 64: its rule is in shadow now, or was when it settled. */
function movesNobody(world: World, { metric, place }: Item): boolean {
  return isShadowed(world, metric) || isShadowed(world, metric, place.at);
}

function isViolation(world: World, seller: string, metric: Metric, place: Place): boolean {
  const category = world.policy.metrics[metric].category;
  if (isSuspended(world, seller) || isClosed(world, seller, category) || inCure(world, seller, category)) return false;
  const reading = meterAt(world, seller, metric, place);
  if (!isFull(world, reading)) return false;
  violate(world, { ...meterCause(world, seller, metric, reading), reset: { metric, place } });
  return true;
}

/** The acute pattern (policy §3, ADR 31): restricted at once, from good or warned. */
function isAcute(world: World, seller: string, at: Item): boolean {
  const { metric, place } = at;
  const category = world.policy.metrics[metric].category;
  const { lapses, subjects, within } = world.policy.ladder.acute;
  if (!world.policy.categories[category].customerHarm) return false;
  if (isSuspended(world, seller) || isClosed(world, seller, category)) return false;
  if (live(world, seller, 'restriction', category).length > 0) return false;
  const pattern = itemsOf(world, seller).filter(
    (item) =>
      item.metric === metric &&
      item.lapse &&
      !isShadowed(world, metric, item.place.at) &&
      item.place.at > place.at - within &&
      item.place.at >= world.now.at - world.policy.meter.lateLimit &&
      compare(item.place, place) <= 0 &&
      reinstatements(world, seller).every((reset) => compare(item.place, reset) > 0), // ADR 35
  );
  const fresh = pattern.filter((item) => !isUsed(world, seller, item.cite));
  if (pattern.length < lapses || distinct(pattern.map(({ subject }) => subject)) < subjects || fresh.length === 0)
    return false;
  const { measure } = meterAt(world, seller, metric, place);
  restrict(
    world,
    {
      seller,
      violation: metric,
      category,
      because: fresh.map(({ cite }) => cite),
      measure: { ...measure, lapses: pattern.length },
      international: mostly(fresh.map(asEvidence)),
      evidence: pattern.map(asEvidence),
      needs: { level: undefined, lapses, subjects },
      reset: { metric, place },
    },
    live(world, seller, 'warning', category).slice(-1),
  );
  return true;
}

function asEvidence({ metric, cite, subject, international }: Item): Evidence {
  return { metric, cite, subject, international, up: 0, goodBefore: 0 };
}
