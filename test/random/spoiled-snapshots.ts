import type { DocketSnapshot } from '../../src/rulebook/docket-snapshot.ts';
import type { OrdersSnapshot } from '../../src/rulebook/orders/snapshot.ts';
import type { ActionSnapshot, EvidenceSnapshot } from '../../src/rulebook/standing/actions-snapshot.ts';
import type { HistorySnapshot } from '../../src/rulebook/standing/history-snapshot.ts';
import type { LapseSnapshot } from '../../src/rulebook/standing/lapses-snapshot.ts';
import type { StandingSnapshot } from '../../src/rulebook/standing/snapshot.ts';

type Spoil = (snapshot: DocketSnapshot) => DocketSnapshot;

function orders(changed: Partial<OrdersSnapshot>): Spoil {
  return (snapshot) => ({ ...snapshot, orders: { ...snapshot.orders, ...changed } });
}

function standing(changed: (standing: StandingSnapshot) => Partial<StandingSnapshot>): Spoil {
  return (snapshot) => ({ ...snapshot, standing: { ...snapshot.standing, ...changed(snapshot.standing) } });
}

function histories(changed: (history: HistorySnapshot) => Partial<HistorySnapshot>): Spoil {
  return standing((all) => ({ histories: all.histories.map((each) => ({ ...each, ...changed(each) })) }));
}

/** Puts a value in one column of every lapse. */
function lapses(column: number, value: unknown): Spoil {
  return standing((all) => ({
    lapses: all.lapses.map((row) => row.toSpliced(column, 1, value as never) as unknown as LapseSnapshot),
  }));
}

/** Takes a flag from every lapse. */
function flags(flag: number): Spoil {
  return standing((all) => ({
    lapses: all.lapses.map((row) => row.toSpliced(12, 1, row[12] & ~flag) as unknown as LapseSnapshot),
  }));
}

function actions(changed: Partial<ActionSnapshot>): Spoil {
  return standing((all) => ({ actions: all.actions.map((each) => ({ ...each, ...changed })) }));
}

function terms(changed: Partial<ActionSnapshot['terms']>): Spoil {
  return standing((all) => ({
    actions: all.actions.map((each) => ({ ...each, terms: { ...each.terms, ...changed } })),
  }));
}

function evidence<Kind extends EvidenceSnapshot['kind']>(
  kind: Kind,
  changed: (evidence: Extract<EvidenceSnapshot, { kind: Kind }>) => object,
): Spoil {
  return standing((all) => ({
    evidence: all.evidence.map((each) =>
      each.kind === kind
        ? ({ ...each, ...changed(each as Extract<EvidenceSnapshot, { kind: Kind }>) } as EvidenceSnapshot)
        : each,
    ),
  }));
}

/** The outcomes of orders, in the flags of their rows. */
const OUTCOMES = 0x1fffc000;

function withoutOutcomes(snapshot: DocketSnapshot): DocketSnapshot {
  const { rows } = snapshot.orders;
  // Flags are the only numbers as great as that which have these bits, in histories without fractions of a second.
  const numbers = rows.numbers.map((number, index) => (index === 0 ? number & ~OUTCOMES : number));
  return { ...snapshot, orders: { ...snapshot.orders, rows: { ...rows, numbers } } };
}

/** Snapshots without something, by what is left out; and where random histories need it. */
export const OFTEN_FOUND: readonly (readonly [left: string, profile: string, Spoil])[] = [
  ['outcomes of the oldest order', 'shipping trouble', withoutOutcomes],
  ['deadlines of orders', 'shipping trouble', orders({ deadlines: [] })],
  ['cancellations', 'cancellations and claims', orders({ cancellations: [] })],
  ['cases', 'shipping trouble', orders({ cases: [] })],
  ['further tracking numbers', 'cancellations and claims', orders({ furtherNumbers: [] })],
  ['who else used a tracking number', 'cancellations and claims', orders({ laterUsers: [] })],
  ['signals', 'cancellations and claims', orders({ signals: [] })],
  ['facts that wait for their order', 'shipping trouble', orders({ waiting: [] })],
  ['when the ladder is due', 'shipping trouble', standing(() => ({ due: null }))],
  ['the region', 'shipping trouble', standing(() => ({ region: null }))],
  ['how many actions there were', 'shipping trouble', standing(() => ({ issued: 0 }))],
  ['a reinstatement', 'faked deliveries', standing(() => ({ reinstated: null }))],
  ['shortfalls', 'listings and stock', standing(() => ({ shortfalls: [] }))],
  ['good ends', 'shipping trouble', histories(() => ({ goods: [] }))],
  ['good steps behind the last lapse', 'shipping trouble', histories(() => ({ tail: 0 }))],
  ['what is forgotten', 'shipping trouble over a year', histories(() => ({ forgotten: null }))],
  ['steps', 'marketplace rate', histories(({ steps }) => ({ steps: steps.slice(0, 1) }))],
  ['own figures', 'marketplace rate', histories(() => ({ own: [0, 0, 0] }))],
  ['good steps before a lapse', 'shipping trouble', lapses(8, 0)],
  ['into what a lapse is merged', 'shipping trouble', lapses(9, -1)],
  ['who passed a lapse over', 'shipping trouble', lapses(10, 0)],
  ['who used a lapse', 'shipping trouble', lapses(11, 0)],
  ['what excuses a lapse', 'shipping trouble', lapses(13, null)],
  ['what was overturned', 'shipping trouble', flags(2)],
  ['ends of actions', 'shipping trouble', actions({ until: null })],
  ['reviews', 'shipping trouble', actions({ review: null })],
  ['when actions ended', 'shipping trouble', actions({ endedAt: null })],
  ['when actions began', 'shipping trouble', actions({ startedAt: 0 })],
  ['periods', 'shipping trouble', actions({ period: 0 })],
  ['cure periods', 'shipping trouble', actions({ cures: [] })],
  ['extensions', 'shipping trouble', actions({ extensions: 0 })],
  ['plans', 'shipping trouble', actions({ planned: false })],
  ['features', 'cancellations and claims', actions({ feature: null })],
  ['time left of what is stayed', 'shipping trouble', actions({ remaining: 0 })],
  ['whether it was asked', 'listings and stock', actions({ asked: false })],
  ['approvals', 'conduct', actions({ approvals: [] })],
  ['joined breaches', 'faked deliveries', actions({ joined: [] })],
  ['on what actions rest', 'cancellations and claims', terms({ rests: [] })],
  ['where meters were reset', 'shipping trouble', terms({ reset: null })],
  ['what the meter had to reach', 'shipping trouble', evidence('meter', () => ({ needed: 0 }))],
  ['how many customers', 'shipping trouble', evidence('meter', () => ({ minimumSubjects: 0 }))],
  ['events of a breach', 'listings and stock', evidence('breach', () => ({ events: [] }))],
  ['fresh lapses of a pattern', 'defects', evidence('acute', () => ({ fresh: [] }))],
  ['the place in the platform’s log', 'marketplace rate', (snapshot) => ({ ...snapshot, platform: 0 })],
  ['how much was decided', 'shipping trouble', (snapshot) => ({ ...snapshot, decided: 0 })],
];

/** The same where it takes hundreds of histories. */
export const SELDOM_FOUND: readonly (readonly [left: string, profile: string, Spoil])[] = [
  ['parcels in trouble', 'faked deliveries', orders({ troubles: [] })],
  ['pauses of proposals', 'shipping trouble over a year', standing(() => ({ pausedUntil: [] }))],
  ['the country', 'shipping trouble', standing(() => ({ country: null }))],
  ['arrivals', 'defects', histories(() => ({ arrivals: 0 }))],
  ['whether a lapse heads a burst', 'shipping trouble', flags(1)],
  ['whether an action was overturned', 'shipping trouble', actions({ overturned: false })],
  ['whether it was stayed in review', 'shipping trouble', actions({ stayedInReview: false })],
  ['figures of evidence', 'shipping trouble over a year', evidence('meter', () => ({ measure: NOTHING }))],
  ['lapses of a sign', 'faked deliveries', evidence('breach', () => ({ lapses: [] }))],
  ['signs', 'everything', terms({ signs: null })],
  ['lapses of a pattern', 'defects', evidence('acute', () => ({ lapses: [] }))],
];

const NOTHING = { meter: 0, level: 0, lapses: 0, p0: 0, p1: 0, items: 0 };
