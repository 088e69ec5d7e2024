import type { Fact } from '../../src/rulebook/facts.ts';
import { DAY, type Instant } from '../../src/rulebook/instant.ts';
import type { SettleKey } from '../../src/rulebook/items.ts';
import { Marketplace } from '../../src/rulebook/marketplace.ts';
import { METRICS, type Metric } from '../../src/rulebook/policy/policy.ts';
import { Versions } from '../../src/rulebook/policy/versions.ts';
import { loadDefaultPolicy } from '../../src/service/policy/load.ts';
import { day, START } from '../builders.ts';

/** What the orders of seller S-1 have come to: by metric, in the order in which the items settled, then by name. */
export type Items = Readonly<Partial<Record<Metric, readonly string[]>>>;

/** Judges facts in the order in which they arrive, up to an instant when nothing is due any more, and reads the items. */
export function comesTo(facts: readonly Fact[], until: Instant = day(100)): Items {
  const marketplace = new Marketplace(Versions.of(loadDefaultPolicy()), () => {});
  for (const fact of facts) marketplace.accept(fact);
  marketplace.finish(until);
  const seller = marketplace.find('S-1');
  seller?.takePending();
  const items: Partial<Record<Metric, readonly string[]>> = {};
  for (const [index, history] of (seller?.state.histories ?? []).entries()) {
    if (history === undefined) continue;
    const goods = Array.from({ length: history.goods.length }, (_, number) => history.goods.at(number));
    const lapses = history.lapses.map(({ key, report, excusedBy }) => ({
      key,
      text: `${excusedBy === undefined ? 'lapse' : 'excused'} ${report.id}`,
    }));
    const all = [...goods.map((key) => ({ key, text: 'good' })), ...lapses]
      .sort((one, other) => one.key - other.key || (one.text < other.text ? -1 : 1))
      .map(({ key, text }) => `${text} ${whenOf(key)}`);
    if (all.length > 0) items[METRICS[index] as Metric] = all;
  }
  return items;
}

/** `day 2`, `day 2 (due)` for what a deadline made; to the millisecond: `day 2 + 1 ms`. */
function whenOf(key: SettleKey): string {
  const since = Math.floor(key) - START;
  const hours = Math.floor((since / DAY) * 24) / 24;
  const rest = Math.round(since - hours * DAY);
  const name = `day ${Math.round(hours * 1000) / 1000}${rest === 0 ? '' : ` + ${rest} ms`}`;
  return Number.isInteger(key) ? name : `${name} (due)`;
}
