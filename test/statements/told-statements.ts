import { formatDecision } from '../../src/rulebook/decision-line.ts';
import type { Fact } from '../../src/rulebook/facts.ts';
import type { Instant } from '../../src/rulebook/instant.ts';
import type { Judged } from '../../src/rulebook/marketplace.ts';
import { type Policy, policyId } from '../../src/rulebook/policy/policy.ts';
import { buildStatement } from '../../src/service/statements/build-statement.ts';
import { type CitedEvent, readCitedEvent } from '../../src/service/statements/cited-event.ts';
import type { Grounds } from '../../src/service/statements/grounds.ts';
import { isStated, readDecisionLine, type StoredDecision } from '../../src/service/statements/stored-decision.ts';
import {
  defaultStatementTextsPath,
  readStatementTexts,
  type StatementTexts,
} from '../../src/service/statements/texts.ts';
import { eventsOf } from '../events-of-facts.ts';
import { engine, POLICY } from '../guarantees/engine.ts';

/** The texts that the package brings. */
export const TEXTS: StatementTexts = shippedTexts();

function shippedTexts(): StatementTexts {
  const read = readStatementTexts(defaultStatementTextsPath());
  if ('refused' in read) throw new Error(read.refused.problems);
  return read;
}

/** What every statement of a history is made from, in the order of the decisions. */
export function groundsOf(
  facts: readonly Fact[],
  judged: readonly Judged[] = engine(facts),
  policy: Policy = POLICY,
): readonly Grounds[] {
  const events = eventsBySeller(facts, citedIn(judged));
  const sellers = new Map<string, StoredDecision[]>();
  return judged.flatMap(({ decision, trace }) => {
    const ofSeller = sellers.get(decision.seller) ?? [];
    sellers.set(decision.seller, ofSeller);
    const stored = { sequence: ofSeller.length + 1, line: readDecisionLine(formatDecision(decision)), trace };
    ofSeller.push(stored);
    if (!isStated(stored)) return [];
    return [
      {
        stated: stored,
        actions: Map.groupBy([...ofSeller], ({ line }) => line.action),
        events: events.get(decision.seller) ?? new Map(),
        policyOf: (id) => (id === policyId(policy) ? policy : undefined),
        texts: TEXTS,
      },
    ];
  });
}

/** The ids of the events that decisions cite, or by which people decided. */
function citedIn(judged: readonly Judged[]): ReadonlySet<string> {
  return new Set(
    judged.flatMap(({ decision, trace }) => [
      ...decision.because,
      ...trace.evidence.map(({ id }) => id),
      ...trace.rules.flatMap((rule) => (rule.rule === 'person' ? [rule.event] : [])),
    ]),
  );
}

/** The cited events by seller and id; of several with one id the first. */
function eventsBySeller(facts: readonly Fact[], cited: ReadonlySet<string>) {
  const shown = new Set(facts.flatMap((fact) => (fact.type === 'conduct.confirmed' ? fact.evidence : [])));
  const wanted = facts.filter(({ id }) => cited.has(id) || shown.has(id)).toReversed();
  const events = new Map<string, Map<string, CitedEvent>>();
  for (const [index, event] of eventsOf(wanted).entries()) {
    const { seller, id, type, at } = wanted[index] as Fact;
    const ofSeller = events.get(seller) ?? new Map<string, CitedEvent>();
    events.set(seller, ofSeller.set(id, readCitedEvent({ id, type, at, data: event['data'] })));
  }
  return events;
}

/** The statements of a history up to an instant, the latest fact unless one is given; throws where one is refused. */
export function statementsOf(facts: readonly Fact[], until?: Instant) {
  return groundsOf(facts, engine(facts, until === undefined ? {} : { until })).map((grounds) => {
    const built = buildStatement(grounds);
    if ('refused' in built) throw new Error(JSON.stringify(built.refused));
    return built;
  });
}
