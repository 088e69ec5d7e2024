import type { AccountLinked, ConductConfirmed, ListingInspected, MessageScreened, StockReceived } from '../facts.ts';
import { NEVER } from '../instant.ts';
import { type FakingReport, IMPROPER_STATUS } from '../items.ts';
import { CONDUCT_KINDS, type ConductKind } from '../policy/policy.ts';
import { refreshDue, rulesOf } from './act.ts';
import { climb, climbAtOnce, climbToRemoval, type Violation } from './climb.ts';
import { liveWarning, suspension } from './rungs.ts';
import type { SellerState } from './state.ts';

/** What one event says of a seller's conduct: the kinds it confirms. */
type Breach = { readonly kinds: readonly ConductKind[]; readonly event: string };

/** A breach that staff confirmed (policy §2). Ban evasion also needs a strong link where links are known. */
export function confirmConduct(state: SellerState, fact: ConductConfirmed): void {
  const kind = fact.kind as ConductKind;
  if (kind === 'ban_evasion' && state.links.length > 0 && !isStronglyLinked(state)) return;
  breach(state, { kinds: [kind], event: fact.id });
}

/** A confirmed message of the seller: its findings that are breaches (policy §2). */
export function confirmMessage(state: SellerState, fact: MessageScreened): void {
  if (!fact.confirmed || fact.sender !== 'seller') return;
  const { confirmedFindings } = state.policy;
  const kinds = fact.findings.flatMap((finding) => confirmedFindings[finding] ?? []);
  breach(state, { kinds, event: fact.id });
}

/** A listing of illegal or counterfeit goods, by staff or confirmed (policy §2). */
export function confirmListing(state: SellerState, fact: ListingInspected): void {
  if (fact.by !== 'staff' && !fact.confirmed) return;
  if (fact.finding === 'prohibited') breach(state, { kinds: ['illegal_goods'], event: fact.id });
  if (fact.finding === 'counterfeit') breach(state, { kinds: ['counterfeit_goods'], event: fact.id });
}

/** Remembers a link to another account; alone it moves nothing. */
export function link(state: SellerState, fact: AccountLinked): void {
  state.links.push({ strength: fact.strength, signals: new Set(fact.signals).size });
}

function isStronglyLinked(state: SellerState): boolean {
  const { strength, signals } = state.policy.ladder.link;
  return state.links.some((each) => each.strength >= strength && each.signals >= signals);
}

/** Stock that came under the declared count, often enough in a short time (policy §2). */
export function receiveStock(state: SellerState, fact: StockReceived): void {
  const { tolerance, times, within } = state.versions.at(fact.at).lapses.stock;
  if (fact.declared - fact.counted <= fact.declared * tolerance) return;
  const since = Math.max(fact.at, state.now) - within;
  state.shortfalls = [...state.shortfalls.filter((each) => each.at > since), { id: fact.id, at: fact.at }].sort(
    (one, other) => one.at - other.at,
  );
  if (state.shortfalls.length < times) return;
  const events = state.shortfalls.map((each) => each.id);
  if (climb(state, breachOf(state, 'stock_misdeclared', events), 'violation')) state.shortfalls = [];
}

/** Two independent signs of faking: suspended at once, for a day unless a person confirms (policy §2). */
export function suspectFaking(state: SellerState, report: FakingReport): void {
  const history = state.histories[IMPROPER_STATUS];
  const lapse = history?.lapses.find((each) => each.report.order === report.order && each.report.id === report.lapse);
  const violation = breachOf(state, report.kind, report.because);
  const lapses = lapse === undefined ? [] : [lapse];
  const evidence = { kind: 'breach' as const, events: report.because, lapses };
  climbAtOnce(state, { ...violation, evidence, onSignals: true }, 'critical');
}

/** The gravest of the breaches that one event confirms takes its row of the ladder (reading 32). */
function breach(state: SellerState, { kinds, event }: Breach): void {
  const kind = gravest(state, kinds);
  if (kind === undefined) return;
  const { trigger, grave } = state.policy.conduct[kind];
  const violation = breachOf(state, kind, [event]);
  const suspended = suspension(state);
  if (suspended !== undefined) {
    if (grave) climbToRemoval(state, violation, 'grave_misuse');
    if (trigger === 'critical' && suspended.terms.onSignals && suspended.until !== NEVER) {
      suspended.until = NEVER;
      suspended.review = suspended.terms.at + rulesOf(suspended).suspension.removalAfter;
      refreshDue(state);
    }
    return;
  }
  if (trigger === 'violation') climb(state, violation, 'violation');
  else climbAtOnce(state, violation, trigger);
}

function gravest(state: SellerState, kinds: readonly ConductKind[]): ConductKind | undefined {
  const order = { critical: 0, fraud: 1, violation: 2 };
  const ranked = CONDUCT_KINDS.filter((kind) => kinds.includes(kind));
  return ranked.sort((one, other) => order[state.policy.conduct[one].trigger] - order[state.policy.conduct[other].trigger])[0];
}

function breachOf(state: SellerState, kind: ConductKind, events: readonly string[]): Violation {
  return {
    category: state.policy.conduct[kind].category,
    violation: kind,
    evidence: { kind: 'breach', events, lapses: [] },
    rules: [{ rule: 'breach', met: true, events }],
    reset: undefined,
  };
}

/** Whether a seller's customer data is closed until a conduct warning is acknowledged (policy §3). */
export function awaitsAcknowledgement(state: SellerState): boolean {
  const warning = liveWarning(state, 'customer_data');
  return warning !== undefined && warning.asked && !warning.acknowledged;
}
