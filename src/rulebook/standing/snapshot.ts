import { type Instant, NEVER } from '../instant.ts';
import type { FakingReport, Lapse, SettleKey } from '../items.ts';
import { Numbered } from '../numbered.ts';
import type { Category } from '../policy/policy.ts';
import { setResets } from './act.ts';
import {
  type ActionSnapshot,
  type EvidenceSnapshot,
  restoreAction,
  restoreEvidence,
  snapshotAction,
  snapshotEvidence,
} from './actions-snapshot.ts';
import type { Evidence } from './evidence.ts';
import { type HistorySnapshot, restoreHistory, snapshotHistory } from './history-snapshot.ts';
import { type LapseSnapshot, restoreLapses, snapshotLapses } from './lapses-snapshot.ts';
import type { CoachedSlip } from './own-slip.ts';
import type { ShadowNote } from './shadow.ts';
import type { Link, SellerState, Shortfall, Takeover, ToldBreach } from './state.ts';

/** All that the ladder knows of a seller, as plain data. */
export type StandingSnapshot = {
  /** The clock; null: nothing has reached the seller yet. */
  readonly now: Instant | null;
  readonly due: Instant | null;
  readonly country: string | null;
  readonly region: string | null;
  readonly issued: number;
  readonly pausedUntil: readonly (readonly [Category, Instant])[];
  /** Where the last reinstatement lies: behind all that settled at its instant. */
  readonly reinstated: SettleKey | null;
  /** Where those before it lie. Left out while there is none. */
  readonly reinstatedBefore?: readonly SettleKey[];
  readonly links: readonly Link[];
  readonly shortfalls: readonly Shortfall[];
  /** Left out while there is none, like what follows: what was written before there were any reads as it is. */
  readonly shadow?: readonly ShadowNote[];
  readonly takeovers?: readonly Takeover[];
  readonly told?: readonly ToldBreach[];
  readonly slips?: readonly CoachedSlip[];
  /** By number. */
  readonly lapses: readonly LapseSnapshot[];
  readonly histories: readonly HistorySnapshot[];
  /** By number. */
  readonly evidence: readonly EvidenceSnapshot[];
  readonly actions: readonly ActionSnapshot[];
};

/** `placeOf` is the place of an order in the seller's snapshot. */
export function snapshotStanding(
  state: SellerState,
  placeOf: (order: number) => number,
  fakings: Numbered<FakingReport>,
): StandingSnapshot {
  const lapses = new Numbered<Lapse>();
  const evidence = new Numbered<Evidence>();
  const histories = state.histories.flatMap((history) =>
    history === undefined ? [] : [snapshotHistory(history, lapses)],
  );
  const shared = { evidence, fakings, versions: state.versions };
  const actions = state.actions.map((action) => snapshotAction(action, shared));
  const earlier = state.reinstatements.slice(0, -1).map(({ key }) => key);
  const cited = evidence.all.map((each) => snapshotEvidence(each, lapses));
  return {
    now: state.now === Number.NEGATIVE_INFINITY ? null : state.now,
    due: state.due === NEVER ? null : state.due,
    country: state.country ?? null,
    region: state.region ?? null,
    issued: state.issued,
    pausedUntil: [...state.pausedUntil],
    reinstated: state.reinstated?.key ?? null,
    ...(earlier.length === 0 ? {} : { reinstatedBefore: earlier }),
    links: state.links,
    shortfalls: state.shortfalls,
    ...(state.shadow.length === 0 ? {} : { shadow: state.shadow }),
    ...(state.takeovers.length === 0 ? {} : { takeovers: state.takeovers }),
    ...(state.told.length === 0 ? {} : { told: state.told }),
    ...(state.slips.length === 0 ? {} : { slips: state.slips }),
    lapses: snapshotLapses(lapses, placeOf),
    histories,
    evidence: cited,
    actions,
  };
}

/** Fills the state of a seller of whom nothing is known yet from a snapshot. */
export function restoreStanding(
  state: SellerState,
  snapshot: StandingSnapshot,
  fakings: readonly FakingReport[],
): void {
  const { versions } = state;
  state.now = snapshot.now ?? Number.NEGATIVE_INFINITY;
  state.due = snapshot.due ?? NEVER;
  state.country = snapshot.country ?? undefined;
  state.region = snapshot.region ?? undefined;
  state.issued = snapshot.issued;
  for (const [category, until] of snapshot.pausedUntil) state.pausedUntil.set(category, until);
  const { reinstated, reinstatedBefore = [] } = snapshot;
  for (const key of [...reinstatedBefore, ...(reinstated === null ? [] : [reinstated])])
    state.reinstatements.push({ key, arrival: Number.POSITIVE_INFINITY });
  state.links.push(...snapshot.links);
  state.shortfalls = [...snapshot.shortfalls];
  state.shadow = snapshot.shadow ?? [];
  state.takeovers = snapshot.takeovers ?? [];
  state.told = snapshot.told ?? [];
  state.slips = snapshot.slips ?? [];
  const lapses = restoreLapses(snapshot.lapses);
  const evidence = snapshot.evidence.map((each) => restoreEvidence(each, lapses));
  for (const action of snapshot.actions) state.actions.push(restoreAction(action, { evidence, fakings, versions }));
  for (const each of snapshot.histories) {
    state.histories[each.metric] = restoreHistory(each, lapses, versions);
    setResets(state, each.metric);
  }
}
