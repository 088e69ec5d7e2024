import type { AccountLinked, ConductConfirmed, ListingInspected, MessageScreened, StockReceived } from '../facts.ts';
import { type Instant, NEVER } from '../instant.ts';
import { type FakingReport, IMPROPER_STATUS } from '../items.ts';
import { CATEGORIES, CONDUCT_KINDS, type ConductKind } from '../policy/policy.ts';
import { refreshDue, rulesOf } from './act.ts';
import type { Action, Joined } from './actions.ts';
import { citing, isCited, isOverturned } from './cited.ts';
import { climb, climbAtOnce, climbToRemoval, type Violation } from './climb.ts';
import { isTooLate } from './judge.ts';
import { isCoached } from './own-slip.ts';
import { isRemoved, isSuspended, isWaiting, openProposal, openRemoval, rungOf, suspension } from './rungs.ts';
import { isInShadow } from './shadow.ts';
import type { SellerState } from './state.ts';
import { areIntruders, isIntruders } from './taken-over.ts';

/** What one event says of a seller's conduct: the kinds it confirms. */
type Breach = { readonly kinds: readonly ConductKind[]; readonly event: string; readonly at: Instant };

/** A breach that staff confirmed (policy §2). Ban evasion also needs a strong link where links are known. */
export function confirmConduct(state: SellerState, fact: ConductConfirmed): void {
  const kind = fact.kind as ConductKind;
  if (kind === 'ban_evasion' && state.links.length > 0 && !isStronglyLinked(state)) return;
  if (coach(state, fact)) return;
  tellBreach(state, { kinds: [kind], event: fact.id, at: fact.at });
}

/** A slip of the seller’s own that is coached moves no rung (policy §2). Whether that was one. */
function coach(state: SellerState, fact: ConductConfirmed): boolean {
  const { id: event, at, slipReportedAt: reportedAt } = fact;
  if (reportedAt === undefined || isTooLate(state, at) || isIntruders(state, event, at)) return false;
  // A rule in shadow does nothing, so nothing is used up either.
  if (isInShadow(state, fact.kind as ConductKind, at) || !isCoached(state, fact)) return false;
  state.slips = [...state.slips, { event, at, reportedAt }];
  return true;
}

/** A confirmed message of the seller: its findings that are breaches (policy §2). */
export function confirmMessage(state: SellerState, fact: MessageScreened): void {
  if (!fact.confirmed || fact.sender !== 'seller') return;
  const { confirmedFindings } = state.policy;
  const kinds = fact.findings.flatMap((finding) => confirmedFindings[finding] ?? []);
  tellBreach(state, { kinds, event: fact.id, at: fact.at });
}

/** A listing of illegal or counterfeit goods, by staff or confirmed (policy §2). */
export function confirmListing(state: SellerState, fact: ListingInspected): void {
  if (fact.by !== 'staff' && !fact.confirmed) return;
  if (fact.finding === 'prohibited') tellBreach(state, { kinds: ['illegal_goods'], event: fact.id, at: fact.at });
  if (fact.finding === 'counterfeit') tellBreach(state, { kinds: ['counterfeit_goods'], event: fact.id, at: fact.at });
}

/** Remembers a link to another account; alone it moves nothing. */
export function link(state: SellerState, fact: AccountLinked): void {
  state.links.push({ strength: fact.strength, signals: new Set(fact.signals).size });
}

function isStronglyLinked(state: SellerState): boolean {
  const { strength, signals } = state.policy.ladder.link;
  return state.links.some((each) => each.strength >= strength && each.signals >= signals);
}

/** Stock that came under the declared count, often enough in a short time (policy §2): looked for at it and at later ones. */
export function receiveStock(state: SellerState, fact: StockReceived): void {
  const rules = state.versions.at(fact.at).lapses.stock;
  if (fact.declared - fact.counted <= fact.declared * rules.tolerance || isTooLate(state, fact.at)) return;
  if (isIntruders(state, fact.id, fact.at)) return;
  const since = state.now - state.policy.meter.lateLimit - rules.within;
  const index = state.shortfalls.findLastIndex((each) => each.at <= fact.at) + 1;
  state.shortfalls = state.shortfalls.toSpliced(index, 0, { id: fact.id, at: fact.at });
  const later = state.shortfalls.slice(index);
  state.shortfalls = state.shortfalls.filter((each) => each.at > since);
  for (const { id, at } of later) {
    const events = freshShortfalls(state, at);
    if (events.length < rules.times || !events.includes(id)) continue;
    climb(state, breachOf(state, 'stock_misdeclared', events), 'violation');
    return;
  }
}

/** The shortfalls that count at an instant: recent, cited by nothing, since the last reinstatement, not from a time in shadow. */
function freshShortfalls(state: SellerState, at: Instant): readonly string[] {
  const inShadow = isInShadow(state, 'stock_misdeclared');
  const since = Math.max(at - state.policy.lapses.stock.within, state.reinstated?.key ?? Number.NEGATIVE_INFINITY);
  return state.shortfalls
    .filter((each) => since < each.at && each.at <= at && !isCited(state, each.id))
    .filter((each) => inShadow || !state.versions.at(each.at).shadow.includes('stock_misdeclared'))
    .map((each) => each.id);
}

/**
 * Two independent signs of faking: suspended at once, for a day unless a person confirms (policy §2). A sign that an
 * action cites already is not cited again (F8): the suspension rests on that action.
 */
export function suspectFaking(state: SellerState, signs: FakingReport): void {
  if (!isTooLate(state, signs.at)) suspendForFaking(state, signs);
}

function suspendForFaking(state: SellerState, signs: FakingReport): void {
  if (isRemoved(state) || areIntruders(state, signs)) return;
  const { kind, because, order } = signs;
  if (because.some((event) => isOverturned(state, event))) return;
  if (isInShadow(state, kind, signs.at)) {
    wouldBreach(state, kind, because);
    return;
  }
  const own = state.histories[IMPROPER_STATUS]?.lapses.filter(
    ({ report, usedBy }) => usedBy === 0 && report.order === order && because.includes(report.id),
  );
  const suspended = suspension(state);
  if (suspended !== undefined) {
    suspended.joined.push({ kind, events: because, signs, at: state.now });
    for (const lapse of own ?? []) lapse.usedBy = suspended.terms.number;
    return;
  }
  const rests = [...new Set(because.flatMap((event) => citing(state, event).map((action) => action.terms.number)))];
  const events = because.filter((event) => citing(state, event).length === 0);
  const evidence = { kind: 'breach' as const, events, lapses: own ?? [] };
  climbAtOnce(
    state,
    { ...breachOf(state, kind, events), evidence, signs },
    'critical',
    rests.toSorted((a, b) => a - b),
  );
}

/** A breach as it is told: an intruder's is none (reading 66), any other is remembered, for a takeover may be confirmed later. */
function tellBreach(state: SellerState, told: Breach): void {
  if (told.kinds.length === 0 || isTooLate(state, told.at) || isIntruders(state, told.event, told.at)) return;
  state.told = [...state.told.filter(({ at }) => !isTooLate(state, at)), { event: told.event, at: told.at }];
  breach(state, told);
}

/** The gravest of the breaches that one event confirms takes its row of the ladder (reading 32). */
function breach(state: SellerState, { kinds, event, at }: Breach): void {
  const kind = gravest(state, kinds);
  if (kind === undefined || isTooLate(state, at) || isRemoved(state)) return;
  if (isInShadow(state, kind, at)) {
    wouldBreach(state, kind, [event]);
    breach(state, { kinds: kinds.filter((each) => each !== kind), event, at });
    return;
  }
  const { trigger, category } = state.policy.conduct[kind];
  const violation = breachOf(state, kind, [event]);
  const joined: Joined = { kind, events: [event], signs: undefined, at: state.now };
  const suspended = suspension(state);
  if (suspended !== undefined) {
    breachWhileSuspended(state, suspended, violation, joined);
    return;
  }
  if (trigger === 'critical') climbAtOnce(state, violation, trigger);
  else if (isWaiting(state, category)) openProposal(state, category)?.joined.push(joined);
  else if (trigger === 'fraud') climbAtOnce(state, violation, trigger);
  else climb(state, violation, 'violation');
}

/** What a breach of a kind in shadow would have led to. One that was in shadow and is not any more leads to nothing either. */
function wouldBreach(state: SellerState, kind: ConductKind, events: readonly string[]): void {
  if (!isInShadow(state, kind)) return;
  const { trigger, grave } = state.policy.conduct[kind];
  const violation = breachOf(state, kind, events);
  if (suspension(state) !== undefined) {
    if (grave) climbToRemoval(state, violation, 'grave_misuse');
  } else if (trigger === 'violation') climb(state, violation, trigger);
  else climbAtOnce(state, violation, trigger);
}

/** What a critical breach confirms stands on; what is grave leads to a removal; the rest joins (reading 32). */
function breachWhileSuspended(state: SellerState, suspended: Action, violation: Violation, joined: Joined): void {
  if (violation.category === 'critical') confirmSuspensions(state);
  const removal = openRemoval(state);
  if (!state.policy.conduct[joined.kind].grave) suspended.joined.push(joined);
  else if (removal !== undefined) removal.joined.push(joined);
  else climbToRemoval(state, violation, 'grave_misuse');
}

function confirmSuspensions(state: SellerState): void {
  for (const action of state.actions) {
    if (action.kind !== 'suspension' || action.status !== 'live' || action.until === NEVER) continue;
    action.until = NEVER;
    action.review = action.startedAt + rulesOf(action).suspension.removalAfter;
  }
  refreshDue(state);
}

/**
 * Judges breaches again whose action was withdrawn: what had joined it, and its own where it only rested on another.
 * Critical ones come first come first; the others of a category are one warning, if it has no action (policy §3).
 */
export function judgeBreachesAgain(state: SellerState, withdrawn: readonly Action[], fallen: readonly Action[]): void {
  const freed = withdrawn.flatMap((action) => [
    ...(fallen.includes(action) ? [] : ownBreach(action)),
    ...action.joined,
  ]);
  const inOrder = freed.toSorted((one, other) => one.at - other.at);
  const told = new Set<string>();
  const milder: Joined[] = [];
  for (const joined of inOrder) {
    if (joined.events.every((event) => told.has(event))) continue;
    for (const event of joined.events) told.add(event);
    const { kind, events, signs } = joined;
    if (isInShadow(state, kind)) continue;
    if (signs !== undefined) suspendForFaking(state, signs);
    else if (state.policy.conduct[kind].trigger === 'violation' && !isSuspended(state)) milder.push(joined);
    else breach(state, { kinds: [kind], event: events[0] as string, at: state.now });
  }
  for (const category of CATEGORIES) {
    const those = milder.filter(({ kind }) => state.policy.conduct[kind].category === category);
    const last = those.at(-1);
    if (last === undefined || rungOf(state, category) !== 'good') continue;
    climb(
      state,
      breachOf(
        state,
        last.kind,
        those.flatMap(({ events }) => events),
      ),
      'violation',
    );
  }
}

/** The breach that an action was issued for; shortfalls of stock are free again and weigh with the next. */
function ownBreach(action: Action): Joined[] {
  const { evidence, signs, violation, at } = action.terms;
  if (evidence.kind !== 'breach') return [];
  return [{ kind: violation as ConductKind, events: signs?.because ?? evidence.events, signs, at }];
}

function gravest(state: SellerState, kinds: readonly ConductKind[]): ConductKind | undefined {
  const order = { critical: 0, fraud: 1, violation: 2 };
  const ranked = CONDUCT_KINDS.filter((kind) => kinds.includes(kind));
  return ranked.sort(
    (one, other) => order[state.policy.conduct[one].trigger] - order[state.policy.conduct[other].trigger],
  )[0];
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
