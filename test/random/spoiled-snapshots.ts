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

/** The outcomes of an order, in its flags: the first number of its row. */
const OUTCOMES = 0x1fffc000;

function withoutOutcomes(snapshot: DocketSnapshot): DocketSnapshot {
  const { rows } = snapshot.orders;
  const numbers = rows.numbers.map((number, index) => (index === 0 ? number & ~OUTCOMES : number));
  return { ...snapshot, orders: { ...snapshot.orders, rows: { ...rows, numbers } } };
}

/** Snapshots without something, by what is left out: random histories need it soon. */
export const OFTEN_FOUND: readonly (readonly [left: string, Spoil])[] = [
  ['outcomes of the oldest order', withoutOutcomes],
  ['deadlines of orders', orders({ deadlines: [] })],
  ['cancellations', orders({ cancellations: [] })],
  ['cases', orders({ cases: [] })],
  ['looks at disputes', orders({ looks: [] })],
  ['further tracking numbers', orders({ furtherNumbers: [] })],
  ['who else used a tracking number', orders({ laterUsers: [] })],
  ['signals', orders({ signals: [] })],
  ['facts that wait for their order', orders({ waiting: [] })],
  ['when the ladder is due', standing(() => ({ due: null }))],
  ['how many actions there were', standing(() => ({ issued: 0 }))],
  ['a reinstatement', standing(() => ({ reinstated: null }))],
  ['good ends', histories(() => ({ goods: [] }))],
  ['good steps behind the last lapse', histories(() => ({ tail: 0 }))],
  ['what is forgotten', histories(() => ({ forgotten: null }))],
  ['good steps before a lapse', lapses(8, 0)],
  ['into what a lapse is merged', lapses(9, -1)],
  ['who passed a lapse over', lapses(10, 0)],
  ['who used a lapse', lapses(11, 0)],
  ['what excuses a lapse', lapses(13, null)],
  ['what was overturned', flags(2)],
  ['ends of actions', actions({ until: null })],
  ['reviews', actions({ review: null })],
  ['when actions ended', actions({ endedAt: null })],
  ['when actions began', actions({ startedAt: 0 })],
  ['periods', actions({ period: 0 })],
  ['cure periods', actions({ cures: [] })],
  ['extensions', actions({ extensions: 0 })],
  ['features', actions({ feature: null })],
  ['time left of what is stayed', actions({ remaining: 0 })],
  ['whether it was asked', actions({ asked: false })],
  ['where meters were reset', terms({ reset: null })],
  ['what the meter had to reach', evidence('meter', () => ({ needed: 0 }))],
  ['events of a breach', evidence('breach', () => ({ events: [] }))],
  ['parcels in trouble', orders({ troubles: [] })],
  ['pauses of proposals', standing(() => ({ pausedUntil: [] }))],
  ['arrivals', histories(() => ({ arrivals: 0 }))],
  ['whether it was stayed in review', actions({ stayedInReview: false })],
  ['lapses of a sign', evidence('breach', () => ({ lapses: [] }))],
  ['the place in the platform’s log', (snapshot) => ({ ...snapshot, platform: 0 })],
  ['how much was decided', (snapshot) => ({ ...snapshot, decided: 0 })],
];

/** What only the marketplace's rate needs. */
export const FOUND_BY_RATE: readonly (readonly [left: string, Spoil])[] = [
  ['steps', histories(({ steps }) => ({ steps: steps.slice(0, 1) }))],
];

/** What only a policy needs that changes while the marketplace's rate counts. */
export const FOUND_BY_CHANGES: readonly (readonly [left: string, Spoil])[] = [
  ['own figures', histories(() => ({ own: [0, 0, 0] }))],
];

/** The same where it takes hundreds of histories, or many sellers. */
export const SELDOM_FOUND: readonly (readonly [left: string, Spoil])[] = [
  ['shortfalls', standing(() => ({ shortfalls: [] }))],
  ['plans', actions({ planned: false })],
  ['on what actions rest', terms({ rests: [] })],
  ['how many customers', evidence('meter', () => ({ minimumSubjects: 0 }))],
  ['fresh lapses of a pattern', evidence('acute', () => ({ fresh: [] }))],
  ['whether an action was overturned', actions({ overturned: false })],
  ['the region', standing(() => ({ region: null }))],
  ['approvals', actions({ approvals: [] })],
  ['joined breaches', actions({ joined: [] })],
  ['the country', standing(() => ({ country: null }))],
  ['whether a lapse heads a burst', flags(1)],
  ['figures of evidence', evidence('meter', () => ({ measure: NOTHING }))],
  ['signs', terms({ signs: null })],
  ['lapses of a pattern', evidence('acute', () => ({ lapses: [] }))],
];

const NOTHING = { meter: 0, level: 0, lapses: 0, p0: 0, p1: 0, items: 0 };

/** Found out where a warning is not acknowledged while the seller asks support about it. */
export const FOUND_BY_QUESTIONS: readonly (readonly [what: string, spoil: Spoil])[] = [
  ['questions to support', actions({ questions: [] })],
  ['since when there is a question', actions({ askingSince: 0 })],
  ['how long there were questions', actions({ askedFor: 0 })],
];

/** What only a taken-over account brings. */
export const FOUND_BY_TAKEOVER: readonly (readonly [what: string, spoil: Spoil])[] = [
  ['when the account was taken over', standing(() => ({ takeovers: [] }))],
  ['when breaches happened', standing(() => ({ told: [] }))],
];

/** What only rules in shadow bring. */
export const FOUND_IN_SHADOW: readonly (readonly [what: string, spoil: Spoil])[] = [
  ['that a lapse settled in shadow', flags(32)],
  ['what rules in shadow would have done', standing(() => ({ shadow: [] }))],
];
